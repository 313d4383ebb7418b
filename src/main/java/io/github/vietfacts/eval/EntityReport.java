package io.github.vietfacts.eval;

import io.github.vietfacts.text.Span;
import java.util.Locale;

/**
 * Prints the scores of entities for a person.
 *
 * <pre>
 * strict F1            0.812  P 0.840  R 0.786  right  314  gold  400  predicted  374
 * </pre>
 */
public final class EntityReport {

    private EntityReport() {}

    /**
     * Returns the figures: strict and in part, macro, each type, each source where gold names some.
     *
     * @param scores the scores
     * @return lines that each end with a newline; first the problems, if the run is not complete
     */
    public static String summary(EntityScores scores) {
        Lines lines = new Lines().problems(scores.problems());
        lines.labelled("documents", "%d", scores.documents().size());
        lines.row("strict F1", scores.all().strict()).interval(scores.interval());
        lines.row("partial F1", scores.all().partial());
        lines.labelled(
                "macro F1",
                "%.3f  over %d types",
                scores.macroF1(),
                scores.byType().size());
        lines.line("");
        scores.byType().forEach((type, both) -> row(lines, type.name(), both));
        if (scores.bySource().size() > 1) {
            lines.line("");
            scores.bySource().forEach((source, both) -> row(lines, source, both));
        }
        return lines.toString();
    }

    private static void row(Lines lines, String label, EntityScores.Both both) {
        lines.labelled(
                label,
                "%s  partial %.3f",
                Lines.figures(both.strict()),
                both.partial().f1());
    }

    /**
     * Returns what is not strictly right: missed mentions with what was found there, and spurious ones.
     *
     * @param scores the scores
     * @return the errors by document; empty where there are none
     */
    public static String errors(EntityScores scores) {
        Lines lines = new Lines();
        for (EntityScores.Document document : scores.documents()) {
            lines.errors(document.id(), document.errors(), mention -> shown(mention, document.text()));
        }
        return lines.toString();
    }

    private static String shown(MarkedEntity mention, String text) {
        Span span = mention.span();
        return String.format(
                Locale.ROOT, "%s %d-%d %s", mention.type(), span.start(), span.end(), Lines.quoted(text, span));
    }
}
