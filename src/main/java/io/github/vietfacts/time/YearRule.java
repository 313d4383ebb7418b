package io.github.vietfacts.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The year of a date that states none. The first that applies: the year named by a suffix; the weekday beside it; the
 * tense of the clause; nearest to the day of publication.
 */
final class YearRule {

    /**
     * A day that lies so near to the publication is meant whatever tense the clause has: "Ngày 5/3, ông cho biết sẽ
     * ..." tells the day of the telling, and its verb another.
     */
    private static final int NEAR_DAYS = 31;

    /** Covers the eight years without 29 February around 1900 and 2100. */
    private static final int LEAP_SEARCH = 8;

    private YearRule() {}

    static Optional<Resolved> place(DayReading date, Anchor anchor) {
        Hint hint = date.hint();
        if (hint.years() != null) {
            return anchor.day(hint.base()).map(base -> inYear(date, base.getYear() + hint.years()));
        }
        if (anchor.reference().isEmpty()) {
            return Optional.empty();
        }
        LocalDate reference = anchor.reference().get();
        List<LocalDate> candidates = candidates(date, reference);
        if (date.weekday() == null) {
            return choose(candidates, hint, anchor);
        }
        Optional<LocalDate> fitting = nearest(candidates, reference, day -> day.getDayOfWeek() == date.weekday());
        return fitting.isPresent()
                ? Optional.of(Resolved.day(fitting.get(), "year from the weekday"))
                : choose(candidates, hint, anchor).map(chosen -> chosen.because("weekday disagrees"));
    }

    /** Returns the one of some days that the tense tells, else the nearest; empty for no days or no reference. */
    static Optional<Resolved> choose(List<LocalDate> candidates, Hint hint, Anchor anchor) {
        LocalDate reference = anchor.reference().orElse(null);
        LocalDate nearest = reference == null
                ? null
                : nearest(candidates, reference, day -> true).orElse(null);
        if (reference == null || nearest == null) {
            return Optional.empty();
        }
        LocalDate told = directed(candidates, reference, hint.direction()).orElse(null);
        if (told != null) {
            return Optional.of(Resolved.day(told, "tense beside it"));
        }
        boolean near = Math.abs(ChronoUnit.DAYS.between(reference, nearest)) <= NEAR_DAYS;
        LocalDate tensed =
                near ? nearest : directed(candidates, reference, anchor.tense()).orElse(nearest);
        String reason = tensed.equals(nearest) ? anchor.nearReason() : "clause tense";
        return Optional.of(Resolved.day(tensed, reason));
    }

    private static Resolved inYear(DayReading date, int year) {
        DayReading dated = date.inYear(year, false);
        return dated.exists()
                ? Resolved.day(LocalDate.of(year, date.month(), date.day()), "year named beside it")
                : Resolved.unplaced(io.github.vietfacts.document.TimeType.DATE, "", DayReading.IMPOSSIBLE);
    }

    private static List<LocalDate> candidates(DayReading date, LocalDate reference) {
        int reach = date.month() == 2 && date.day() == 29 ? LEAP_SEARCH : 1;
        List<LocalDate> days = new ArrayList<>();
        for (int year = reference.getYear() - reach; year <= reference.getYear() + reach; year++) {
            if (YearMonth.of(year, date.month()).isValidDay(date.day())) {
                days.add(LocalDate.of(year, date.month(), date.day()));
            }
        }
        return days;
    }

    private static Optional<LocalDate> nearest(
            List<LocalDate> candidates, LocalDate reference, Predicate<LocalDate> fits) {
        return candidates.stream()
                .filter(fits)
                .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(reference, day))));
    }

    private static Optional<LocalDate> directed(List<LocalDate> candidates, LocalDate reference, Direction direction) {
        return switch (Objects.requireNonNull(direction)) {
            case PAST -> nearest(candidates, reference, day -> !day.isAfter(reference));
            case FUTURE -> nearest(candidates, reference, day -> !day.isBefore(reference));
            case NONE -> Optional.empty();
        };
    }
}
