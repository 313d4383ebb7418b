package io.github.vietfacts.time;

import io.github.vietfacts.document.TimeType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decades, centuries, seasons, fiscal and school years, years before the common era.
 *
 * <pre>
 * pattern                      | matches
 * thập niên|thập kỷ|những năm  | thập niên 1990, những năm 60 của thế kỷ trước
 * thế kỷ N                     | thế kỷ XXI, đầu thế kỷ 20
 * mùa S năm Y                  | mùa Xuân năm 1975, mùa hè năm ngoái
 * năm tài khóa [country] Y     | năm tài khóa Ấn Độ 2022
 * năm Y trước Công nguyên      | năm 111 TCN
 * </pre>
 */
final class Epochs {

    private static final Phrases<Boolean> DECADE = Phrases.of(
            "thập niên", "thập kỷ", "thập kỉ", "những năm", "các năm", "những năm thập niên", "những năm thập kỷ");
    private static final Phrases<Boolean> CENTURY = Phrases.of("thế kỷ", "thế kỉ");
    private static final Phrases<Boolean> FISCAL =
            Phrases.of("năm tài khóa", "năm tài khoá", "năm tài chính", "tài khóa", "tài khoá", "niên độ");
    private static final Phrases<Boolean> BEFORE_CHRIST = Phrases.of("trước công nguyên", "tcn", "trước cn");
    private static final Map<String, YearReading.Part> SEASONS = Map.of(
            "xuân", new YearReading.Part("-SP", 2, 3),
            "hè", new YearReading.Part("-SU", 5, 3),
            "hạ", new YearReading.Part("-SU", 5, 3),
            "thu", new YearReading.Part("-FA", 8, 3),
            "đông", new YearReading.Part("-WI", 11, 3));
    private static final int MAX_COUNTRY = 3;

    private Epochs() {}

    static Set<String> firstWords() {
        return Forms.union(
                DECADE.firstWords(),
                CENTURY.firstWords(),
                FISCAL.firstWords(),
                Set.of("đầu", "giữa", "cuối", "mùa", "năm"));
    }

    static @Nullable Piece parse(Line line, int i) {
        boolean modified = line.is(i, "đầu") || line.is(i, "giữa") || line.is(i, "cuối");
        int at = modified ? i + 1 : i;
        Piece decade = decade(line, at);
        if (decade != null) {
            return decade;
        }
        Piece century = century(line, at);
        if (century != null) {
            return century;
        }
        Piece season = season(line, at);
        if (season != null) {
            return season;
        }
        Piece fiscal = fiscal(line, at);
        return fiscal != null ? fiscal : beforeChrist(line, at);
    }

    private static @Nullable Piece decade(Line line, int i) {
        Phrases.Hit<Boolean> head = DECADE.at(line, i);
        if (head == null || !line.isNumber(head.end()) || NumericDates.runsOn(line, head.end() + 1, true)) {
            return null;
        }
        int number = line.value(head.end());
        int digits = line.at(head.end()).length();
        int end = head.end() + 1;
        if (number % 10 != 0 || (digits != 2 && digits != 4) || (digits == 4 && !NumericDates.isYear(number))) {
            return null;
        }
        int century = number / 100 * 100;
        if (digits == 2) {
            century = number <= 20 ? 2000 : 1900;
            int of = line.is(end, "của") || line.is(end, "trong") ? end + 1 : end;
            Piece told = century(line, of);
            Phrases.Hit<ShiftedReading> relative = Relatives.SHIFTED.at(line, of);
            if (told != null && told.reading() instanceof FixedReading fixed) {
                century = Integer.parseInt(fixed.value().value()) * 100;
                end = told.end();
            } else if (relative != null && relative.value().unit() == Unit.CENTURY) {
                century = relative.value().amount() < 0 ? 1900 : 2000;
                end = relative.end();
            }
        }
        int first = century + number % 100;
        return new Piece(end, years(Timex.digits(first / 10, 3), first, first + 9));
    }

    private static @Nullable Piece century(Line line, int i) {
        Phrases.Hit<Boolean> head = CENTURY.at(line, i);
        if (head == null) {
            return null;
        }
        int at = line.is(head.end(), "thứ") ? head.end() + 1 : head.end();
        int number = line.isNumber(at) ? line.value(at) : Numerals.roman(line.at(at));
        if (number < 1 || number > 30 || NumericDates.runsOn(line, at + 1, true)) {
            return null;
        }
        return new Piece(at + 1, years(Timex.digits(number - 1, 2), number * 100 - 99, number * 100));
    }

    private static Reading years(String value, int first, int last) {
        return new FixedReading(ShiftedReading.years(value, first, last, "explicit"));
    }

    private static @Nullable Piece season(Line line, int i) {
        YearReading.Part part = line.is(i, "mùa") ? SEASONS.get(line.key(i + 1)) : null;
        if (part == null) {
            return null;
        }
        Numerals.Hit bare = Years.modern(line, i + 2);
        if (bare != null) {
            return new Piece(bare.end(), YearReading.of(bare.value(), part, Hint.NONE));
        }
        boolean now = line.is(i + 2, "này");
        if (now || line.is(i + 2, "năm")) {
            Piece year = now ? null : Periods.withYear(line, i + 2, part);
            return now
                    ? new Piece(i + 3, YearReading.of(0, part, Hint.years(Base.PUBLICATION, 0)))
                    : year == null || year.end() == i + 2 ? null : year;
        }
        return null;
    }

    private static @Nullable Piece fiscal(Line line, int i) {
        Phrases.Hit<Boolean> head = FISCAL.at(line, i);
        if (head == null) {
            return null;
        }
        int at = head.end();
        while (at < head.end() + MAX_COUNTRY && line.isWord(at) && line.at(at).capitalized()) {
            at++;
        }
        Numerals.Hit year = Years.modern(line, at);
        return year == null
                ? null
                : new Piece(year.end(), FixedReading.of(TimeType.DATE, "FY" + Timex.year(year.value())));
    }

    private static @Nullable Piece beforeChrist(Line line, int i) {
        if (!line.is(i, "năm") || !line.isNumber(i + 1) || line.at(i + 1).length() > 4) {
            return null;
        }
        Phrases.Hit<Boolean> era = BEFORE_CHRIST.at(line, i + 2);
        int year = line.value(i + 1);
        if (era == null || year == 0) {
            return null;
        }
        return new Piece(
                era.end(),
                new FixedReading(Resolved.placed(
                        TimeType.DATE,
                        "BC" + Timex.digits(year, 4),
                        LocalDate.of(1 - year, 1, 1),
                        LocalDate.of(1 - year, 12, 31),
                        "explicit")));
    }
}
