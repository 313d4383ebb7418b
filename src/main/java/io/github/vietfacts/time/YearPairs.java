package io.github.vietfacts.time;

import org.jspecify.annotations.Nullable;

/**
 * Years that begin in one year of the calendar and end in the next.
 *
 * <pre>
 * pattern                                  | matches
 * năm học|niên khóa|năm tài chính Y-Y      | năm học 2023-2024, năm tài chính 2024-2025
 * Y/yy, Y-yy after mùa, giải, khóa, vụ     | mùa giải 2016/17, vụ 2022-23
 * </pre>
 */
final class YearPairs {

    static final Phrases<Boolean> HEADS = Phrases.of(
            "năm học",
            "niên khóa",
            "niên khoá",
            "năm tài khóa",
            "năm tài khoá",
            "năm tài chính",
            "niên độ",
            "niên độ tài chính",
            "niên vụ");

    private static final Phrases<Boolean> CUES =
            Phrases.of("mùa", "giải", "bóng", "khóa", "khoá", "vụ", "xuân", "hè", "thu", "đông", "học", "league");

    private YearPairs() {}

    static @Nullable Piece parse(Line line, int i) {
        Phrases.Hit<Boolean> head = HEADS.at(line, i);
        if (head != null) {
            return pair(line, head.end());
        }
        return line.isNumber(i) && CUES.endsAt(line, i) ? pair(line, i) : null;
    }

    private static @Nullable Piece pair(Line line, int i) {
        Numerals.Hit first = Years.modern(line.until(i + 1), i);
        if (first == null || !line.isMark(i + 1, '-') && !line.isMark(i + 1, '/') || !line.isNumber(i + 2)) {
            return null;
        }
        int next = first.value() + 1;
        boolean full = line.at(i + 2).length() == 4 && line.value(i + 2) == next;
        boolean twoDigits = line.at(i + 2).length() == 2 && line.glued(i + 2) && line.value(i + 2) == next % 100;
        return (full || twoDigits) && !NumericDates.runsOn(line, i + 3, true)
                ? new Piece(i + 3, new RangeReading(YearReading.of(first.value()), YearReading.of(next)))
                : null;
    }
}
