package io.github.vietfacts.io;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.pattern.NearMiss;
import io.github.vietfacts.pattern.TokenSequence;
import io.github.vietfacts.rule.Consolidation.Reason;
import io.github.vietfacts.rule.Explanation;
import io.github.vietfacts.rule.Explanation.Outcome;
import io.github.vietfacts.rule.RuleMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes why a rule matches a sentence or does not, for people. Words are counted from 1.
 *
 * @param sequence the sentence
 */
public record ExplanationText(TokenSequence sequence) {

    /** Returns the writer. */
    public ExplanationText {
        requireNonNull(sequence, "sequence");
    }

    /**
     * Returns an explanation as text.
     *
     * @param explanation an explanation for the sentence
     * @return lines, each with a newline
     */
    public String format(Explanation explanation) {
        StringBuilder text = new StringBuilder();
        text.append(explanation.rule()).append(explanation.matches().isEmpty() ? ": no match\n" : ": match\n");
        for (RuleMatch match : explanation.matches()) {
            text.append("  ").append(match.rule().type().name());
            match.kind().ifPresent(kind -> text.append('/').append(kind));
            match.args()
                    .forEach(arg -> text.append("  ")
                            .append(arg.role())
                            .append(arg.subrole().map(s -> "[" + s + "]").orElse(""))
                            .append(": ")
                            .append(sequence.text(arg.start(), arg.end())));
            match.sets()
                    .forEach((field, value) ->
                            text.append("  ").append(field).append(": ").append(value));
            text.append('\n');
        }
        explanation
                .dropped()
                .forEach(each -> text.append("  the match at ")
                        .append(place(each.match().triggerStart(), each.match().triggerEnd()))
                        .append(
                                each.reason() == Reason.MERGED
                                        ? " is merged into that of "
                                        : " gives way to the priority of ")
                        .append(each.winner().rule())
                        .append('\n'));
        for (Explanation.Attempt attempt : explanation.attempts()) {
            text.append("  at ").append(place(attempt.start(), attempt.end())).append('\n');
            attempt.steps().forEach(step -> step(step, text));
        }
        return text.toString();
    }

    private void step(Explanation.Step step, StringBuilder text) {
        text.append("    %-8s".formatted(step.outcome().name().toLowerCase(Locale.ROOT)))
                .append(step.clause());
        if (!step.found().isEmpty()) {
            text.append(": ")
                    .append(step.found().stream()
                            .map(each -> "\"" + each + "\"")
                            .collect(Collectors.joining(", ")));
        }
        text.append('\n');
        if (step.outcome() != Outcome.FAILED) {
            return; // what may stay empty needs no repair
        }
        step.nearMiss()
                .ifPresent(miss -> text.append("            expected ")
                        .append(miss.expected())
                        .append(miss.positions().isEmpty() ? "" : " at " + words(miss.positions()))
                        .append("\n            would match if ")
                        .append(miss.changes().stream().map(this::change).collect(Collectors.joining(", and if ")))
                        .append('\n'));
    }

    /** {@code word 4}, {@code words 4-6, 9, the end}. */
    private String words(List<Integer> positions) {
        List<Integer> numbers = positions.stream()
                .filter(position -> position < sequence.size())
                .map(sequence::wordNumber)
                .distinct()
                .toList();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int first = i;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            parts.add(numbers.get(first) + (first == i ? "" : "-" + numbers.get(i)));
        }
        String words = numbers.isEmpty() ? "" : (numbers.size() == 1 ? "word " : "words ") + String.join(", ", parts);
        boolean end = positions.contains(sequence.size());
        return words + (end && !numbers.isEmpty() ? ", " : "") + (end ? "the end" : "");
    }

    private String change(NearMiss.Change change) {
        String place = place(change.start(), change.end());
        return switch (change.action()) {
            case IS -> place + " were " + change.element();
            case INSERT -> change.element() + " stood " + before(change.start());
            case REMOVE -> place + " were not there";
            case HOLDS -> change.element() + " held " + before(change.start());
            case PASS -> place + " did not stop " + change.element();
        };
    }

    private String before(int position) {
        return position == sequence.size()
                ? "at the end"
                : "before word " + sequence.wordNumber(position) + " \""
                        + sequence.text(position, sequence.unitEnd(position)) + "\"";
    }

    /** {@code word 4 "tiếp"}, {@code words 4-5 "đã tiếp"}. */
    private String place(int start, int end) {
        if (start == end) {
            return "the place " + before(start);
        }
        int first = sequence.wordNumber(start);
        int last = sequence.wordNumber(end - 1);
        return (first == last ? "word " + first : "words " + first + "-" + last) + " \"" + sequence.text(start, end)
                + "\"";
    }
}
