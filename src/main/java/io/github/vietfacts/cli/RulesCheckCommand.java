package io.github.vietfacts.cli;

import io.github.vietfacts.rule.RuleProblem;
import io.github.vietfacts.rule.RuleSyntaxException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "check",
        description = {
            "Prints the errors of rule files or, where there are none, what is probably not meant.",
            "Exit code 1 for errors."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class RulesCheckCommand implements Callable<Integer> {

    private final Main.Streams streams;

    @CommandLine.Mixin
    private RuleFiles files = new RuleFiles();

    RulesCheckCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            RuleFiles.Loaded loaded = files.load();
            List<RuleProblem> warnings = loaded.rules().warnings().stream()
                    .filter(warning -> loaded.names().contains(warning.file()))
                    .toList();
            print(warnings, "warning");
            return Main.OK;
        } catch (RuleSyntaxException e) {
            print(e.errors(), "error");
            return Main.SOME_FAILED;
        }
    }

    private void print(List<RuleProblem> problems, String what) {
        problems.forEach(streams.out()::println);
        int count = problems.size();
        streams.out().println((count == 0 ? "no" : count) + " " + what + (count == 1 ? "" : "s"));
        streams.out().flush();
    }
}
