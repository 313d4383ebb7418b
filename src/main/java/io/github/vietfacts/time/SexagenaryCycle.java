package io.github.vietfacts.time;

import java.util.List;
import java.util.Map;

/**
 * The names of the sixty years (can chi). The year Y has the stem (Y + 6) mod 10 from Giáp and the branch (Y + 8) mod 12
 * from Tý: 2024 is Giáp Thìn.
 */
final class SexagenaryCycle {

    static final int LENGTH = 60;

    /** 1984 was Giáp Tý, the first of the sixty, and so was the year 4. */
    private static final int FIRST = 4;

    private static final List<String> STEMS =
            List.of("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý");
    private static final List<String> BRANCHES =
            List.of("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi");

    private static final Map<String, Integer> STEM_KEYS = Map.ofEntries(
            Map.entry("giáp", 0),
            Map.entry("ất", 1),
            Map.entry("bính", 2),
            Map.entry("đinh", 3),
            Map.entry("mậu", 4),
            Map.entry("kỷ", 5),
            Map.entry("kỉ", 5),
            Map.entry("canh", 6),
            Map.entry("tân", 7),
            Map.entry("nhâm", 8),
            Map.entry("quý", 9),
            Map.entry("quí", 9));

    private static final Map<String, Integer> BRANCH_KEYS = Map.ofEntries(
            Map.entry("tý", 0),
            Map.entry("tí", 0),
            Map.entry("sửu", 1),
            Map.entry("dần", 2),
            Map.entry("mão", 3),
            Map.entry("mẹo", 3),
            Map.entry("thìn", 4),
            Map.entry("tỵ", 5),
            Map.entry("tị", 5),
            Map.entry("ngọ", 6),
            Map.entry("mùi", 7),
            Map.entry("thân", 8),
            Map.entry("dậu", 9),
            Map.entry("tuất", 10),
            Map.entry("hợi", 11));

    private SexagenaryCycle() {}

    /** Returns the place in the cycle, 0 to 59, of the name at atoms {@code i} and {@code i + 1}; -1 for no name. */
    static int at(Line line, int i) {
        Integer stem = line.at(i).capitalized() ? STEM_KEYS.get(line.key(i)) : null;
        Integer branch = stem == null ? null : BRANCH_KEYS.get(line.key(i + 1));
        if (stem == null || branch == null || (stem - branch) % 2 != 0) {
            return -1;
        }
        return Math.floorMod(6 * stem - 5 * branch, LENGTH);
    }

    /** Returns the year with a place in the cycle that is nearest to a year. */
    static int nearest(int place, int year) {
        int ahead = Math.floorMod(place - (year - FIRST), LENGTH);
        return year + (ahead > LENGTH / 2 ? ahead - LENGTH : ahead);
    }

    /** Returns the name of a year: {@code Giáp Thìn} for 2024. */
    static String name(int year) {
        return STEMS.get(Math.floorMod(year + 6, 10)) + " " + BRANCHES.get(Math.floorMod(year + 8, 12));
    }
}
