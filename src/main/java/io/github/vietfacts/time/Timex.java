package io.github.vietfacts.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Writes TIMEX3 values. */
final class Timex {

    static final String UNKNOWN_YEAR = "XXXX";

    private Timex() {}

    static String digits(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** Returns a year in four digits, {@code BC0111} before the common era. */
    static String year(int year) {
        return year > 0 ? digits(year, 4) : "BC" + digits(1 - year, 4);
    }

    static String month(int year, int month) {
        return year(year) + "-" + digits(month, 2);
    }

    static String day(LocalDate day) {
        return month(day.getYear(), day.getMonthValue()) + "-" + digits(day.getDayOfMonth(), 2);
    }

    /** Returns the ISO week of a day: {@code 2023-W48}. */
    static String week(LocalDate day) {
        return year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + digits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }
}
