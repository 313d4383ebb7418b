package io.github.vietfacts.eval;

import java.util.Locale;

/**
 * Prints scores for a person.
 *
 * <pre>
 * Key-Fact F1      0.812  [0.771, 0.848]  P 0.840  R 0.786  right 314  gold 400  predicted 374
 * </pre>
 */
public final class ScoreReport {

    private static final int LABEL = 20;

    private ScoreReport() {}

    /**
     * Returns the figures: all facts, without offices held, macro, arguments, kinds, and each type.
     *
     * @param scores the scores
     * @return lines that each end with a newline; first the problems, if the run is not complete
     */
    public static String summary(Scores scores) {
        StringBuilder out = new StringBuilder();
        if (!scores.isComplete()) {
            int count = scores.problems().size();
            String what = count == 1 ? "1 problem; what it names" : count + " problems; what they name";
            line(out, "INCOMPLETE: %s is not scored as given", what);
            scores.problems().forEach(problem -> line(out, "  %s", problem));
        }
        Interval interval = scores.interval();
        line(out, "documents            %d", scores.documents().size());
        row(out, "Key-Fact F1", scores.facts());
        line(out, "%s%.3f to %.3f", padded("  95 % interval"), interval.low(), interval.high());
        row(out, "without OfficeHeld", scores.withoutOfficeHeld());
        line(
                out,
                "%s%.3f  over %d types",
                padded("macro F1"),
                scores.macroF1(),
                scores.byType().size());
        row(out, "arguments F1", scores.arguments());
        scores.kindAccuracy().ifPresent(share -> line(out, "%s%.3f", padded("kind accuracy"), share));
        out.append('\n');
        scores.byType().forEach((type, counts) -> row(out, type, counts));
        return out.toString();
    }

    /**
     * Returns the figures of each document.
     *
     * @param scores the scores
     * @return one line a document
     */
    public static String documents(Scores scores) {
        StringBuilder out = new StringBuilder();
        for (DocumentScore document : scores.documents()) {
            row(out, document.id(), document.facts());
        }
        return out.toString();
    }

    /**
     * Returns what went wrong: misses with the nearest prediction and what spoiled it, and spurious facts.
     *
     * @param scores the scores
     * @return the errors by document; empty where there are none
     */
    public static String errors(Scores scores) {
        StringBuilder out = new StringBuilder();
        for (DocumentScore document : scores.documents()) {
            if (document.misses().isEmpty() && document.spurious().isEmpty()) {
                continue;
            }
            line(out, "%s", document.id());
            document.misses().forEach(miss -> miss(out, miss));
            for (ScoredFact fact : document.spurious()) {
                line(out, "  spurious  %s", fact.describe());
                quotation(out, fact);
            }
        }
        return out.toString();
    }

    private static void miss(StringBuilder out, Miss miss) {
        line(out, "  missed    %s", miss.gold().describe());
        quotation(out, miss.gold());
        if (miss.nearest().isEmpty()) {
            line(out, "    nearest none");
        } else {
            line(out, "    nearest %s", miss.nearest().get().describe());
            String why = miss.spoilers().isEmpty()
                    ? "it is right, but for another gold fact"
                    : String.join(", ", miss.spoilers());
            line(out, "    spoiled %s", why);
        }
    }

    private static void quotation(StringBuilder out, ScoredFact fact) {
        if (!fact.text().isEmpty()) {
            line(out, "    text    %s", fact.text().replaceAll("\\s", " "));
        }
    }

    private static void row(StringBuilder out, String label, Counts counts) {
        line(
                out,
                "%s%.3f  P %.3f  R %.3f  right %4d  gold %4d  predicted %4d",
                padded(label),
                counts.f1(),
                counts.precision(),
                counts.recall(),
                counts.right(),
                counts.gold(),
                counts.predicted());
    }

    private static String padded(String label) {
        return label + " ".repeat(Math.max(1, LABEL + 1 - label.codePointCount(0, label.length())));
    }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
