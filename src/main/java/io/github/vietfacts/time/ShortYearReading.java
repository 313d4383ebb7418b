package io.github.vietfacts.time;

import java.time.LocalDate;

/**
 * A day with a year of two digits: of this century if that is at most ten years after the publication, else of the
 * last.
 *
 * @param day the day, without a year
 * @param year the last two digits of the year
 */
record ShortYearReading(DayReading day, int year) implements Reading {

    private static final int YEARS_AHEAD = 10;

    /** Stands in for an unknown publication. */
    private static final int USUAL_YEAR = 2025;

    @Override
    public int statedYear() {
        return 2000 + year;
    }

    @Override
    public Resolved resolve(Anchor anchor) {
        int now = anchor.reference().map(LocalDate::getYear).orElse(USUAL_YEAR);
        int full = now / 100 * 100 + year;
        return day.inYear(full <= now + YEARS_AHEAD ? full : full - 100, false).resolve(anchor);
    }
}
