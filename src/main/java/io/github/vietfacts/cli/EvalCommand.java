package io.github.vietfacts.cli;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.eval.Difference;
import io.github.vietfacts.eval.DifferenceReport;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "eval",
        description = "Scores facts against gold: Key-Fact precision, recall and F1, per type and zone.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {EvalWordsCommand.class, EvalEntitiesCommand.class, EvalTimesCommand.class, EvalCastCommand.class
        })
final class EvalCommand implements Callable<Integer> {

    private final Main.Streams streams;
    private final Collection<FactType> types = RuleSet.bundled().types().values();

    /** Not required by the parser: {@code eval words} and {@code --suite} have none. */
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

    /** What is scored instead of an extraction. */
    private static final class Source {
        @CommandLine.Option(
                names = "--predictions",
                paramLabel = "FILE",
                description = "score this output of extract --format jsonl instead of extracting")
        private @Nullable Path predictions;

        @CommandLine.Option(
                names = "--compare",
                arity = "2",
                paramLabel = "FILE",
                description = "compare two such outputs: what the second gains and loses, and whether that is chance")
        private List<Path> compared = List.of();

        @CommandLine.Option(
                names = "--against",
                paramLabel = "GOLD",
                description = "the gold of another annotator: how far the two agree")
        private @Nullable Path other;

        @CommandLine.Option(
                names = "--suite",
                arity = "0..1",
                paramLabel = "DIR",
                fallbackValue = "testdata",
                description =
                        "the README's tables: everything in all folders and .jsonl files of DIR (default: testdata)")
        private @Nullable Path suite;
    }

    @CommandLine.ArgGroup
    private Source source = new Source();

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

    @CommandLine.Option(
            names = "--report",
            paramLabel = "FILE",
            description = "write all this as a page (.html) or for programs (.json); may be given twice")
    private List<Path> reports = List.of();

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    EvalCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Usage.checkTypes(spec, only, types);
        ReportFiles files = ReportFiles.of(spec, reports);
        if (source.suite != null || !source.compared.isEmpty()) {
            alone("--report", !reports.isEmpty());
            alone("--documents", documents);
            alone("--errors", errors);
        }
        if (source.suite != null) {
            alone("GOLD", gold != null);
            alone("--types", !only.isEmpty());
            alone("--related", related);
            alone("--texts", texts != null);
            return new EvalSuite(streams).print(source.suite);
        }
        if (gold == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Missing required parameter: 'GOLD'");
        }
        Gold chosen = read(gold);
        Scorer scorer = related ? Scorer.of(types).withRelated() : Scorer.of(types);
        if (!source.compared.isEmpty()) {
            if (source.compared.size() != 2) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "--compare: expected two files, found " + source.compared.size());
            }
            return compare(scorer, chosen);
        }
        Scores scores = scores(scorer, chosen);
        tell(scores.problems());
        streams.out().print(ScoreReport.summary(scores));
        if (documents) {
            streams.out().print("\n" + ScoreReport.documents(scores));
        }
        if (errors) {
            streams.out().print("\n" + ScoreReport.errors(scores));
        }
        streams.out().flush();
        files.write(scores);
        return scores.documents().isEmpty() ? Main.USAGE : scores.isComplete() ? Main.OK : Main.SOME_FAILED;
    }

    /** What a suite or a comparison has no use for is an error, not silence. */
    private void alone(String option, boolean given) {
        if (given) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    option + ": expected without " + (source.suite == null ? "--compare" : "--suite"));
        }
    }

    private Scores scores(Scorer scorer, Gold chosen) {
        if (source.other != null) {
            return scorer.agreement(chosen, read(source.other));
        }
        return source.predictions == null
                ? extractAndScore(scorer, chosen)
                : scorer.score(chosen, predictions(source.predictions));
    }

    private int compare(Scorer scorer, Gold chosen) {
        Scores first = scorer.score(chosen, predictions(source.compared.get(0)));
        Scores second = scorer.score(chosen, predictions(source.compared.get(1)));
        Set<String> problems = new LinkedHashSet<>(first.problems());
        problems.addAll(second.problems());
        tell(problems);
        streams.out().print(DifferenceReport.of(new Difference(first, second)));
        streams.out().flush();
        return first.documents().isEmpty() ? Main.USAGE : problems.isEmpty() ? Main.OK : Main.SOME_FAILED;
    }

    private void tell(Collection<String> problems) {
        problems.forEach(problem -> streams.err().println("vietfacts: " + problem));
    }

    private Gold read(Path path) {
        Gold read = Gold.read(path, Optional.ofNullable(texts), types);
        return new Gold(
                read.documents().stream()
                        .map(d -> new Gold.Document(d.id(), d.article(), chosen(d.facts())))
                        .toList(),
                read.problems());
    }

    private Scores extractAndScore(Scorer scorer, Gold chosen) {
        VietFacts vietFacts = VietFacts.load();
        return scorer.score(chosen, document -> chosen(ScoredFact.of(vietFacts.extract(document.article()))));
    }

    private Predictions predictions(Path file) {
        Predictions all = Predictions.read(requireNonNull(file), types);
        Map<String, List<ScoredFact>> byDocument = new LinkedHashMap<>();
        all.byDocument().forEach((document, facts) -> byDocument.put(document, chosen(facts)));
        return new Predictions(byDocument, all.problems());
    }

    private List<ScoredFact> chosen(List<ScoredFact> facts) {
        return only.isEmpty()
                ? facts
                : facts.stream().filter(f -> only.contains(f.type())).toList();
    }
}
