package io.github.vietfacts.eval;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Prints the difference of two runs for a person.
 *
 * <pre>
 * Key-Fact F1          0.812 to 0.826  +0.014  95 % -0.002 to +0.031  p 0.084
 * </pre>
 */
public final class DifferenceReport {

    private DifferenceReport() {}

    /**
     * Returns the figures, how many facts were gained and lost, and which.
     *
     * @param difference two runs
     * @return lines that each end with a newline; first the problems, if a run is not complete
     */
    public static String of(Difference difference) {
        List<String> problems = Stream.concat(
                        difference.first().problems().stream(), difference.second().problems().stream())
                .distinct()
                .toList();
        Lines lines = new Lines().problems(problems);
        List<Difference.Document> documents = difference.documents();
        lines.labelled("documents", "%d", documents.size());
        change(lines, "Key-Fact F1", difference.facts());
        change(lines, "without OfficeHeld", difference.withoutOfficeHeld());
        lines.labelled("gained", "%d", count(documents, Difference.Document::gained));
        lines.labelled("lost", "%d", count(documents, Difference.Document::lost));
        lines.labelled("newly spurious", "%d", count(documents, Difference.Document::spurious));
        lines.labelled("no longer spurious", "%d", count(documents, Difference.Document::mended));
        for (Difference.Document document : documents) {
            if (!document.isNone()) {
                lines.line("").line("%s", document.id());
                facts(lines, "gained", document.gained());
                facts(lines, "lost", document.lost());
                facts(lines, "newly spurious", document.spurious());
                facts(lines, "no longer spurious", document.mended());
            }
        }
        return lines.toString();
    }

    private static void change(Lines lines, String label, Difference.Change change) {
        lines.labelled(
                label,
                "%.3f to %.3f  %+.3f  95 %% %+.3f to %+.3f  p %.3f",
                change.first(),
                change.second(),
                change.gain(),
                change.interval().low(),
                change.interval().high(),
                change.p());
    }

    private static int count(
            List<Difference.Document> documents, Function<Difference.Document, List<ScoredFact>> part) {
        return documents.stream()
                .mapToInt(document -> part.apply(document).size())
                .sum();
    }

    private static void facts(Lines lines, String what, List<ScoredFact> facts) {
        for (ScoredFact fact : facts) {
            lines.line("  %s: %s", what, fact.describe());
            lines.quotation(fact);
        }
    }
}
