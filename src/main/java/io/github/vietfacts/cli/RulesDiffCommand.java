package io.github.vietfacts.cli;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.eval.ScoredFact;
import io.github.vietfacts.fact.RuleFactExtractor;
import io.github.vietfacts.rule.RuleSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "diff",
        description = {
            "Prints the facts that articles gain (+) and lose (-) with other rules.",
            "OLD and NEW are rule files, which are added to the bundled rules; folders of *.rules, which stand by"
                    + " themselves; or the word bundled. A line is the sign, the article, the fact and its rule, separated"
                    + " by tabs. A fact is the same where type, kind, modality, polarity and all values are."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class RulesDiffCommand implements Callable<Integer> {

    private static final String BUNDLED = "bundled";

    private final Main.Streams streams;

    @CommandLine.Parameters(index = "0", paramLabel = "OLD", description = "the rules as they were")
    private String older = "";

    @CommandLine.Parameters(index = "1", paramLabel = "NEW", description = "the rules as they are now")
    private String newer = "";

    @CommandLine.Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "files and folders; - reads standard input")
    private List<String> inputs = List.of();

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    private int gained;
    private int lost;
    private int kept;

    RulesDiffCommand(Main.Streams streams) {
        this.streams = streams;
    }

    private record Line(String fact, String rule) {}

    @Override
    public Integer call() {
        VietFacts before = vietFacts(older);
        VietFacts after = vietFacts(newer);
        int exit = ArticleOptions.forEach(inputs, spec, streams, article -> compare(article, before, after));
        streams.out().println(gained + " gained, " + lost + " lost, " + kept + " kept");
        streams.out().flush();
        return exit;
    }

    private static VietFacts vietFacts(String rules) {
        RuleSet all = rules.equals(BUNDLED) ? RuleSet.bundled() : ruleSet(Path.of(rules));
        return VietFacts.builder().factExtractor(RuleFactExtractor.of(all)).build();
    }

    private static RuleSet ruleSet(Path path) {
        List<RuleSet.Source> sources = RuleFiles.sources(List.of(path));
        return Files.isDirectory(path)
                ? RuleSet.parse(sources)
                : RuleSet.bundled().plus(sources);
    }

    private void compare(Article article, VietFacts before, VietFacts after) {
        List<Line> old = lines(article, before);
        List<Line> now = lines(article, after);
        print("-", article, without(old, now));
        print("+", article, without(now, old));
        List<Line> less = without(old, now);
        lost += less.size();
        kept += old.size() - less.size();
        gained += without(now, old).size();
    }

    private static List<Line> lines(Article article, VietFacts vietFacts) {
        return vietFacts.extract(article).facts().stream()
                .map(fact -> new Line(
                        ScoredFact.of(fact, article.text()).describe(),
                        fact.rule().toString()))
                .toList();
    }

    /** Returns lines whose facts the others do not have, each of the others used once. */
    private static List<Line> without(List<Line> lines, List<Line> others) {
        List<String> facts = new ArrayList<>(others.stream().map(Line::fact).toList());
        return lines.stream().filter(line -> !facts.remove(line.fact())).toList();
    }

    private void print(String sign, Article article, List<Line> lines) {
        lines.forEach(line -> streams.out().println(String.join("\t", sign, article.id(), line.fact(), line.rule())));
    }
}
