package io.github.vietfacts.time;

import java.time.LocalDate;

/**
 * A relative day or a weekday with its date beside it: {@code Sáng nay, 12-11}, {@code hôm qua (26/11)}. The date is
 * the value, the other a check on it.
 *
 * @param deictic the day told relatively
 * @param date the day told by its date
 */
record ApposedReading(Reading deictic, Reading date) implements Reading {

    @Override
    public int statedYear() {
        return date.statedYear();
    }

    @Override
    public Resolved resolve(Anchor anchor) {
        if (deictic instanceof WeekdayReading weekday && date instanceof DayReading day) {
            return day.with(weekday.weekday()).resolve(anchor);
        }
        Resolved told = deictic.resolve(anchor);
        if (told.begin().isEmpty() || !told.isOneDay()) {
            return date.resolve(anchor);
        }
        LocalDate day = told.begin().get();
        Resolved dated = date.resolve(anchor.near(day));
        boolean agrees = dated.begin().equals(told.begin());
        return new Resolved(
                dated.type(),
                dated.value(),
                dated.begin(),
                dated.end(),
                agrees ? "date and relative day agree" : "date and relative day disagree");
    }
}
