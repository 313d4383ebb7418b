package io.github.vietfacts.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From one time to another, and lists of days.
 *
 * <pre>
 * pattern                      | matches
 * [ngày] D - D/M[/Y]           | 27-30/11, ngày 12 - 17/9/2024, ngày 19 đến 21/6/2023
 * time - time, time đến time   | 28/8 đến 2/9/2022, tháng 3 đến tháng 5/2024, năm 2016 đến năm 2020
 * ngày D[, D] và D/M           | ngày 29 và 30/11 (a range), các ngày 3, 5 và 8/6 (three days)
 * Y - Y                        | 2021-2025
 * </pre>
 */
final class Ranges {

    /** More days than an enumeration of days has. */
    private static final int MAX_LIST = 12;

    /** More atoms than one end of a range has. */
    private static final int MAX_END = 16;

    private static final Phrases<Boolean> TO =
            Phrases.of("-", "đến", "tới", "cho đến", "cho tới", "đến hết", "tới hết", "đến cuối ngày");

    private static final Set<String> FROM = Set.of("từ", "ngày");

    private Ranges() {}

    static @Nullable Match match(Line line, int i) {
        Match list = list(line, i);
        if (list != null) {
            return list;
        }
        Match tet = sharedTet(line, i);
        if (tet != null) {
            return tet;
        }
        Match hours = sharedPart(line, i);
        if (hours != null) {
            return hours;
        }
        Match shared = sharedMonth(line, i);
        Match general = general(line, i);
        return shared != null && (general == null || shared.end() > general.end()) ? shared : general;
    }

    /** D - D/M[/Y]: the first day takes month and year from the last. */
    private static @Nullable Match sharedMonth(Line line, int i) {
        boolean lead = line.is(i, "ngày");
        int at = lead ? i + 1 : i;
        Numerals.Hit first = Dates.dayOfMonth(line, at, lead);
        Phrases.Hit<Boolean> to = first == null ? null : TO.at(line, first.end());
        if (first == null || to == null) {
            return null;
        }
        boolean dash = line.isMark(first.end(), '-');
        if (!dash && !lead && !FROM.contains(line.key(i - 1))) {
            return null;
        }
        boolean announced = lead || line.is(i - 1, "từ");
        Piece last = Dates.parse(line.from(to.end()), to.end(), announced);
        if (last == null
                || !(last.reading() instanceof DayReading end)
                || end.month() == 0
                || first.value() >= end.day()
                || Words.precedesOther(line, i) && !lead) {
            return null;
        }
        Reading begin = DayReading.of(0, 0, first.value()).filledFrom(end);
        return Match.of(i, last.end(), new RangeReading(begin, end));
    }

    /** {@code mùng 1 đến mùng 5 Tết}, {@code 27 - 29 Tết}: the first day takes month and year from the last. */
    private static @Nullable Match sharedTet(Line line, int i) {
        int at = line.is(i, "ngày") ? i + 1 : i;
        Numerals.Hit first = Dates.dayOfMonth(line, at, at > i);
        Phrases.Hit<Boolean> to = first == null ? null : TO.at(line, first.end());
        Piece last = to == null ? null : LunarDates.parse(line.from(to.end()), to.end());
        if (first == null || last == null || !(last.reading() instanceof LunarReading end) || end.day() == 0) {
            return null;
        }
        boolean eve = end.month() == 1 && first.value() > 20;
        if (!eve && first.value() >= end.day()) {
            return null;
        }
        LunarReading begin = LunarReading.of(first.value(), eve ? 12 : end.month());
        return Match.of(i, last.end(), new RangeReading(begin.filledFrom(end), end));
    }

    /** {@code 7-9 giờ sáng}, {@code 2 đến 4 giờ chiều 5/3}: the first hour takes all else from the last. */
    private static @Nullable Match sharedPart(Line line, int i) {
        boolean number = line.isNumber(i) && line.at(i).length() <= 2 && !NumericDates.isGluedBefore(line, i);
        Phrases.Hit<Boolean> to = number ? TO.at(line, i + 1) : null;
        Piece last = to == null ? null : Days.parse(line.from(to.end()), to.end());
        boolean clock = last != null
                && last.reading() instanceof ClockReading told
                && told.hour() > line.value(i)
                && (told.part() != null || !told.day().equals(ClockReading.UNTOLD));
        if (last == null || !clock || !(last.reading() instanceof ClockReading end)) {
            return null;
        }
        ClockReading begin = new ClockReading(end.day(), end.part(), line.value(i), -1);
        return Match.of(i, last.end(), new RangeReading(begin, end));
    }

