package io.github.vietfacts.time;

import io.github.vietfacts.document.TimeType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * So many units from a base, in the granularity of the unit: {@code hôm nay}, {@code tuần tới}, {@code năm ngoái},
 * {@code cách đây 50 năm}.
 *
 * @param base from where it counts
 * @param unit what is counted, a day or more
 * @param amount how many, negative for the past
 */
record ShiftedReading(Base base, Unit unit, int amount) implements Reading {

    @Override
    public Resolved resolve(Anchor anchor) {
        Optional<LocalDate> from = anchor.day(base);
        if (from.isEmpty()) {
            return Resolved.unplaced(TimeType.DATE, unknown(), "no date to count from");
        }
        LocalDate day = unit.shift(from.get(), amount);
        if (day.getYear() < 1) {
            return Resolved.unplaced(TimeType.DATE, Timex.year(day.getYear()), anchor.reason(base));
        }
        return placed(day, anchor.reason(base));
    }

    private Resolved placed(LocalDate day, String reason) {
        int year = day.getYear();
        return switch (unit) {
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield Resolved.placed(TimeType.DATE, Timex.week(day), monday, monday.plusDays(6), reason);
            }
            case WEEKEND -> {
                LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
                yield Resolved.placed(TimeType.DATE, Timex.week(day) + "-WE", sunday.minusDays(1), sunday, reason);
            }
            case MONTH -> {
                YearMonth month = YearMonth.from(day);
                yield Resolved.placed(
                        TimeType.DATE,
                        Timex.month(year, day.getMonthValue()),
                        month.atDay(1),
                        month.atEndOfMonth(),
                        reason);
            }
            case QUARTER ->
                YearReading.of(year, YearReading.Part.quarter((day.getMonthValue() + 2) / 3), Hint.NONE)
                        .because(reason)
                        .resolve(new Anchor(Optional.empty(), Optional.empty(), Optional.empty(), Direction.NONE));
            case YEAR -> years(Timex.year(year), year, year, reason);
            case DECADE -> years(Timex.digits(year / 10, 3), year / 10 * 10, year / 10 * 10 + 9, reason);
            case CENTURY -> years(Timex.digits(year / 100, 2), year / 100 * 100 + 1, year / 100 * 100 + 100, reason);
            default -> Resolved.day(day, reason);
        };
    }

    static Resolved years(String value, int first, int last, String reason) {
        return Resolved.placed(TimeType.DATE, value, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), reason);
    }

    private String unknown() {
        return switch (unit) {
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> Timex.UNKNOWN_YEAR;
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            default -> "XXXX-XX-XX";
        };
    }
}
