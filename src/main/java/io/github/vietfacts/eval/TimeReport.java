package io.github.vietfacts.eval;

import io.github.vietfacts.text.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the scores of times for a person.
 *
 * <pre>
 * strict span F1       0.812  P 0.840  R 0.786  right  314  gold  400  predicted  374
 * </pre>
 */
public final class TimeReport {

    private TimeReport() {}

    /**
     * Returns the figures: spans strict and relaxed, values, without vague references, each type.
     *
     * @param scores the scores
     * @return lines that each end with a newline; first the problems, if the run is not complete
     */
    public static String summary(TimeScores scores) {
        Lines lines = new Lines().problems(scores.problems());
        lines.labelled("documents", "%d", scores.documents().size());
        lines.row("strict span F1", scores.all().strict()).interval(scores.interval());
        lines.row("relaxed span F1", scores.all().relaxed());
        accuracy(lines, "value accuracy", scores.all());
        accuracy(lines, "  without vague", scores.dated());
        lines.line("");
        scores.byType()
                .forEach((type, figures) -> lines.labelled(
                        type.name(),
                        "%s  value %.3f",
                        Lines.figures(figures.strict()),
                        figures.values().recall()));
        return lines.toString();
    }

    private static void accuracy(Lines lines, String label, TimeScores.Figures figures) {
        Counts values = figures.values();
        lines.labelled(label, "%.3f  right %4d  gold %4d", values.recall(), values.right(), values.gold());
    }

    /**
     * Returns what is not right in span, value or type: missed expressions with what was found there, and spurious ones.
     *
     * @param scores the scores
     * @return the errors by document; empty where there are none
     */
    public static String errors(TimeScores scores) {
        Lines lines = new Lines();
        for (TimeScores.Document document : scores.documents()) {
            lines.errors(document.id(), document.errors(), time -> shown(time, document.text()));
        }
        return lines.toString();
    }

    private static String shown(MarkedTime time, String text) {
        Span span = time.span();
        String values = Stream.concat(Stream.of(time), time.alts().stream())
                .map(MarkedTime::value)
                .collect(Collectors.joining(" or "));
        return String.format(
                Locale.ROOT, "%s %s %d-%d %s", time.type(), values, span.start(), span.end(), Lines.quoted(text, span));
    }
}
