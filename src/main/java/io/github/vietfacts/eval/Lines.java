package io.github.vietfacts.eval;

import io.github.vietfacts.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Lines of a report in columns. */
final class Lines {

    private static final int LABEL = 20;

    private final StringBuilder out = new StringBuilder();

    /** Adds a line by a format of {@link String#format}. */
    Lines line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
        return this;
    }

    /** Adds a label in the first column, and what stands beside it. */
    Lines labelled(String label, String format, Object... values) {
        int length = label.codePointCount(0, label.length());
        out.append(label).append(" ".repeat(Math.max(1, LABEL + 1 - length)));
        return line(format, values);
    }

    Lines row(String label, Counts counts) {
        return labelled(label, "%s", figures(counts));
    }

    Lines interval(Interval interval) {
        return labelled("  95 % interval", "%.3f to %.3f", interval.low(), interval.high());
    }

    static String figures(Counts counts) {
        return String.format(
                Locale.ROOT,
                "%.3f  P %.3f  R %.3f  right %4d  gold %4d  predicted %4d",
                counts.f1(),
                counts.precision(),
                counts.recall(),
                counts.right(),
                counts.gold(),
                counts.predicted());
    }

    /** What cannot be scored must be seen before the figures. */
    Lines problems(List<String> problems) {
        if (!problems.isEmpty()) {
            int count = problems.size();
            String what = count == 1 ? "1 problem; what it names" : count + " problems; what they name";
            line("INCOMPLETE: %s is not scored as given", what);
            problems.forEach(problem -> line("  %s", problem));
        }
        return this;
    }

    /** Adds the errors of a document, if there are any. */
    <M> Lines errors(String id, List<MentionError<M>> errors, Function<M, String> shown) {
        if (!errors.isEmpty()) {
            line("%s", id);
        }
        for (MentionError<M> error : errors) {
            String found = error.predicted().map(shown).orElse("nothing");
            error.gold()
                    .ifPresentOrElse(
                            gold -> line("  missed    %s", shown.apply(gold)).line("    found   %s", found),
                            () -> line("  spurious  %s", found));
        }
        return this;
    }

    /** Adds the words that tell a fact, where they are known. */
    Lines quotation(ScoredFact fact) {
        return fact.text().isEmpty() ? this : line("    text    %s", quoted(fact.text()));
    }

    /** Returns a place of a text on one line; what of it lies outside is left out. */
    static String quoted(String text, Span span) {
        int end = Math.min(span.end(), text.length());
        return quoted(text.substring(Math.min(span.start(), end), end));
    }

    /** Returns a quotation on one line. */
    static String quoted(String text) {
        return text.replaceAll("\\s", " ");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
