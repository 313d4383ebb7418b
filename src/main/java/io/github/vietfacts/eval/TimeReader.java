package io.github.vietfacts.eval;

import io.github.vietfacts.document.TimeType;
import io.github.vietfacts.io.Json;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the list {@code times} of one document, in the form that the extractor writes; gold may have {@code alts}. */
final class TimeReader implements JsonGold.Items<List<MarkedTime>> {

    /** Whether expressions must be disjoint, as gold's must, and may have other answers. */
    private final boolean strict;

    TimeReader(boolean strict) {
        this.strict = strict;
    }

    @Override
    public Optional<List<MarkedTime>> read(Json.Obj document, Optional<String> text, Fields fields) {
        Json given = document.get("times").orElse(null);
        if (given == null) {
            return Optional.empty();
        }
        if (!(given instanceof Json.Arr list)) {
            fields.problem(given, "times: expected a list, found " + given.describe());
            return Optional.empty();
        }
        List<MarkedTime> times = new ArrayList<>();
        int number = 0;
        for (Json item : list.items()) {
            String what = "time " + ++number;
            fields.object(item, what)
                    .flatMap(object -> time(object, what, text, fields))
                    .ifPresent(times::add);
        }
        if (strict) {
            Spans.overlap(times, MarkedTime::span).ifPresent(two -> fields.problem(given, "times: " + two));
        }
        return Optional.of(
                times.stream().sorted(Comparator.comparing(MarkedTime::span)).toList());
    }

    private Optional<MarkedTime> time(Json.Obj time, String what, Optional<String> text, Fields fields) {
        Optional<Span> span = fields.range(time, what, text);
        Optional<String> value = fields.text(time, "value");
        if (value.isEmpty()) {
            fields.problem(time, what + ": value: expected a TIMEX3 value, there is none");
        }
        Optional<TimeType> type =
                fields.constant(TimeType.class, fields.text(time, "type").orElse(""), time, what + ": type");
        List<String> alts = strict ? fields.texts(time, "alts", what + ": alts") : List.of();
        if (span.isEmpty() || value.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MarkedTime(
                type.get(),
                span.get(),
                value.get(),
                alts.stream()
                        .map(other -> MarkedTime.of(type.get(), span.get(), other))
                        .toList()));
    }
}
