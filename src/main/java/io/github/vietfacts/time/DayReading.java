package io.github.vietfacts.time;

import io.github.vietfacts.document.TimeType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day of a month.
 *
 * @param year the stated year, 0 where none is stated
 * @param month the stated month, 0 where none is stated
 * @param day the stated day
 * @param weekday the weekday beside it
 * @param hint what a suffix says
 * @param borrowed whether the year stands at the other end of the range or list
 */
record DayReading(int year, int month, int day, @Nullable DayOfWeek weekday, Hint hint, boolean borrowed)
        implements Reading {

    static final String IMPOSSIBLE = "impossible date";

    static DayReading of(int year, int month, int day) {
        return new DayReading(year, month, day, null, Hint.NONE, false);
    }

    DayReading with(Hint newHint) {
        return new DayReading(year, month, day, weekday, newHint, borrowed);
    }

    DayReading with(DayOfWeek newWeekday) {
        return new DayReading(year, month, day, newWeekday, hint, borrowed);
    }

    DayReading inYear(int newYear, boolean fromOtherEnd) {
        return new DayReading(newYear, month, day, weekday, hint, fromOtherEnd);
    }

    @Override
    public int statedYear() {
        return year;
    }

    @Override
    public Reading filledFrom(Reading other) {
        if (other instanceof DayReading that) {
            int newMonth = month == 0 ? that.month : month;
            Hint newHint = hint.equals(Hint.NONE) ? that.hint : hint;
            boolean borrows = year == 0 && that.year != 0;
            int newYear = borrows ? that.year : year;
            return new DayReading(newYear, newMonth, day, weekday, newHint, borrows || borrowed);
        }
        return this;
    }

    /** Returns whether some year has this day. */
    boolean exists() {
        if (month == 0) {
            return day >= 1 && day <= 31;
        }
        if (month > 12 || day < 1 || day > Month.of(month).maxLength()) {
            return false;
        }
        return year == 0 || YearMonth.of(year, month).isValidDay(day);
    }

    /** Returns whether a day of the calendar has what this one states. */
    boolean fits(LocalDate date) {
        return day == date.getDayOfMonth()
                && (month == 0 || month == date.getMonthValue())
                && (year == 0 || year == date.getYear());
    }

    @Override
    public Resolved resolve(Anchor anchor) {
        if (!exists()) {
            return Resolved.unplaced(TimeType.DATE, "", IMPOSSIBLE);
        }
        if (month == 0) {
            return inMonth(anchor);
        }
        if (hint.every()) {
            return Resolved.unplaced(TimeType.SET, unknownYear(), "explicit");
        }
        if (year != 0) {
            return Resolved.day(LocalDate.of(year, month, day), borrowed ? "year from the range's end" : "explicit");
        }
        return YearRule.place(this, anchor)
                .orElseGet(() -> Resolved.unplaced(TimeType.DATE, unknownYear(), "year unknown"));
    }

    private String unknownYear() {
        return Timex.UNKNOWN_YEAR + "-" + Timex.digits(month, 2) + "-" + Timex.digits(day, 2);
    }

    /** {@code ngày 12}: the month of the publication, or the one before or after it where the tense says so. */
    private Resolved inMonth(Anchor anchor) {
        Optional<LocalDate> base = anchor.day(hint.base());
        if (base.isEmpty()) {
            return Resolved.unplaced(TimeType.DATE, "XXXX-XX-" + Timex.digits(day, 2), "month unknown");
        }
        if (hint.months() != null) {
            YearMonth month = YearMonth.from(base.get()).plusMonths(hint.months());
            return month.isValidDay(day)
                    ? Resolved.day(month.atDay(day), "month named beside it")
                    : Resolved.unplaced(TimeType.DATE, "", IMPOSSIBLE);
        }
        Direction direction = hint.direction() == Direction.NONE ? anchor.tense() : hint.direction();
        int step = direction == Direction.FUTURE ? 1 : -1;
        YearMonth month = YearMonth.from(base.get());
        for (int k = 0; k < 3; k++, month = month.plusMonths(step)) {
            if (month.isValidDay(day)) {
                LocalDate date = month.atDay(day);
                boolean fits = step > 0 ? !date.isBefore(base.get()) : !date.isAfter(base.get());
                if (fits) {
                    return Resolved.day(date, "month from the publication date");
                }
            }
        }
        return Resolved.unplaced(TimeType.DATE, "", IMPOSSIBLE);
    }
}
