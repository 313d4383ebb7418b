package io.github.vietfacts.fact;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.rule.FactType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days on which a fact plays.
 *
 * @param begin the first day
 * @param end the last day, not before {@code begin}
 * @param stated whether the text says them; else they are guessed from the day of publication
 */
record Period(LocalDate begin, LocalDate end, boolean stated) {

    /** How long after a day newspapers still tell of it without a date, in days. */
    private static final int REPORTED_AFTER = 3;
    /** How long before, in days. */
    private static final int ANNOUNCED_BEFORE = 30;
    /** Longer periods, months and years, are no days. */
    private static final int LONG = 21;

    Period {
        if (end.isBefore(begin)) {
            end = begin;
        }
    }

    /** Returns the days that the first date of a fact states, up to the last one. */
    static Optional<Period> stated(FactType type, ImmutableListMultimap<String, Argument> args) {
        List<Value.DateValue> dates = new ArrayList<>();
        for (FactType.Role role : type.roles()) {
            for (Argument argument : args.get(role.name())) {
                if (argument.value() instanceof Value.DateValue date
                        && date.begin().isPresent()) {
                    dates.add(date);
                }
            }
        }
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        Value.DateValue first = dates.get(0);
        Value.DateValue last = dates.get(dates.size() - 1);
        LocalDate begin = first.begin().orElseThrow();
        return Optional.of(new Period(begin, last.end().or(last::begin).orElse(begin), true));
    }

    /** Returns the days on which something is told that has no date. */
    static Period around(LocalDate published, Modality modality) {
        return modality == Modality.ACTUAL
                ? new Period(published.minusDays(REPORTED_AFTER), published, false)
                : new Period(published, published.plusDays(ANNOUNCED_BEFORE), false);
    }

    long days() {
        return ChronoUnit.DAYS.between(begin, end) + 1;
    }

    boolean isLong() {
        return days() > LONG;
    }

    boolean overlaps(Period other) {
        return !begin.isAfter(other.end) && !other.begin.isAfter(end);
    }

    /** Two newspapers may be a day apart where both state a date. */
    boolean isNear(Period other) {
        return overlaps(other)
                || stated && other.stated && new Period(begin.minusDays(1), end.plusDays(1), true).overlaps(other);
    }
}
