package io.github.vietfacts.eval;

import java.util.function.Function;

/**
 * Prints the scores of who is who for a person.
 *
 * <pre>
 * person links         0.812  right  314  of  387  95 % 0.771 to 0.848
 * </pre>
 */
public final class CastReport {

    private CastReport() {}

    /**
     * Returns the figures: links of persons, countries, references.
     *
     * @param scores the scores
     * @return lines that each end with a newline; first the problems, if the run is not complete
     */
    public static String summary(CastScores scores) {
        Lines lines = new Lines().problems(scores.problems());
        lines.labelled("documents", "%d", scores.documents().size());
        row(lines, "person links", scores, CastScores.Figures::links);
        row(lines, "countries of persons", scores, CastScores.Figures::countries);
        if (scores.all().references().all() == 0) {
            return lines.labelled("references", "none to compare").toString();
        }
        row(lines, "references", scores, CastScores.Figures::references);
        row(lines, "  to one party", scores, CastScores.Figures::single);
        row(lines, "  to several", scores, CastScores.Figures::several);
        row(lines, "  left open", scores, CastScores.Figures::open);
        return lines.toString();
    }

    private static void row(
            Lines lines, String label, CastScores scores, Function<CastScores.Figures, CastScores.Share> share) {
        CastScores.Share all = share.apply(scores.all());
        Interval interval = scores.interval(share);
        lines.labelled(
                label,
                "%.3f  right %4d  of %4d  95 %% %.3f to %.3f",
                all.value(),
                all.right(),
                all.all(),
                interval.low(),
                interval.high());
    }

    /**
     * Returns what is not right.
     *
     * @param scores the scores
     * @return the errors by document; empty where there are none
     */
    public static String errors(CastScores scores) {
        Lines lines = new Lines();
        for (CastScores.Document document : scores.documents()) {
            if (!document.errors().isEmpty()) {
                lines.line("%s", document.id());
            }
            for (CastScores.Error error : document.errors()) {
                lines.line("  %-9s %s", error.what(), error.place())
                        .line("    gold    %s", error.expected())
                        .line("    found   %s", error.found());
            }
        }
        return lines.toString();
    }
}
