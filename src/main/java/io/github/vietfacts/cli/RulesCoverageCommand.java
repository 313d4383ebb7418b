package io.github.vietfacts.cli;

import io.github.vietfacts.rule.Coverage;
import java.util.concurrent.Callable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "coverage",
        description = {
            "Prints how often each rule, and each alternative of its trigger, matches in articles.",
            "A line is matches, rule, place and, for an alternative, its pattern, separated by tabs. Matches are counted"
                    + " before facts are made of them and merged."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class RulesCoverageCommand implements Callable<Integer> {

    private final Main.Streams streams;

    @CommandLine.Mixin
    private ArticleOptions articles = new ArticleOptions();

    @CommandLine.Mixin
    private RuleOptions rules = new RuleOptions();

    @CommandLine.Option(names = "--never", description = "only what never matches")
    private boolean never;

    RulesCoverageCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Coverage coverage = new Coverage(rules.ruleSet());
        RuleSentences sentences = new RuleSentences();
        int exit = articles.forEach(streams, article -> sentences.of(article).forEach(coverage::add));
        streams.out().println("matches\trule\tplace\talternative");
        for (Coverage.Count count : coverage.counts()) {
            line(count.matches(), count, "");
            count.alternatives().forEach(each -> line(each.matches(), count, each.pattern()));
        }
        streams.out().flush();
        return exit;
    }

    private void line(long matches, Coverage.Count count, String alternative) {
        if (!never || matches == 0) {
            var place = count.rule().provenance();
            streams.out()
                    .println(String.join(
                            "\t",
                            Long.toString(matches),
                            place.name(),
                            place.source() + ":" + place.line(),
                            alternative));
        }
    }
}
