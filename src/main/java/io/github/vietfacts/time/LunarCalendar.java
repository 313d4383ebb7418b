package io.github.vietfacts.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * The Vietnamese lunar calendar, UTC+7. A lunar year is named by the Gregorian year in which it begins.
 *
 * <pre>{@code
 * LunarCalendar.solar(2024, 8, false, 16);   // 2024-09-18
 * }</pre>
 */
final class LunarCalendar {

    /** The calendar of Time4J begins in 1813. */
    private static final int FIRST_YEAR = 1814;

    private static final int LAST_YEAR = 2999;

    private LunarCalendar() {}

    /** Returns the Gregorian date of a lunar one; empty where that month is shorter or not there, or out of reach. */
    static Optional<LocalDate> solar(int year, int month, boolean leap, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 30) {
            return Optional.empty();
        }
        EastAsianYear when = EastAsianYear.forGregorian(year);
        EastAsianMonth plain = EastAsianMonth.valueOf(month);
        EastAsianMonth told = leap ? plain.withLeap() : plain;
        return VietnameseCalendar.isValid(when, told, day)
                ? Optional.of(VietnameseCalendar.of(when, told, day)
                        .transform(PlainDate.axis())
                        .toTemporalAccessor())
                : Optional.empty();
    }

    /** Returns the last day of a lunar month, given its first. */
    static LocalDate endOfMonth(LocalDate first) {
        int length = PlainDate.from(first).transform(VietnameseCalendar.axis()).lengthOfMonth();
        return first.plus(length - 1L, ChronoUnit.DAYS);
    }
}
