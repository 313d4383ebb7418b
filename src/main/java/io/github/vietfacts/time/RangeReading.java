package io.github.vietfacts.time;

import io.github.vietfacts.document.TimeType;
import java.time.LocalDate;

/**
 * From one date or time to another.
 *
 * @param from the first
 * @param to the last
 */
record RangeReading(Reading from, Reading to) implements Reading {

    @Override
    public int statedYear() {
        return to.statedYear();
    }

    @Override
    public Resolved resolve(Anchor anchor) {
        boolean tellsStory = to instanceof ClockReading clock && clock.isOfStory()
                || to instanceof ShiftedReading shifted && shifted.base() == Base.STORY;
        Resolved opening = tellsStory ? from.resolve(anchor) : null;
        boolean told = opening != null && opening.isOneDay();
        Resolved last = to.resolve(told ? anchor.after(opening.begin()) : anchor);
        Resolved first = opening != null ? opening : first(last).resolve(anchor);
        if (first.value().isEmpty() || last.value().isEmpty()) {
            return Resolved.unplaced(TimeType.RANGE, "", DayReading.IMPOSSIBLE);
        }
        if (first.type() == TimeType.SET && first.value().equals(last.value())) {
            return last;
        }
        String value = first.value() + "/" + last.value();
        String reason = isBorrowed(from) ? "year from the range's end" : last.reason();
        if (first.begin().isEmpty() || last.end().isEmpty()) {
            return Resolved.unplaced(TimeType.RANGE, value, reason);
        }
        LocalDate begin = first.begin().get();
        LocalDate end = last.end().get();
        return end.isBefore(begin)
                ? Resolved.unplaced(TimeType.RANGE, "", "range ends before it begins")
                : Resolved.placed(TimeType.RANGE, value, begin, end, reason);
    }

    /** Returns the first end with the year that makes it come before the last: over New Year, the year before. */
    private Reading first(Resolved last) {
        if (last.end().isEmpty() || from.statedYear() != 0 && !isBorrowed(from)) {
            return from;
        }
        LocalDate end = last.end().get();
        if (day(from) instanceof DayReading first && first.hint().years() == null && first.month() != 0) {
            int year = end.getYear();
            DayReading here = first.inYear(year, true);
            boolean crosses = first.month() * 31 + first.day() > end.getMonthValue() * 31 + end.getDayOfMonth();
            return replaceDay(crosses ? first.inYear(year - 1, true) : here);
        }
        if (from instanceof MonthReading first && first.hint().years() == null) {
            boolean crosses = first.month() > end.getMonthValue();
            return first.inYear(end.getYear() - (crosses ? 1 : 0), true);
        }
        return from;
    }

    private static boolean isBorrowed(Reading reading) {
        return day(reading) instanceof DayReading first && first.borrowed()
                || reading instanceof MonthReading month && month.borrowed();
    }

    private static Reading day(Reading reading) {
        return reading instanceof ClockReading clock ? clock.day() : reading;
    }

    private Reading replaceDay(Reading day) {
        return from instanceof ClockReading clock
                ? new ClockReading(day, clock.part(), clock.hour(), clock.minute())
                : day;
    }
}
