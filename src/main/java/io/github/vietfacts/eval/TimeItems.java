package io.github.vietfacts.eval;

import io.github.vietfacts.document.TimeType;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads time expressions as the command {@code times} prints them: {@code TYPE|VALUE|start|end|text}, joined by
 * {@code " || "}; {@code NONE} for none. A value may have alternatives after {@code ;}, and so may a whole item. Where
 * start and end are missing, the text's next occurrence counts.
 */
final class TimeItems {

    private static final String NEXT = " || ";

    private final String items;
    private final String document;
    private int at;
    private Optional<String> problem = Optional.empty();

    TimeItems(String items, String document) {
        this.items = items;
        this.document = document;
    }

    /** Returns the first thing that is wrong. */
    Optional<String> problem() {
        return problem;
    }

    /** Returns the expressions; none where there is a problem. */
    List<MarkedTime> read() {
        List<MarkedTime> times = new ArrayList<>();
        if (items.equals("NONE")) {
            return times;
        }
        do {
            int from = times.isEmpty() ? 0 : times.get(times.size() - 1).span().end();
            List<MarkedTime> answers = new ArrayList<>();
            do {
                answers.addAll(item(from));
            } while (problem.isEmpty() && skip(";"));
            if (problem.isPresent()) {
                return List.of();
            }
            MarkedTime first = answers.get(0);
            times.add(new MarkedTime(first.type(), first.span(), first.value(), answers.subList(1, answers.size())));
        } while (skip(NEXT));
        if (at < items.length()) {
            problem = Optional.of("'" + items.substring(at) + "': expected '" + NEXT + "' or ';' or the end");
            return List.of();
        }
        problem = Spans.overlap(times, MarkedTime::span);
        return problem.isPresent() ? List.of() : times;
    }

    private boolean skip(String mark) {
        boolean there = items.startsWith(mark, at);
        at += there ? mark.length() : 0;
        return there;
    }

    private List<MarkedTime> item(int from) {
        int begin = at;
        String label = field();
        String value = field();
        Optional<TimeType> type = Arrays.stream(TimeType.values())
                .filter(t -> t.name().equals(label))
                .findFirst();
        Optional<Span> span = type.isEmpty() ? Optional.empty() : span(from);
        if (type.isEmpty() || span.isEmpty()) {
            if (problem.isEmpty()) {
                problem = Optional.of("'" + items.substring(begin)
                        + "': expected NONE or TYPE|VALUE|start|end|text with a type of "
                        + Arrays.toString(TimeType.values()));
            }
            return List.of();
        }
        return Arrays.stream(value.split(";", -1))
                .map(answer -> MarkedTime.of(type.get(), span.get(), answer))
                .toList();
    }

    /** Returns what stands before the next bar, empty where there is none. */
    private String field() {
        int bar = items.indexOf('|', at);
        if (bar < 0) {
            return "";
        }
        String field = items.substring(at, bar);
        at = bar + 1;
        return field;
    }

    private Optional<Span> span(int from) {
        int begin = at;
        Optional<Integer> start = number(field());
        Optional<Integer> end = number(field());
        if (start.isEmpty() || end.isEmpty()) {
            at = begin;
            return named(from);
        }
        if (start.get() >= end.get() || end.get() > document.length()) {
            problem = Optional.of("[" + start.get() + "," + end.get() + "): expected a range in the text of "
                    + document.length() + " units");
            return Optional.empty();
        }
        String text = document.substring(start.get(), end.get());
        if (!skip(text)) {
            problem = Optional.of("[" + start.get() + "," + end.get() + "): expected '" + text + "', found '"
                    + items.substring(at) + "'");
            return Optional.empty();
        }
        return Optional.of(new Span(start.get(), end.get()));
    }

    private Optional<Span> named(int from) {
        int next = items.indexOf(NEXT, at);
        int other = items.indexOf(';', at);
        int end = Math.min(next < 0 ? items.length() : next, other < 0 ? items.length() : other);
        String text = items.substring(at, end);
        int start = text.isEmpty() ? -1 : document.indexOf(text, from);
        if (start < 0) {
            problem = Optional.of("'" + text + "': expected words of the text, to the letter");
            return Optional.empty();
        }
        at = end;
        return Optional.of(new Span(start, start + text.length()));
    }

    private static Optional<Integer> number(String field) {
        boolean digits = !field.isEmpty() && field.length() < 9 && field.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.parseInt(field)) : Optional.empty();
    }
}
