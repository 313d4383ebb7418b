package io.github.vietfacts.cli;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.eval.EntityGold;
import io.github.vietfacts.eval.EntityLabels;
import io.github.vietfacts.eval.EntityReport;
import io.github.vietfacts.eval.EntityScorer;
import io.github.vietfacts.eval.EntityScores;
import io.github.vietfacts.eval.GoldSet;
import io.github.vietfacts.eval.MarkedEntity;
import io.github.vietfacts.io.NamedMention;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "entities",
        description = {
            "Scores entity mentions against gold: strict (span and type) and partial (overlap and type).",
            "Gold: .jsonl with spans as [start, end, type] or entities in the form of extract, NAME.json beside NAME.txt,"
                    + " NAME.ann of brat beside NAME.txt; any other file has the columns of CoNLL with BIO tags in the"
                    + " last."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class EvalEntitiesCommand implements Callable<Integer> {

    private final Main.Streams streams;
    private final Annotator annotator = new Annotator(this::names);

    @CommandLine.Mixin
    private MentionGoldOptions options = new MentionGoldOptions();

    @CommandLine.Mixin
    private NameModel model = new NameModel();

    @CommandLine.Option(
            names = "--types",
            split = ",",
            paramLabel = "TYPE",
            description = "score only these types, on both sides")
    private List<EntityType> only = List.of();

    @CommandLine.Option(
            names = "--label",
            split = ",",
            paramLabel = "LABEL=TYPE",
            description = "what gold calls a type, as MISC=EVENT; MISC=- leaves its mentions out")
    private Map<String, String> labels = Map.of();

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    EvalEntitiesCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        EntityLabels known = known();
        Set<EntityType> types = only.isEmpty() ? EnumSet.allOf(EntityType.class) : EnumSet.copyOf(only);
        EntityScorer scorer = EntityScorer.of(types);
        GoldSet<List<MarkedEntity>> gold = EntityGold.read(options.gold(), options.texts(), known);
        EntityScores scores = options.predictions()
                .map(file -> EntityGold.score(gold, file, known, scorer))
                .orElseGet(() ->
                        scorer.score(gold, document -> MarkedEntity.of(NamedMention.of(annotator.extract(document)))));
        return options.print(
                streams,
                "entities",
                gold.unmarked(),
                scores.problems(),
                scores.documents().size(),
                () -> EntityReport.summary(scores),
                () -> EntityReport.errors(scores));
    }

    private VietFacts.Builder names(VietFacts.Builder builder) {
        return model.in(builder);
    }

    private EntityLabels known() {
        try {
            return EntityLabels.KNOWN.with(labels);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--label: " + e.getMessage());
        }
    }
}
