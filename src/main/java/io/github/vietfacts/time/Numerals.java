package io.github.vietfacts.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in words ({@code hai mươi lăm}, {@code một nghìn chín trăm bảy mươi lăm}), in digits ({@code 1.200}) and in
 * Roman numerals ({@code XXI}).
 */
final class Numerals {

    /** A number found: the atom after it, and what it counts. */
    record Hit(int end, int value) {}

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("một", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));

    /** Forms that stand only after mươi, mười, trăm or linh. */
    private static final Map<String, Integer> LAST = Map.of("mốt", 1, "tư", 4, "lăm", 5, "nhăm", 5, "nhắm", 5);

    private static final Map<Character, Integer> ROMAN =
            Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100, 'd', 500, 'm', 1000);

    private Numerals() {}

    /** Returns the words that a number in words may begin with. */
    static Set<String> firstWords() {
        return Forms.union(UNITS.keySet(), Set.of("mười"));
    }

    /** Returns the number in digits that begins with atom {@code i}; dots between groups of three are read over. */
    static @Nullable Hit digits(Line line, int i) {
        int value = line.value(i);
        if (value < 0) {
            return null;
        }
        int end = i + 1;
        while (line.isMark(end, '.')
                && line.glued(end)
                && line.glued(end + 1)
                && line.isNumber(end + 1)
                && line.at(end + 1).length() == 3
                && value < 1_000_000) {
            value = value * 1000 + line.value(end + 1);
            end += 2;
        }
        return new Hit(end, value);
    }

    /** Returns the number in words that begins with atom {@code i}, the longest there. */
    static @Nullable Hit words(Line line, int i) {
        Hit hundreds = belowThousand(line, i);
        if (hundreds == null) {
            return null;
        }
        if (!line.is(hundreds.end(), "nghìn") && !line.is(hundreds.end(), "ngàn")) {
            return hundreds;
        }
        int thousands = hundreds.value() * 1000;
        int end = hundreds.end() + 1;
        boolean filled = line.is(end, "không") && line.is(end + 1, "trăm");
        end += filled ? 2 : 0;
        boolean linked = isLink(line, end);
        Hit rest = linked ? unit(line, end + 1, true) : belowThousand(line, end);
        boolean readsOn = rest != null && (linked || filled || rest.value() >= 10);
        return readsOn ? new Hit(rest.end(), thousands + rest.value()) : new Hit(hundreds.end() + 1, thousands);
    }

    private static @Nullable Hit belowThousand(Line line, int i) {
        Integer first = UNITS.get(line.key(i));
        if (first == null || !line.is(i + 1, "trăm")) {
            return belowHundred(line, i);
        }
        int hundreds = first * 100;
        boolean linked = isLink(line, i + 2);
        Hit rest = linked ? unit(line, i + 3, true) : belowHundred(line, i + 2);
        // "hai trăm năm" is two hundred years, "hai trăm năm mươi" a number.
        boolean readsOn = rest != null && (linked || rest.value() >= 10);
        return readsOn ? new Hit(rest.end(), hundreds + rest.value()) : new Hit(i + 2, hundreds);
    }

    private static @Nullable Hit belowHundred(Line line, int i) {
        if (line.is(i, "mười")) {
            Hit ones = unit(line, i + 1, true);
            return ones == null || isYearUnit(line, i + 1)
                    ? new Hit(i + 1, 10)
                    : new Hit(ones.end(), 10 + ones.value());
        }
        Integer tens = UNITS.get(line.key(i));
        if (tens != null && tens > 1 && line.is(i + 1, "mươi")) {
            Hit ones = unit(line, i + 2, true);
            return ones == null || isYearUnit(line, i + 2)
                    ? new Hit(i + 2, tens * 10)
                    : new Hit(ones.end(), tens * 10 + ones.value());
        }
        return unit(line, i, false);
    }

    /** After ten and tens, five is lăm, so năm there is the year. */
    private static boolean isYearUnit(Line line, int i) {
        return line.is(i, "năm");
    }

    private static boolean isLink(Line line, int i) {
        return line.is(i, "linh") || line.is(i, "lẻ");
    }

    private static @Nullable Hit unit(Line line, int i, boolean last) {
        Integer value = UNITS.get(line.key(i));
        if (value == null && last) {
            value = LAST.get(line.key(i));
        }
        return value == null ? null : new Hit(i + 1, value);
    }

    /** Returns the value of a Roman numeral in capitals; 0 where the atom is none. */
    static int roman(Atom atom) {
        String key = atom.key();
        if (!atom.isWord() || !atom.capitalized() || key.length() > 8) {
            return 0;
        }
        int sum = 0;
        int before = 0;
        for (int k = key.length() - 1; k >= 0; k--) {
            Integer value = ROMAN.get(key.charAt(k));
            if (value == null) {
                return 0;
            }
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }
}
