package io.github.vietfacts.cli;

import io.github.vietfacts.eval.CastReport;
import io.github.vietfacts.eval.CastScorer;
import io.github.vietfacts.eval.CastScores;
import io.github.vietfacts.eval.GoldSet;
import io.github.vietfacts.eval.MarkedCast;
import java.util.concurrent.Callable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "cast",
        description = {
            "Scores who is who against gold: mentions linked to the right person, persons with the right country, phrases"
                    + " as 'hai bên' with the right parties.",
            "Gold: the lists entities (canonical, country) and references (parties) of NAME.json beside NAME.txt or of a"
                    + " .jsonl."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class EvalCastCommand implements Callable<Integer> {

    private final Main.Streams streams;
    private final Annotator annotator = new Annotator(stages -> stages);

    @CommandLine.Mixin
    private MentionGoldOptions options = new MentionGoldOptions();

    EvalCastCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        GoldSet<MarkedCast> gold = CastScorer.gold(options.gold(), options.texts());
        CastScores scores = options.predictions()
                .map(file -> CastScorer.score(gold, file))
                .orElseGet(() -> CastScorer.score(gold, document -> MarkedCast.of(annotator.extract(document))));
        return options.print(
                streams,
                "persons and references",
                gold.unmarked(),
                scores.problems(),
                scores.documents().size(),
                () -> CastReport.summary(scores),
                () -> CastReport.errors(scores));
    }
}
