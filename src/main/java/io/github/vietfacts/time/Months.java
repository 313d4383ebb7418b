package io.github.vietfacts.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the months: {@code 9}, {@code chín}, {@code Chín}, {@code mười một}. */
final class Months {

    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("giêng", 1),
            Map.entry("một", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("tư", 4),
            Map.entry("bốn", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10),
            Map.entry("chạp", 12));

    private Months() {}

    /** Returns the number of the month after the word tháng; null where atom {@code i} begins none. */
    static Numerals.@Nullable Hit at(Line line, int i) {
        if (line.isNumber(i)) {
            int value = line.value(i);
            return line.at(i).length() <= 2 && value >= 1 && value <= 12 ? new Numerals.Hit(i + 1, value) : null;
        }
        if (line.is(i, "mười") && (line.is(i + 1, "một") || line.is(i + 1, "hai"))) {
            return new Numerals.Hit(i + 2, line.is(i + 1, "một") ? 11 : 12);
        }
        Integer value = NAMES.get(line.key(i));
        return value == null ? null : new Numerals.Hit(i + 1, value);
    }
}
