package io.github.vietfacts.eval;

import java.util.OptionalDouble;

/**
 * Prints scores for a person.
 *
 * <pre>
 * Key-Fact F1      0.812  [0.771, 0.848]  P 0.840  R 0.786  right 314  gold 400  predicted 374
 * </pre>
 */
public final class ScoreReport {

    private ScoreReport() {}

    /**
     * Returns the figures: all facts, without offices held, macro, arguments, kinds, modality, attribution, event codes,
     * each type
     * and each part of the page.
     *
     * @param scores the scores
     * @return lines that each end with a newline; first the problems, if the run is not complete
     */
    public static String summary(Scores scores) {
        Lines lines = new Lines().problems(scores.problems());
        lines.labelled("documents", "%d", scores.documents().size());
        lines.row("Key-Fact F1", scores.facts()).interval(scores.interval());
        lines.row("without OfficeHeld", scores.withoutOfficeHeld()).interval(scores.intervalWithoutOfficeHeld());
        lines.labelled(
                "macro F1",
                "%.3f  over %d types",
                scores.macroF1(),
                scores.byType().size());
        lines.row("arguments F1", scores.arguments());
        share(lines, "kind accuracy", scores.kindAccuracy());
        share(lines, "modality accuracy", scores.modalityAccuracy());
        share(lines, "attribution accuracy", scores.attributionAccuracy());
        share(lines, "code accuracy", scores.codeAccuracy());
        lines.line("");
        scores.byType().forEach(lines::row);
        if (!scores.byZone().isEmpty()) {
            lines.line("");
            scores.byZone().forEach((zone, counts) -> lines.row(zone.name(), counts));
        }
        return lines.toString();
    }

    private static void share(Lines lines, String label, OptionalDouble share) {
        share.ifPresent(value -> lines.labelled(label, "%.3f", value));
    }

    /**
     * Returns the figures of each document.
     *
     * @param scores the scores
     * @return one line a document
     */
    public static String documents(Scores scores) {
        Lines lines = new Lines();
        for (DocumentScore document : scores.documents()) {
            lines.row(document.id(), document.facts());
        }
        return lines.toString();
    }

    /**
     * Returns what went wrong: misses with the nearest prediction and what spoiled it, and spurious facts.
     *
     * @param scores the scores
     * @return the errors by document; empty where there are none
     */
    public static String errors(Scores scores) {
        Lines lines = new Lines();
        for (DocumentScore document : scores.documents()) {
            if (document.misses().isEmpty() && document.spurious().isEmpty()) {
                continue;
            }
            lines.line("%s", document.id());
            document.misses().forEach(miss -> miss(lines, miss));
            for (ScoredFact fact : document.spurious()) {
                lines.line("  spurious  %s", fact.describe());
                lines.quotation(fact);
            }
        }
        return lines.toString();
    }

    private static void miss(Lines lines, Miss miss) {
        lines.line("  missed    %s", miss.gold().describe());
        lines.quotation(miss.gold());
        if (miss.nearest().isEmpty()) {
            lines.line("    nearest none");
        } else {
            lines.line("    nearest %s", miss.nearest().get().describe());
            String why = miss.spoilers().isEmpty()
                    ? "it is right, but for another gold fact"
                    : String.join(", ", miss.spoilers());
            lines.line("    spoiled %s", why);
        }
    }
}
