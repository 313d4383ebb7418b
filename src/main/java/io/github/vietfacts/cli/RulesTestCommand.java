package io.github.vietfacts.cli;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.rule.RuleTest;
import io.github.vietfacts.rule.RuleTestFailure;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "test",
        description = {
            "Runs the tests inside rules.",
            "With --pipeline also on the words and mentions that the library finds itself, and prints the tests that pass"
                    + " with given mentions only: a value is right where it holds the expected one or is held by it.",
            "Exit code 1 where a test fails with given mentions."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class RulesTestCommand implements Callable<Integer> {

    private final Main.Streams streams;

    @CommandLine.Mixin
    private RuleFiles files = new RuleFiles();

    @CommandLine.Option(names = "--pipeline", description = "also without the markup of the tests")
    private boolean pipeline;

    RulesTestCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        RuleFiles.Loaded loaded = files.load();
        List<RuleTest> tests = loaded.rules().tests().stream()
                .filter(test -> loaded.names().contains(test.rule().provenance().source()))
                .toList();
        List<RuleTestFailure> failures =
                tests.stream().flatMap(test -> test.run().stream()).toList();
        failures.forEach(streams.out()::println);
        long rules = tests.stream().map(RuleTest::rule).distinct().count();
        streams.out()
                .println(tests.size() + " tests of " + rules + " rules, "
                        + (failures.isEmpty() ? "all pass" : failures.size() + " failed"));
        if (pipeline) {
            pipeline(tests);
        }
        streams.out().flush();
        return failures.isEmpty() ? Main.OK : Main.SOME_FAILED;
    }

    private void pipeline(List<RuleTest> tests) {
        RuleSentences sentences = new RuleSentences();
        int given = 0;
        int annotated = 0;
        for (RuleTest test : tests) {
            if (test.run().isPresent()) {
                continue;
            }
            given++;
            Optional<RuleTestFailure> failure =
                    test.run(sentences.of(Article.builder(test.text()).build()));
            failure.ifPresent(each -> streams.out().println(each));
            annotated += failure.isPresent() ? 0 : 1;
        }
        streams.out()
                .println(annotated + " of " + given + " pass without their markup, " + (given - annotated)
                        + " with given mentions only");
    }
}
