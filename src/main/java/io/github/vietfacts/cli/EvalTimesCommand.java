package io.github.vietfacts.cli;

import io.github.vietfacts.eval.GoldSet;
import io.github.vietfacts.eval.MarkedTime;
import io.github.vietfacts.eval.TimeGold;
import io.github.vietfacts.eval.TimeReport;
import io.github.vietfacts.eval.TimeScorer;
import io.github.vietfacts.eval.TimeScores;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "times",
        description = {
            "Scores time expressions against gold: strict and relaxed span F1, value accuracy.",
            "Gold: the list times of NAME.json beside NAME.txt or of a .jsonl; any other file has lines id TAB text TAB"
                    + " yyyy-mm-dd TAB expected, where expected is NONE or what the times command prints, alternatives"
                    + " after ';'."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class EvalTimesCommand implements Callable<Integer> {

    private final Main.Streams streams;
    private final Annotator annotator = Annotator.ofTimes();

    @CommandLine.Mixin
    private MentionGoldOptions options = new MentionGoldOptions();

    EvalTimesCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        GoldSet<List<MarkedTime>> gold = TimeGold.read(options.gold(), options.texts());
        TimeScores scores = options.predictions()
                .map(file -> TimeGold.score(gold, file))
                .orElseGet(() -> TimeScorer.score(
                        gold,
                        document -> MarkedTime.of(annotator.extract(document).times())));
        return options.print(
                streams,
                "times",
                gold.unmarked(),
                scores.problems(),
                scores.documents().size(),
                () -> TimeReport.summary(scores),
                () -> TimeReport.errors(scores));
    }
}
