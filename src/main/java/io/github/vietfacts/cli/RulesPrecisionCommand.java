package io.github.vietfacts.cli;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.eval.Gold;
import io.github.vietfacts.eval.ScoredFact;
import io.github.vietfacts.eval.Scorer;
import io.github.vietfacts.fact.Certainty;
import io.github.vietfacts.fact.Fact;
import io.github.vietfacts.rule.FactType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "precision",
        description = {
            "Prints which share of each rule's facts is right on gold, with a 95 %% interval (Wilson).",
            "A line is rule, right, found, precision, low and high, separated by tabs. A fact that several rules tell"
                    + " counts for the rule that tells most."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class RulesPrecisionCommand implements Callable<Integer> {

    private final Main.Streams streams;
    private final List<String> problems = new ArrayList<>();

    @CommandLine.Parameters(
            arity = "1..*",
            paramLabel = "GOLD",
            description = "folders of NAME.json beside NAME.txt, gold files, or .jsonl with the texts inside")
    private List<Path> gold = List.of();

    @CommandLine.Option(
            names = "--unread",
            paramLabel = "GOLD",
            description =
                    "gold that no author of rules has read: what facts of each certainty are worth there, as lines *")
    private List<Path> unread = List.of();

    @CommandLine.Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "where the texts are, if not beside the gold")
    private @Nullable Path texts;

    @CommandLine.Mixin
    private RuleOptions rules = new RuleOptions();

    RulesPrecisionCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Map<String, Proportion> byRule = measure(gold, fact -> fact.rule().name());
        byRule.putAll(measure(unread, fact -> "* " + Certainty.of(fact).label()));
        problems.forEach(problem -> streams.err().println("vietfacts: " + problem));
        streams.out().println("rule\tright\tfound\tprecision\tlow\thigh");
        byRule.forEach((rule, share) -> streams.out()
                .printf(
                        Locale.ROOT,
                        "%s\t%d\t%d\t%.3f\t%.3f\t%.3f%n",
                        rule,
                        share.right(),
                        share.all(),
                        share.value(),
                        share.low(),
                        share.high()));
        streams.out().flush();
        return byRule.isEmpty() ? Main.USAGE : problems.isEmpty() ? Main.OK : Main.SOME_FAILED;
    }

    private Map<String, Proportion> measure(List<Path> paths, Function<Fact, String> line) {
        Collection<FactType> types = rules.types();
        Scorer scorer = Scorer.of(types);
        VietFacts vietFacts = rules.vietFacts();
        Map<String, Proportion> shares = new TreeMap<>();
        for (Path path : paths) {
            Gold read = Gold.read(path, Optional.ofNullable(texts), types);
            problems.addAll(read.problems());
            for (Gold.Document document : read.documents()) {
                count(scorer, document, vietFacts.extract(document.article()).facts(), line, shares);
            }
        }
        return shares;
    }

    private static void count(
            Scorer scorer,
            Gold.Document document,
            List<Fact> facts,
            Function<Fact, String> line,
            Map<String, Proportion> shares) {
        String text = document.article().text();
        List<ScoredFact> scored =
                facts.stream().map(fact -> ScoredFact.of(fact, text)).toList();
        List<ScoredFact> wrong = new ArrayList<>(scorer.score(document, scored).spurious());
        for (int i = 0; i < facts.size(); i++) {
            boolean right = !wrong.remove(scored.get(i));
            shares.merge(line.apply(facts.get(i)), Proportion.of(right), Proportion::plus);
        }
    }
}
