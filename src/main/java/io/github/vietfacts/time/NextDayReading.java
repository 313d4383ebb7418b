package io.github.vietfacts.time;

import java.time.LocalDate;

/**
 * The day after or before another: 6h in {@code từ 18h ngày 3/5 đến 6h} is of the day after.
 *
 * @param day the other day
 * @param step 1 for the day after, -1 for the day before
 */
record NextDayReading(Reading day, int step) implements Reading {

    @Override
    public Resolved resolve(Anchor anchor) {
        Resolved resolved = day.resolve(anchor);
        return resolved.begin().isPresent() && resolved.isOneDay()
                ? Resolved.day(shifted(resolved.begin().get()), resolved.reason())
                : resolved;
    }

    private LocalDate shifted(LocalDate from) {
        return from.plusDays(step);
    }
}