    private static @Nullable Match list(Line line, int i) {
        if (!line.is(i, "ngày")) {
            return null;
        }
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<Integer> days = new ArrayList<>();
        int at = i;
        while (days.size() < MAX_LIST) {
            int number = line.is(at, "ngày") ? at + 1 : at;
            Numerals.Hit day = line.isNumber(number) ? Dates.dayOfMonth(line, number, true) : null;
            boolean more = day != null && (line.isMark(day.end(), ',') || line.is(day.end(), "và"));
            if (!more) {
                break;
            }
            starts.add(at);
            ends.add(day.end());
            days.add(day.value());
            at = day.end() + 1;
        }
        Piece last = days.isEmpty() ? null : Dates.parse(line, at, true);
        if (last == null || !(last.reading() instanceof DayReading end) || end.month() == 0) {
            return null;
        }
        if (days.size() == 1 && days.get(0) + 1 == end.day()) {
            Reading begin = DayReading.of(0, 0, days.get(0)).filledFrom(end);
            return Match.of(i, last.end(), new RangeReading(begin, end));
        }
        List<Match.Item> items = new ArrayList<>();
        for (int k = 0; k < days.size(); k++) {
            Reading day = DayReading.of(0, 0, days.get(k)).filledFrom(end);
            items.add(new Match.Item(starts.get(k), ends.get(k), day));
        }
        items.add(new Match.Item(at, last.end(), end));
        return new Match(last.end(), items);
    }

    private static @Nullable Match general(Line line, int i) {
        Line head = line.until(dash(line, i));
        Piece first = end(head, i);
        first = first == null ? clock(head, i) : first;
        if (first == null && line.isMark(i + 1, '/') && !Words.precedesOther(line, i)) {
            first = Dates.parse(head, i, true); // the other end supports it
        }
        Phrases.Hit<Boolean> to = first == null ? null : TO.at(line, first.end());
        if (first == null || to == null) {
            return null;
        }
        Line tail = line.from(to.end());
        Piece last = end(tail, to.end());
        boolean clocks = first.reading() instanceof ClockReading opening && opening.hour() >= 0;
        last = last == null && clocks ? clock(tail, to.end()) : last;
        boolean beside = first.reading() instanceof ShiftedReading && line.isMark(first.end(), '-');
        if (last == null || beside && !line.is(i - 1, "từ") || !isSameKind(first.reading(), last.reading())) {
            return null;
        }
        Reading begin = first.reading().filledFrom(last.reading());
        if (first.reading() instanceof ClockReading opens && last.reading() instanceof ClockReading closes) {
            return Match.of(i, last.end(), ClockReading.range(opens, closes));
        }
        Reading end = last.reading().statedYear() == 0 ? lastInYear(last.reading(), first.reading()) : last.reading();
        return Match.of(i, last.end(), new RangeReading(begin, end));
    }

    /** Returns a clock time without a day, which the other end of the range supports. */
    private static @Nullable Piece clock(Line line, int i) {
        Clocks.Hit clock = Clocks.at(line, i);
        return clock == null
                ? null
                : new Piece(clock.end(), new ClockReading(ClockReading.UNTOLD, null, clock.hour(), clock.minute()));
    }

    /**
     * Returns where the dash stands that may part both ends, else the end of the line. The first end is read only up to
     * it, so that it is not taken for the head of a code.
     */
    private static int dash(Line line, int i) {
        for (int k = i + 1; k < i + MAX_END; k++) {
            boolean sameSeparator = line.isMark(k - 2, '-') || line.isMark(k + 2, '-');
            if (line.isMark(k, '-') && !sameSeparator) {
                return k;
            }
        }
        return line.size();
    }

    /** The last end takes the year of the first, or the next one over New Year. */
    private static Reading lastInYear(Reading last, Reading first) {
        Reading filled = last.filledFrom(first);
        if (first instanceof DayReading begin && filled instanceof DayReading end && begin.year() != 0) {
            boolean crosses = end.month() * 31 + end.day() < begin.month() * 31 + begin.day();
            return crosses ? end.inYear(begin.year() + 1, true) : end;
        }
        return filled;
    }

    /** Returns what may stand at an end of a range. */
    static @Nullable Piece end(Line line, int i) {
        Piece day = Days.parse(line, i);
        if (day != null) {
            return day;
        }
        Piece period = Periods.parse(line, i);
        if (period != null) {
            return period;
        }
        Numerals.Hit year = NumericDates.isGluedBefore(line, i) ? null : Years.modern(line, i);
        return year == null || Words.isCounted(line, year.end())
                ? null
                : new Piece(year.end(), YearReading.of(year.value()));
    }

    private static boolean isSameKind(Reading first, Reading last) {
        if (first instanceof YearReading begin && last instanceof YearReading end) {
            boolean yearOfPart = begin.part() != YearReading.Part.WHOLE && end.part() == YearReading.Part.WHOLE;
            boolean backwards = begin.year() > end.year() && end.year() != 0;
            return !yearOfPart && !backwards;
        }
        return kind(first) == kind(last) && !(first instanceof RangeReading) && !(last instanceof RangeReading);
    }

    private static int kind(Reading reading) {
        if (reading instanceof MonthReading) {
            return 1;
        }
        return reading instanceof YearReading ? 2 : 0;
    }
}
