package io.github.vietfacts.time;

import io.github.vietfacts.document.TimeType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A year, or a part of it that has a code of its own.
 *
 * @param year the stated year, 0 where none is stated
 * @param part which part
 * @param hint what a suffix says
 * @param borrowed whether the year stands at the other end of the range or list
 * @param reason why it is a year at all
 */
record YearReading(int year, Part part, Hint hint, boolean borrowed, String reason) implements Reading {

    /**
     * A part of a year.
     *
     * @param code its TIMEX3 code with the dash, empty for all the year
     * @param firstMonth its first month, 1 to 12
     * @param months how many months it lasts
     */
    record Part(String code, int firstMonth, int months) {
        static final Part WHOLE = new Part("", 1, 12);

        static Part quarter(int number) {
            return new Part("-Q" + number, number * 3 - 2, 3);
        }

        static Part half(int number) {
            return new Part("-H" + number, number * 6 - 5, 6);
        }
    }

    static YearReading of(int year) {
        return new YearReading(year, Part.WHOLE, Hint.NONE, false, "explicit");
    }

    static YearReading of(Hint hint) {
        return new YearReading(0, Part.WHOLE, hint, false, "explicit");
    }

    static YearReading of(int year, Part part, Hint hint) {
        return new YearReading(year, part, hint, false, "explicit");
    }

    YearReading because(String newReason) {
        return new YearReading(year, part, hint, borrowed, newReason);
    }

    @Override
    public int statedYear() {
        return year;
    }

    @Override
    public Reading filledFrom(Reading other) {
        if (other instanceof YearReading that && year == 0 && hint.equals(Hint.NONE)) {
            return new YearReading(that.year, part, that.hint, that.year != 0, reason);
        }
        return this;
    }

    @Override
    public Resolved resolve(Anchor anchor) {
        if (hint.every()) {
            return Resolved.unplaced(TimeType.SET, Timex.UNKNOWN_YEAR + part.code(), reason);
        }
        if (year != 0) {
            return placed(year, borrowed ? "year from the range's end" : reason);
        }
        Optional<LocalDate> base = anchor.day(hint.base());
        if (base.isEmpty()) {
            return Resolved.unplaced(TimeType.DATE, Timex.UNKNOWN_YEAR + part.code(), "year unknown");
        }
        if (hint.years() != null) {
            return placed(base.get().getYear() + hint.years(), anchor.reason(hint.base()));
        }
        int now = base.get().getYear();
        Direction direction = hint.direction() == Direction.NONE ? anchor.tense() : hint.direction();
        boolean begun = part.firstMonth() <= base.get().getMonthValue();
        boolean over = part.firstMonth() + part.months() <= base.get().getMonthValue();
        if (direction == Direction.PAST && !begun) {
            return placed(now - 1, "clause tense");
        }
        return direction == Direction.FUTURE && over
                ? placed(now + 1, "clause tense")
                : placed(now, Anchor.FROM_PUBLICATION);
    }

    private Resolved placed(int when, String why) {
        LocalDate begin = LocalDate.of(when, part.firstMonth(), 1);
        LocalDate end = YearMonth.from(begin).plusMonths(part.months() - 1L).atEndOfMonth();
        return Resolved.placed(TimeType.DATE, Timex.year(when) + part.code(), begin, end, why);
    }
}
