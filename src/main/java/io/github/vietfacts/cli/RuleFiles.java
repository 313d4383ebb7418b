package io.github.vietfacts.cli;

import io.github.vietfacts.io.InputFile;
import io.github.vietfacts.rule.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The rule files that a command works on. */
final class RuleFiles {

    @CommandLine.Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "rule files, and folders of *.rules; none for the bundled rules")
    private List<Path> files = List.of();

    @CommandLine.Option(names = "--alone", description = "the files do not use the bundled rules")
    private boolean alone;

    /** A rule set, and the names of the files that the user asked about. */
    record Loaded(RuleSet rules, Set<String> names) {}

    Loaded load() {
        List<RuleSet.Source> sources = sources(files);
        Set<String> names = sources.stream().map(RuleSet.Source::name).collect(Collectors.toSet());
        if (alone) {
            return new Loaded(RuleSet.parse(sources), names);
        }
        RuleSet bundled = RuleSet.bundled();
        if (sources.isEmpty()) {
            bundled.rules().forEach(rule -> names.add(rule.provenance().source()));
        }
        return new Loaded(bundled.plus(sources), names);
    }

    static List<RuleSet.Source> sources(List<Path> paths) {
        List<RuleSet.Source> sources = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                sources.addAll(RuleSet.read(InputFile.check(path)));
                continue;
            }
            try (Stream<Path> folder = Files.list(path)) {
                folder.filter(file -> file.toString().endsWith(".rules"))
                        .sorted()
                        .forEach(file -> sources.addAll(RuleSet.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(path + ": " + InputFile.reason(e), e);
            }
        }
        return sources.stream().distinct().toList();
    }
}
