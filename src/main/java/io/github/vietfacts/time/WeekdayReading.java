package io.github.vietfacts.time;

import io.github.vietfacts.document.TimeType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day of the week.
 *
 * @param weekday which
 * @param weeks the week, counted from that of the publication; null where none is told
 * @param direction what a suffix says
 * @param every whether it comes back
 */
record WeekdayReading(DayOfWeek weekday, @Nullable Integer weeks, Direction direction, boolean every)
        implements Reading {

    static WeekdayReading of(DayOfWeek weekday) {
        return new WeekdayReading(weekday, null, Direction.NONE, false);
    }

    WeekdayReading in(int week) {
        return new WeekdayReading(weekday, week, direction, every);
    }

    WeekdayReading with(Direction newDirection) {
        return new WeekdayReading(weekday, weeks, newDirection, every);
    }

    WeekdayReading everyWeek() {
        return new WeekdayReading(weekday, weeks, direction, true);
    }

    @Override
    public Resolved resolve(Anchor anchor) {
        String unknown = "XXXX-WXX-" + weekday.getValue();
        if (every) {
            return Resolved.unplaced(TimeType.SET, unknown, "explicit");
        }
        Optional<LocalDate> published = anchor.published();
        if (published.isEmpty()) {
            return Resolved.unplaced(TimeType.DATE, unknown, "no date to count from");
        }
        LocalDate today = published.get();
        if (weeks != null) {
            LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Resolved.day(monday.plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(weekday)), "named week");
        }
        if (direction == Direction.PAST) {
            return Resolved.day(today.with(TemporalAdjusters.previous(weekday)), "tense beside it");
        }
        if (direction == Direction.FUTURE) {
            return Resolved.day(today.with(TemporalAdjusters.next(weekday)), "tense beside it");
        }
        return anchor.tense() == Direction.FUTURE
                ? Resolved.day(today.with(TemporalAdjusters.nextOrSame(weekday)), "clause tense")
                : Resolved.day(today.with(TemporalAdjusters.previousOrSame(weekday)), "last before publication");
    }
}
