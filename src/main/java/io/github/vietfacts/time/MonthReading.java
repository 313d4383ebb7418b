package io.github.vietfacts.time;

import io.github.vietfacts.document.TimeType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A month, perhaps of a stated year.
 *
 * @param year the stated year, 0 where none is stated
 * @param month the month, 1 to 12
 * @param hint what a suffix or the word before says
 * @param thirds the ten days that are meant, 1 to 3 (thượng, trung, hạ tuần); 0 for all the month
 * @param borrowed whether the year stands at the other end of the range or list
 */
record MonthReading(int year, int month, Hint hint, int thirds, boolean borrowed) implements Reading {

    /** A month so near to the publication is meant whatever tense the clause has. */
    private static final int NEAR_MONTHS = 1;

    static MonthReading of(int year, int month) {
        return new MonthReading(year, month, Hint.NONE, 0, false);
    }

    MonthReading with(Hint newHint) {
        return new MonthReading(year, month, newHint, thirds, borrowed);
    }

    MonthReading part(int newThirds) {
        return new MonthReading(year, month, hint, newThirds, borrowed);
    }

    @Override
    public int statedYear() {
        return year;
    }

    @Override
    public Reading filledFrom(Reading other) {
        if (other instanceof MonthReading that) {
            Hint newHint = hint.equals(Hint.NONE) ? that.hint : hint;
            boolean borrows = year == 0 && that.year != 0;
            return new MonthReading(borrows ? that.year : year, month, newHint, thirds, borrows || borrowed);
        }
        return this;
    }

    MonthReading inYear(int newYear, boolean fromOtherEnd) {
        return new MonthReading(newYear, month, hint, thirds, fromOtherEnd);
    }

    @Override
    public Resolved resolve(Anchor anchor) {
        String unknown = Timex.UNKNOWN_YEAR + "-" + Timex.digits(month, 2);
        if (hint.every()) {
            return Resolved.unplaced(TimeType.SET, unknown, "explicit");
        }
        if (year != 0) {
            return placed(YearMonth.of(year, month), borrowed ? "year from the range's end" : "explicit");
        }
        Optional<LocalDate> reference = hint.years() != null ? anchor.day(hint.base()) : anchor.reference();
        if (reference.isEmpty()) {
            return Resolved.unplaced(TimeType.DATE, unknown, "year unknown");
        }
        if (hint.years() != null) {
            return placed(YearMonth.of(reference.get().getYear() + hint.years(), month), "year named beside it");
        }
        YearMonth now = YearMonth.from(reference.get());
        if (hint.direction() != Direction.NONE) {
            return placed(towards(now, hint.direction()), "tense beside it");
        }
        YearMonth nearest = nearest(now);
        boolean near = Math.abs(ChronoUnit.MONTHS.between(now, nearest)) <= NEAR_MONTHS;
        YearMonth tensed = near || anchor.tense() == Direction.NONE ? nearest : towards(now, anchor.tense());
        return placed(tensed, tensed.equals(nearest) ? anchor.nearReason() : "clause tense");
    }

    /** Returns the latest such month up to now, or the earliest after now. */
    private YearMonth towards(YearMonth now, Direction direction) {
        YearMonth here = YearMonth.of(now.getYear(), month);
        if (direction == Direction.PAST) {
            return here.isAfter(now) ? here.minusYears(1) : here;
        }
        return here.isAfter(now) ? here : here.plusYears(1);
    }

    private YearMonth nearest(YearMonth now) {
        YearMonth here = YearMonth.of(now.getYear(), month);
        long ahead = ChronoUnit.MONTHS.between(now, here);
        if (ahead >= 6) {
            return here.minusYears(1);
        }
        return ahead < -6 ? here.plusYears(1) : here;
    }

    private Resolved placed(YearMonth when, String reason) {
        LocalDate begin = thirds > 1 ? when.atDay(thirds * 10 - 9) : when.atDay(1);
        LocalDate end = thirds == 0 || thirds == 3 ? when.atEndOfMonth() : when.atDay(thirds * 10);
        return Resolved.placed(TimeType.DATE, Timex.month(when.getYear(), month), begin, end, reason);
    }
}
