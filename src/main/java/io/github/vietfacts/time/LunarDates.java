package io.github.vietfacts.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days of the Vietnamese lunar calendar: {@code 16 tháng Tám năm Giáp Thìn}, {@code mùng 4 Tết}, {@code 10/3 âm lịch}.
 * They are not days of the solar calendar and must not be read as such. One that glosses a solar date ({@code 18/9 (tức
 * ngày 16 tháng Tám năm Giáp Thìn)}) names the same day, and its year tells that of the solar date.
 */
final class LunarDates {

    private static final List<String> STEMS =
            List.of("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý");
    private static final List<String> BRANCHES =
            List.of("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi");

    /** 1984 was Giáp Tý, the first of the sixty. */
    private static final int CYCLE = 60;

    private static final Phrases<Boolean> LUNAR = Phrases.of("âm lịch", "âl", "tết");

    /** A lunar date found: the atom after it, its month (0 unknown) and its place in the cycle of sixty (-1 unknown). */
    record Hit(int end, int month, int cycle) {}

    private LunarDates() {}

    static @Nullable Match match(Line line, int i) {
        Hit hit = at(line, i);
        if (hit == null) {
            return null;
        }
        return line.is(i - 1, "tức")
                ? Match.of(i, hit.end(), new ShiftedReading(Base.STORY, Unit.DAY, 0))
                : Match.nothing(hit.end());
    }

    /** Returns the lunar date in brackets after a solar one: {@code (tức ngày 16 tháng Tám năm Giáp Thìn)}. */
    static @Nullable Hit gloss(Line line, int i) {
        boolean mark = line.isMark(i, '(') || line.isMark(i, ',');
        return mark && line.is(i + 1, "tức") ? at(line, i + 2) : null;
    }

    private static @Nullable Hit at(Line line, int i) {
        int start = line.is(i, "ngày") ? i + 1 : i;
        Numerals.Hit day =
                line.is(start, "rằm") ? new Numerals.Hit(start + 1, 15) : Dates.dayOfMonth(line, start, true);
        if (day == null) {
            return null;
        }
        int end = day.end();
        int month = 0;
        if (line.is(end, "tháng") || line.isMark(end, '/')) {
            Numerals.Hit told = Months.at(line, end + 1);
            if (told == null) {
                return null;
            }
            month = told.value();
            end = told.end();
        }
        int cycle = line.is(end, "năm") ? cycle(line, end + 1) : -1;
        if (cycle >= 0) {
            end += 3;
        }
        Phrases.Hit<Boolean> lunar = LUNAR.at(line, end);
        if (lunar == null && cycle < 0) {
            boolean named = line.is(start, "rằm") && month > 0;
            return named || line.is(end - 1, "giêng") || line.is(end - 1, "chạp") ? noYear(line, end, month) : null;
        }
        return new Hit(lunar == null ? end : lunar.end(), month, cycle);
    }

    /** A month that only the lunar calendar names so, unless a year of four digits follows. */
    private static @Nullable Hit noYear(Line line, int end, int month) {
        return Dates.statedYear(line, end) == null ? new Hit(end, month, -1) : null;
    }

    private static int cycle(Line line, int i) {
        int stem = STEMS.indexOf(line.key(i));
        int branch = BRANCHES.indexOf(line.key(i + 1));
        if (stem < 0 || branch < 0 || (stem - branch) % 2 != 0) {
            return -1;
        }
        return Math.floorMod(6 * stem - 5 * branch, CYCLE);
    }

    /** Returns the year of the solar date that a lunar date of this cycle glosses, nearest to {@code year}. */
    static int solarYear(Hit gloss, int solarMonth, int year) {
        int distance = Math.floorMod(gloss.cycle() - (year - 4), CYCLE);
        int lunarYear = year + (distance > CYCLE / 2 ? distance - CYCLE : distance);
        return lunarYear + (gloss.month() >= 11 && solarMonth <= 2 ? 1 : 0);
    }
}
