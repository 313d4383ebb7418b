package io.github.vietfacts.time;

import java.time.LocalDate;

/**
 * A solar date without a year, beside which its lunar date stands.
 *
 * @param day the solar date
 * @param gloss the lunar date, with a year of the cycle of sixty
 */
record GlossedReading(DayReading day, LunarDates.Hit gloss) implements Reading {

    /** Stands in for an unknown publication. */
    private static final int USUAL_YEAR = 2025;

    @Override
    public Resolved resolve(Anchor anchor) {
        int near = anchor.reference().map(LocalDate::getYear).orElse(USUAL_YEAR);
        Resolved resolved = day.inYear(LunarDates.solarYear(gloss, day.month(), near), false)
                .resolve(anchor);
        return new Resolved(
                resolved.type(), resolved.value(), resolved.begin(), resolved.end(), "year from the lunar date");
    }
}
