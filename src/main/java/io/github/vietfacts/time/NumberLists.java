package io.github.vietfacts.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Months or quarters that share one word and one year.
 *
 * <pre>
 * pattern                     | matches
 * tháng M, M và M [year]      | tháng 10 và 11/2023, các tháng 3, 4 và 5 năm ngoái
 * tháng M - M [year]          | tháng 1-3/2024, tháng 3 đến 5/2024
 * quý N, N và N [year]        | quý I và II/2024
 * quý N - N [year]            | quý I-III/2024
 * </pre>
 */
final class NumberLists {

    /** As many as there are months. */
    private static final int MAX_ITEMS = 12;

    private static final Phrases<Boolean> RANGE = Phrases.of("-", "đến", "tới");
    private static final Phrases<Boolean> LIST = Phrases.of(",", "và", "hoặc", ", và");

    private NumberLists() {}

    static @Nullable Match match(Line line, int i) {
        boolean months = line.is(i, "tháng");
        if (!months && !Periods.isQuarterWord(line, i)) {
            return null;
        }
        List<Match.Item> items = new ArrayList<>();
        int at = i + 1;
        boolean range = false;
        while (items.size() < MAX_ITEMS && !range) {
            Numerals.Hit number = number(line, at, months);
            if (number == null) {
                break;
            }
            Phrases.Hit<Boolean> to = RANGE.at(line, number.end());
            Phrases.Hit<Boolean> and = to == null ? LIST.at(line, number.end()) : null;
            if (to == null && and == null) {
                break;
            }
            items.add(new Match.Item(items.isEmpty() ? i : at, number.end(), reading(number.value(), months)));
            range = to != null && items.size() == 1;
            at = to != null ? to.end() : and.end();
        }
        Piece last = items.isEmpty() ? null : last(line, at, months);
        return last == null ? null : joined(items, at, last, range);
    }

    private static Match joined(List<Match.Item> items, int at, Piece last, boolean range) {
        Match.Item first = items.get(0);
        if (range) {
            Reading begin = first.reading().filledFrom(last.reading());
            return Match.of(first.start(), last.end(), new RangeReading(begin, last.reading()));
        }
        List<Match.Item> filled = new ArrayList<>();
        for (Match.Item item : items) {
            filled.add(new Match.Item(item.start(), item.end(), item.reading().filledFrom(last.reading())));
        }
        filled.add(new Match.Item(at, last.end(), last.reading()));
        return new Match(last.end(), filled);
    }

    private static Numerals.@Nullable Hit number(Line line, int i, boolean months) {
        if (months) {
            return line.isNumber(i) ? Months.at(line, i) : null;
        }
        return Periods.quarterNumber(line, i);
    }

    private static Reading reading(int number, boolean months) {
        return months ? MonthReading.of(0, number) : YearReading.of(0, YearReading.Part.quarter(number), Hint.NONE);
    }

    /** Returns the last number with its year; a number that counts what follows it is none. */
    private static @Nullable Piece last(Line line, int i, boolean months) {
        Numerals.Hit number = number(line, i, months);
        if (number == null) {
            return null;
        }
        int end = number.end();
        Numerals.Hit year = Dates.statedYear(line, end);
        Suffixes.Hit suffix = year == null ? Suffixes.year(line, end) : null;
        boolean free = !line.isWord(end) && !NumericDates.runsOn(line, end, true) && !line.isMark(end, '/');
        if (year == null && suffix == null && !free) {
            return null;
        }
        Hint hint = suffix == null ? Hint.NONE : suffix.hint();
        int when = year == null ? 0 : year.value();
        return new Piece(
                year != null ? year.end() : suffix != null ? suffix.end() : end,
                months
                        ? MonthReading.of(when, number.value()).with(hint)
                        : YearReading.of(when, YearReading.Part.quarter(number.value()), hint));
    }
}
