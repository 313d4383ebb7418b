package io.github.vietfacts.time;

import io.github.vietfacts.document.TimeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day, month or year of the lunar calendar. The year is, by the first that applies, the stated one; the one that fits
 * the solar date beside it; that of the cycle of sixty nearest to the publication; as for solar dates.
 *
 * @param day the day of the month, 0 for all the month
 * @param month the month, 0 for all the year
 * @param leap whether the month is the second of its number
 * @param year the stated year, 0 where none is stated
 * @param cycle its place in the cycle of sixty, -1 where none is told
 * @param eve whether it is a day before Tết: a year that is stated with it may be that of the coming Tết
 * @param hint what a suffix says
 * @param solar the solar date after it in brackets
 * @param gloss whether it glosses the date before it
 */
record LunarReading(
        int day,
        int month,
        boolean leap,
        int year,
        int cycle,
        boolean eve,
        Hint hint,
        @Nullable DayReading solar,
        boolean gloss)
        implements Reading {

    static final String FROM_LUNAR = "lunar date";

    /** Stands in for an unknown publication. */
    private static final int USUAL_YEAR = 2025;

    /** How many years around the publication are tried. */
    private static final int REACH = 1;

    static LunarReading of(int day, int month) {
        return new LunarReading(day, month, false, 0, -1, false, Hint.NONE, null, false);
    }

    LunarReading beside(DayReading date) {
        return new LunarReading(day, month, leap, year, cycle, eve, hint, date, gloss);
    }

    LunarReading beforeTet() {
        return new LunarReading(day, month, leap, year, cycle, true, hint, solar, gloss);
    }

    LunarReading inLeapMonth() {
        return new LunarReading(day, month, true, year, cycle, eve, hint, solar, gloss);
    }

    LunarReading inYear(int newYear, int newCycle) {
        return new LunarReading(day, month, leap, newYear, newCycle, eve, hint, solar, gloss);
    }

    LunarReading with(Hint newHint) {
        return new LunarReading(day, month, leap, year, cycle, eve, newHint, solar, gloss);
    }

    LunarReading asGloss() {
        return new LunarReading(day, month, leap, year, cycle, eve, hint, solar, true);
    }

    @Override
    public int statedYear() {
        return year;
    }

    /** {@code mùng 1 đến mùng 5 Tết Giáp Thìn}, {@code 29 Tết đến mùng 5 Tết năm 2024}. */
    @Override
    public Reading filledFrom(Reading other) {
        if (!(other instanceof LunarReading that) || year != 0 || cycle >= 0 || !hint.equals(Hint.NONE)) {
            return this;
        }
        int before = month > that.month ? 1 : 0;
        int newYear = that.year == 0 ? 0 : that.year - (eve ? 0 : before);
        int newCycle = that.cycle < 0 ? -1 : Math.floorMod(that.cycle - before, SexagenaryCycle.LENGTH);
        return new LunarReading(day, month, leap, newYear, newCycle, eve, that.hint, solar, gloss);
    }

    /** Returns whether this is a lunar date of a solar one. */
    boolean isAt(LocalDate date) {
        for (int near = date.getYear() - 1; near <= date.getYear(); near++) {
            boolean fits = (year == 0 || year == near) && (cycle < 0 || SexagenaryCycle.nearest(cycle, near) == near);
            if (fits && solarIn(near).filter(date::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Resolved resolve(Anchor anchor) {
        if (month == 0) {
            return allYear(anchor);
        }
        if (hint.every()) {
            return Resolved.unplaced(TimeType.SET, "P1Y", FROM_LUNAR);
        }
        Optional<LocalDate> before = gloss ? anchor.story() : Optional.empty();
        if (before.isPresent() && isAt(before.get())) {
            return placed(before.get(), "lunar date agrees with the date before it");
        }
        List<LocalDate> days = candidates(anchor);
        if (days.isEmpty()) {
            return Resolved.unplaced(TimeType.DATE, "", DayReading.IMPOSSIBLE);
        }
        if (solar != null) {
            for (LocalDate candidate : days) {
                if (solar.fits(candidate)) {
                    return placed(candidate, "lunar date agrees with the date beside it");
                }
            }
            return solar.year() == 0 ? chosen(days, anchor) : placed(days.get(0), "lunar date disagrees");
        }
        return chosen(days, anchor);
    }

    private Resolved chosen(List<LocalDate> days, Anchor anchor) {
        if (days.size() == 1
                || (!days.isEmpty()
                        && (cycle >= 0 || year != 0)
                        && anchor.reference().isEmpty())) {
            return placed(days.get(0), cycle >= 0 ? "lunar date, year of the cycle" : FROM_LUNAR);
        }
        return YearRule.choose(days, hint, anchor)
                .flatMap(choice -> choice.begin().map(date -> placed(date, FROM_LUNAR + ", " + choice.reason())))
                .orElseGet(() ->
                        Resolved.unplaced(TimeType.DATE, Timex.UNKNOWN_YEAR + "-XX-XX", FROM_LUNAR + ", year unknown"));
    }

    /** Returns the days that it may be, in the order of the calendar. */
    private List<LocalDate> candidates(Anchor anchor) {
        List<LocalDate> days = new ArrayList<>();
        int near = anchor.reference().map(LocalDate::getYear).orElse(USUAL_YEAR);
        if (cycle >= 0 || year != 0) {
            int told = year != 0 ? year : SexagenaryCycle.nearest(cycle, nearby(near));
            if (eve) {
                solarIn(told - 1).ifPresent(days::add);
            }
            solarIn(told).ifPresent(days::add);
            return days;
        }
        int from = solar != null && solar.year() != 0 ? solar.year() : near;
        for (int tried = from - REACH - 1; tried <= from + REACH; tried++) {
            solarIn(tried).ifPresent(days::add);
        }
        Integer shift = hint.years();
        Optional<LocalDate> base = anchor.day(hint.base());
        if (shift != null && base.isPresent()) {
            days.removeIf(date -> date.getYear() != base.get().getYear() + shift);
        }
        return days;
    }

    private int nearby(int near) {
        return solar != null && solar.year() != 0 ? solar.year() : near;
    }

    private Optional<LocalDate> solarIn(int lunarYear) {
        return LunarCalendar.solar(lunarYear, month, leap, Math.max(1, day));
    }

    private Resolved allYear(Anchor anchor) {
        int near = anchor.reference().map(LocalDate::getYear).orElse(USUAL_YEAR);
        int told = year != 0 ? year : SexagenaryCycle.nearest(cycle, near);
        Optional<LocalDate> first = LunarCalendar.solar(told, 1, false, 1);
        Optional<LocalDate> next = LunarCalendar.solar(told + 1, 1, false, 1);
        Resolved resolved = first.isEmpty() || next.isEmpty()
                ? Resolved.unplaced(TimeType.DATE, Timex.year(told), "year of the cycle")
                : Resolved.placed(
                        TimeType.DATE,
                        Timex.year(told),
                        first.get(),
                        next.get().minusDays(1),
                        year != 0 ? "explicit" : "year of the cycle");
        return resolved.withLunar(SexagenaryCycle.name(told));
    }

    private Resolved placed(LocalDate date, String reason) {
        // A lunar year begins in January or February: its last months reach into the next solar year.
        int lunarYear = date.getYear() - (month > 10 && date.getMonthValue() < 4 ? 1 : 0);
        String name = month + (leap ? " nhuận " : " ") + SexagenaryCycle.name(lunarYear);
        if (day > 0) {
            return Resolved.day(date, reason).withLunar(day + "/" + name);
        }
        LocalDate last = LunarCalendar.endOfMonth(date);
        return Resolved.placed(TimeType.RANGE, Timex.day(date) + "/" + Timex.day(last), date, last, reason)
                .withLunar(name);
    }
}
