package io.github.vietfacts.cli;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.io.InputFile;
import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.rule.RuleSet;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;

/** With which rules a command extracts facts. */
final class RuleOptions {

    @CommandLine.Option(names = "--rules", paramLabel = "FILE", description = "a rule file to add to the bundled rules")
    private List<Path> files = List.of();

    /** Returns an extractor with the bundled rules and the user's. */
    VietFacts vietFacts() {
        return builder().build();
    }

    /** Returns a builder with the bundled rules and the user's. */
    VietFacts.Builder builder() {
        VietFacts.Builder builder = VietFacts.builder();
        files.forEach(file -> builder.addRuleFile(InputFile.check(file)));
        return builder;
    }

    /** Returns the bundled rules with the user's. */
    RuleSet ruleSet() {
        RuleSet all = RuleSet.bundled();
        for (Path file : files) {
            all = all.plus(RuleSet.read(InputFile.check(file)));
        }
        return all;
    }

    /** Returns the types of fact that the bundled rules and the user's declare. */
    Collection<FactType> types() {
        return ruleSet().types().values();
    }
}
