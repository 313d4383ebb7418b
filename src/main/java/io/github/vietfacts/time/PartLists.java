package io.github.vietfacts.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same part of two days: {@code Sáng 5 và 6/3}, {@code Tối 5, 6/3}, {@code chiều 5-6/3}.
 */
final class PartLists {

    private PartLists() {}

    static @Nullable Match match(Line line, int i) {
        Phrases.Hit<PartOfDay> part = PartOfDay.WORDS.at(line, i);
        int start = part == null ? i : line.is(part.end(), "ngày") ? part.end() + 1 : part.end();
        Numerals.Hit first = part == null || !line.isNumber(start) ? null : Dates.dayOfMonth(line, start, true);
        if (part == null || first == null) {
            return null;
        }
        int mark = first.end();
        boolean range = line.isMark(mark, '-');
        if (!range && !line.is(mark, "và") && !line.isMark(mark, ',')) {
            return null;
        }
        Piece last = Dates.parse(line.from(mark + 1), mark + 1, true);
        if (last == null
                || !(last.reading() instanceof DayReading end)
                || end.month() == 0
                || first.value() >= end.day()) {
            return null;
        }
        Reading begin = of(DayReading.of(0, 0, first.value()).filledFrom(end), part.value());
        Reading finish = of(end, part.value());
        return range
                ? Match.of(i, last.end(), new RangeReading(begin, finish))
                : new Match(
                        last.end(),
                        List.of(new Match.Item(i, mark, begin), new Match.Item(mark + 1, last.end(), finish)));
    }

    private static ClockReading of(Reading day, PartOfDay part) {
        return new ClockReading(day, part, -1, -1);
    }
}
