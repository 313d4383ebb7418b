package io.github.vietfacts.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days of the week. In lower case {@code thứ hai} is an ordinal unless a word beside it tells otherwise.
 *
 * <pre>
 * pattern                       | matches
 * thứ Hai ... thứ Bảy, Chủ nhật | thứ Hai, hôm thứ hai, Chủ nhật
 * weekday tuần này/trước/tới    | thứ Tư tuần tới
 * weekday tới, vừa qua, rồi     | thứ Sáu tới, Chủ nhật vừa qua
 * weekday hằng tuần             | thứ Hai hằng tuần
 * </pre>
 */
final class Weekdays {

    private static final Map<String, DayOfWeek> NAMES = Map.ofEntries(
            Map.entry("hai", DayOfWeek.MONDAY),
            Map.entry("2", DayOfWeek.MONDAY),
            Map.entry("ba", DayOfWeek.TUESDAY),
            Map.entry("3", DayOfWeek.TUESDAY),
            Map.entry("tư", DayOfWeek.WEDNESDAY),
            Map.entry("4", DayOfWeek.WEDNESDAY),
            Map.entry("năm", DayOfWeek.THURSDAY),
            Map.entry("5", DayOfWeek.THURSDAY),
            Map.entry("sáu", DayOfWeek.FRIDAY),
            Map.entry("6", DayOfWeek.FRIDAY),
            Map.entry("bảy", DayOfWeek.SATURDAY),
            Map.entry("bẩy", DayOfWeek.SATURDAY),
            Map.entry("7", DayOfWeek.SATURDAY));

    private static final Set<String> CUES = Set.of("hôm", "vào", "sáng", "trưa", "chiều", "tối", "đêm", "từ");

    /** Nouns that are counted with ordinals, also where the ordinal has a capital. */
    private static final Set<String> COUNTED = Set.of(
            "giới", "chiến", "lần", "hiệp", "phần", "tập", "vòng", "kỳ", "khóa", "đứng", "lớn", "nhà", "hạng", "phiên");

    private static final Phrases<Integer> WEEKS = new Phrases<Integer>()
            .add(0, "tuần này")
            .add(-1, "tuần trước", "tuần qua", "tuần rồi")
            .add(1, "tuần tới", "tuần sau");

    private static final Phrases<Boolean> EVERY = Phrases.of("hằng tuần", "hàng tuần", "mỗi tuần");

    private Weekdays() {}

    /**
     * Returns the day of the week that begins with atom {@code i}.
     *
     * @param announced whether a part of a day stands before it
     */
    static @Nullable Piece parse(Line line, int i, boolean announced) {
        if ((line.is(i, "chủ") || line.is(i, "chúa")) && line.is(i + 1, "nhật")) {
            return withWeek(line, i + 2, DayOfWeek.SUNDAY);
        }
        DayOfWeek weekday = line.is(i, "thứ") ? NAMES.get(line.key(i + 1)) : null;
        if (weekday == null || (line.isNumber(i + 1) && NumericDates.runsOn(line, i + 2, true))) {
            return null;
        }
        Piece piece = withWeek(line, i + 2, weekday);
        boolean cued = announced || CUES.contains(line.key(i - 1)) || piece.end() > i + 2;
        boolean dated = precedesDate(line, i + 2);
        boolean capital = line.at(i + 1).capitalized() && !COUNTED.contains(line.key(i - 1));
        return cued || dated || capital ? piece : null;
    }

    private static boolean precedesDate(Line line, int i) {
        boolean mark = line.isMark(i, ',') || line.isMark(i, '(');
        int at = mark ? i + 1 : i;
        Piece date = line.is(at, "ngày") || mark ? Dates.parse(line, at, mark) : null;
        return date != null;
    }

    private static Piece withWeek(Line line, int at, DayOfWeek weekday) {
        WeekdayReading reading = WeekdayReading.of(weekday);
        Phrases.Hit<Integer> week = WEEKS.at(line, at);
        if (week != null) {
            return new Piece(week.end(), reading.in(week.value()));
        }
        Phrases.Hit<Boolean> every = EVERY.at(line, at);
        if (every != null) {
            return new Piece(every.end(), reading.everyWeek());
        }
        Suffixes.Hit tense = line.is(at, "rồi") ? new Suffixes.Hit(at + 1, Hint.PAST) : Suffixes.tense(line, at);
        return tense == null
                ? new Piece(at, reading)
                : new Piece(tense.end(), reading.with(tense.hint().direction()));
    }
}
