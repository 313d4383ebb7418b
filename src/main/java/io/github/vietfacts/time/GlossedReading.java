package io.github.vietfacts.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A solar date beside which its lunar date stands. Without a year of its own it has that in which both name one day.
 *
 * @param day the solar date
 * @param gloss the lunar date
 */
record GlossedReading(DayReading day, LunarReading gloss) implements Reading {

    /** Stands in for an unknown publication. */
    private static final int USUAL_YEAR = 2025;

    /** How many years around the publication are tried. */
    private static final int REACH = 1;

    @Override
    public int statedYear() {
        return day.year();
    }

    @Override
    public Resolved resolve(Anchor anchor) {
        if (!day.exists()) {
            return day.resolve(anchor);
        }
        if (day.year() != 0) {
            Resolved resolved = day.resolve(anchor);
            boolean agrees = resolved.begin().filter(gloss::isAt).isPresent();
            return agrees ? resolved : resolved.because(resolved.reason() + ", lunar date disagrees");
        }
        int near = anchor.reference().map(LocalDate::getYear).orElse(USUAL_YEAR);
        int from = gloss.cycle() >= 0 ? SexagenaryCycle.nearest(gloss.cycle(), near) : near;
        if (gloss.cycle() < 0 && anchor.reference().isEmpty()) {
            return day.resolve(anchor);
        }
        for (int away = 0; away <= REACH; away++) {
            Optional<Resolved> fitting = in(from - away, anchor);
            if (fitting.isEmpty()) {
                fitting = in(from + away, anchor);
            }
            if (fitting.isPresent()) {
                return fitting.get();
            }
        }
        Resolved resolved = gloss.cycle() >= 0 ? day.inYear(from, false).resolve(anchor) : day.resolve(anchor);
        return resolved.because("lunar date disagrees");
    }

    private Optional<Resolved> in(int year, Anchor anchor) {
        DayReading dated = day.inYear(year, false);
        return dated.exists() && gloss.isAt(LocalDate.of(year, day.month(), day.day()))
                ? Optional.of(dated.resolve(anchor).because("year from the lunar date"))
                : Optional.empty();
    }
}
