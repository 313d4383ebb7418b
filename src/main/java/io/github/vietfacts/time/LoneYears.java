package io.github.vietfacts.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years without the word năm: {@code (1967)}, {@code đến 2030}, {@code APEC 2017}. */
final class LoneYears {

    private static final Set<String> BEFORE =
            Set.of("từ", "đến", "tới", "vào", "trong", "trước", "sau", "hết", "đoạn", "sinh", "kể");

    private LoneYears() {}

    static @Nullable Match match(Line line, int i) {
        if (NumericDates.isGluedBefore(line, i)) {
            return null;
        }
        Numerals.Hit year = Years.modern(line, i);
        boolean grows = line.is(i + 1, "lên") || line.is(i + 1, "xuống");
        if (year == null || grows || Words.isCounted(line, year.end()) || Words.precedesOther(line, i)) {
            return null;
        }
        boolean enclosed = line.isMark(i - 1, '(') && (line.isMark(i + 1, ')') || line.isMark(i + 1, ','));
        boolean listed = (line.is(i - 1, "và") || line.isMark(i - 1, ',')) && Years.modern(line, i - 2) != null;
        if (enclosed || listed || BEFORE.contains(line.key(i - 1))) {
            return Match.of(i, year.end(), YearReading.of(year.value()));
        }
        boolean named =
                line.isWord(i - 1) && line.at(i - 1).capitalized() && year.value() >= 1990 && year.value() <= 2050;
        return named ? Match.of(i, year.end(), YearReading.of(year.value()).because("year in a name")) : null;
    }
}
