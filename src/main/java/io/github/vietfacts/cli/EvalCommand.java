package io.github.vietfacts.cli;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.eval.Gold;
import io.github.vietfacts.eval.Predictions;
import io.github.vietfacts.eval.ScoreReport;
import io.github.vietfacts.eval.ScoredFact;
import io.github.vietfacts.eval.Scorer;
import io.github.vietfacts.eval.Scores;
import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.rule.RuleSet;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "eval",
        description = "Scores facts against gold: Key-Fact precision, recall and F1, per type.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {EvalWordsCommand.class, EvalEntitiesCommand.class, EvalTimesCommand.class, EvalCastCommand.class
        })
final class EvalCommand implements Callable<Integer> {

    private final Main.Streams streams;

    /** Not required by the parser: {@code eval words} has none. */
    @CommandLine.Parameters(
            arity = "0..1",
            paramLabel = "GOLD",
            description = "a folder of NAME.json beside NAME.txt, a gold file, or a .jsonl with the texts inside")
    private @Nullable Path gold;

    @CommandLine.Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "where the texts are, if not beside the gold")
    private @Nullable Path texts;

    @CommandLine.Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "score this output of extract --format jsonl instead of extracting")
    private @Nullable Path predictions;

    @CommandLine.Option(
            names = "--types",
            split = ",",
            paramLabel = "TYPE",
            description = "score only these types of fact")
    private List<String> only = List.of();

    @CommandLine.Option(names = "--related", description = "also the facts of related items")
    private boolean related;

    @CommandLine.Option(names = "--documents", description = "a line for each document")
    private boolean documents;

    @CommandLine.Option(names = "--errors", description = "every miss and every spurious fact")
    private boolean errors;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    EvalCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Collection<FactType> types = RuleSet.bundled().types().values();
        Usage.checkTypes(spec, only, types);
        if (gold == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Missing required parameter: 'GOLD'");
        }
        Gold read = Gold.read(gold, Optional.ofNullable(texts), types);
        Gold chosen = new Gold(
                read.documents().stream()
                        .map(d -> new Gold.Document(d.id(), d.article(), chosen(d.facts())))
                        .toList(),
                read.problems());
        Scorer scorer = related ? Scorer.of(types).withRelated() : Scorer.of(types);
        Scores scores = predictions == null ? extractAndScore(scorer, chosen) : score(scorer, chosen, types);
        scores.problems().forEach(problem -> streams.err().println("vietfacts: " + problem));
        streams.out().print(ScoreReport.summary(scores));
        if (documents) {
            streams.out().print("\n" + ScoreReport.documents(scores));
        }
        if (errors) {
            streams.out().print("\n" + ScoreReport.errors(scores));
        }
        streams.out().flush();
        return scores.documents().isEmpty() ? Main.USAGE : scores.isComplete() ? Main.OK : Main.SOME_FAILED;
    }

    private Scores extractAndScore(Scorer scorer, Gold chosen) {
        VietFacts vietFacts = VietFacts.load();
        return scorer.score(
                chosen,
                document -> chosen(vietFacts.extract(document.article()).allFacts().stream()
                        .map(fact -> ScoredFact.of(fact, document.article().text()))
                        .toList()));
    }

    private Scores score(Scorer scorer, Gold chosen, Collection<FactType> types) {
        Predictions all = Predictions.read(requireNonNull(predictions), types);
        Map<String, List<ScoredFact>> byDocument = new LinkedHashMap<>();
        all.byDocument().forEach((document, facts) -> byDocument.put(document, chosen(facts)));
        return scorer.score(chosen, new Predictions(byDocument, all.problems()));
    }

    private List<ScoredFact> chosen(List<ScoredFact> facts) {
        return only.isEmpty()
                ? facts
                : facts.stream().filter(f -> only.contains(f.type())).toList();
    }
}
