package io.github.vietfacts.time;

import org.jspecify.annotations.Nullable;

/**
 * Days, months and years of the Vietnamese lunar calendar. A date is lunar where its words say so; {@code mùng 2 tháng
 * 9} and {@code 12 tháng Tám} alone are solar.
 *
 * <pre>
 * pattern                             | matches
 * date âm lịch [year]                 | 10/3 âm lịch, ngày 15 tháng 7 (âm lịch), 6 tháng 6 nhuận âm lịch
 * date can-chi year                   | 12 tháng Tám năm Ất Tỵ, 12/8 Ất Tỵ
 * [date] tháng Giêng|Chạp             | mùng 8 tháng Giêng, tháng Chạp năm Giáp Thìn
 * rằm month                           | rằm tháng Bảy, rằm tháng Tám năm nay
 * mùng D Tết, D Tết                   | mùng 4 Tết, 29 Tết, mùng 1 Tết Giáp Thìn 2024
 * feast [year]                        | Trung thu năm nay, Giỗ Tổ Hùng Vương, Tết Đoan ngọ
 * lunar date (tức solar date)         | mùng 10 tháng 3 âm lịch (tức ngày 18/4)
 * năm can-chi [Y]                     | năm Giáp Thìn, năm Mậu Thân 1968
 * </pre>
 */
final class LunarDates {

    private static final Phrases<Boolean> LUNAR = Phrases.of("âm lịch", "âl", "( âm lịch )", "( âl )");
    private static final Phrases<Boolean> TET =
            Phrases.of("tết", "tết nguyên đán", "tết âm lịch", "tết cổ truyền", "tết nguyên đán năm", "tết năm");
    private static final Phrases<Boolean> THAT_IS = Phrases.of("tức", "nhằm", "tức là", "tức nhằm", "nhằm vào");

    static final Phrases<LunarReading> FEASTS = new Phrases<LunarReading>()
            .add(LunarReading.of(15, 8), "trung thu", "tết trung thu", "rằm trung thu")
            .add(LunarReading.of(10, 3), "giỗ tổ", "giỗ tổ hùng vương", "ngày giỗ tổ hùng vương", "quốc giỗ")
            .add(LunarReading.of(5, 5), "tết đoan ngọ")
            .add(LunarReading.of(15, 7), "lễ vu lan", "đại lễ vu lan")
            .add(LunarReading.of(15, 4), "lễ phật đản", "đại lễ phật đản")
            .add(LunarReading.of(15, 1), "tết nguyên tiêu")
            .add(
                    LunarReading.of(23, 12),
                    "tết ông táo",
                    "ngày ông táo",
                    "tết ông công ông táo",
                    "tết ông công , ông táo");

    /** Things that are named after a feast. */
    private static final Phrases<Boolean> BEFORE_FEAST =
            Phrases.of("bánh", "đèn", "quà", "lồng đèn", "cỗ", "thị trường bánh", "mâm cỗ");

    private static final Phrases<Boolean> FOUNDERS = Phrases.of("giỗ tổ", "giỗ tổ hùng vương");

    private LunarDates() {}

    static @Nullable Match match(Line line, int i) {
        Piece piece = parse(line, i);
        if (piece == null) {
            Piece year = year(line, i);
            return year == null ? null : Match.of(i, year.end(), year.reading());
        }
        return Match.of(i, piece.end(), piece.reading());
    }

    /** Returns the lunar day or month that begins with atom {@code i}. */
    static @Nullable Piece parse(Line line, int i) {
        Phrases.Hit<LunarReading> feast = FEASTS.at(line, i);
        if (feast != null) {
            boolean named = BEFORE_FEAST.endsAt(line, i) || !line.at(i).capitalized() && line.is(i, "giỗ");
            return named ? null : withSolar(line, years(line, feast.end(), feast.value()));
        }
        boolean lead = line.is(i, "ngày");
        Piece date = date(line, lead ? i + 1 : i);
        if (date == null || !(date.reading() instanceof LunarReading reading)) {
            return null;
        }
        boolean gloss = THAT_IS.endsAt(line, i) || line.isMark(i - 1, '(');
        return gloss ? new Piece(date.end(), reading.asGloss()) : withSolar(line, date);
    }

    /** Returns the lunar date in brackets after a solar one: {@code (tức ngày 12 tháng Tám năm Ất Tỵ)}. */
    static @Nullable LunarReading gloss(Line line, int i) {
        boolean mark = line.isMark(i, '(') || line.isMark(i, ',');
        int at = mark ? i + 1 : i;
        Phrases.Hit<Boolean> that = THAT_IS.at(line, at);
        Piece date = that != null ? parse(line, that.end()) : mark && line.isMark(i, '(') ? parse(line, at) : null;
        return date != null && date.reading() instanceof LunarReading reading && reading.day() > 0 ? reading : null;
    }

    private static @Nullable Piece date(Line line, int i) {
        boolean full = line.is(i, "rằm");
        boolean early = line.is(i, "mùng") || line.is(i, "mồng");
        boolean month = line.is(i, "tháng");
        if (!full && !early && !month && !line.isNumber(i) && !Numbers.begins(line, i)) {
            return null;
        }
        Numerals.Hit day =
                month ? new Numerals.Hit(i, 0) : full ? new Numerals.Hit(i + 1, 15) : Dates.dayOfMonth(line, i, true);
        if (day == null || (early && day.value() > 10)) {
            return null;
        }
        Phrases.Hit<Boolean> tet = TET.at(line, day.end());
        if (tet != null && !month) {
            return ofTet(line, tet.end(), day.value(), early);
        }
        return ofMonth(line, i, day, full);
    }

    private static @Nullable Piece ofTet(Line line, int end, int day, boolean early) {
        if (day < 20 && (!early || day > 10) || day > 30) {
            return null;
        }
        LunarReading reading = LunarReading.of(day, day < 20 ? 1 : 12);
        return years(line, end, day < 20 ? reading : reading.beforeTet());
    }

    private static @Nullable Piece ofMonth(Line line, int i, Numerals.Hit day, boolean full) {
        int at = day.end();
        boolean slash = (line.isMark(at, '/') || line.isMark(at, '-')) && line.glued(at) && line.glued(at + 1);
        if (!line.is(at, "tháng") && !slash) {
            return null;
        }
        Numerals.Hit month = Months.at(line, at + 1);
        if (month == null || day.value() > 30) {
            return null;
        }
        boolean named = line.is(month.end() - 1, "giêng") || line.is(month.end() - 1, "chạp");
        // The old name of the eleventh month.
        int number = line.is(at + 1, "một") ? 11 : month.value();
        LunarReading reading = LunarReading.of(day.value(), number);
        int end = month.end();
        if (line.is(end, "nhuận")) {
            reading = reading.inLeapMonth();
            end++;
        }
        Phrases.Hit<Boolean> mark = LUNAR.at(line, end);
        Piece told = years(line, mark == null ? end : mark.end(), reading);
        Phrases.Hit<Boolean> after = mark == null ? LUNAR.at(line, told.end()) : null;
        int last = after == null ? told.end() : after.end();
        LunarReading dated = (LunarReading) told.reading();
        boolean marked = mark != null || after != null || dated.cycle() >= 0 || reading.leap();
        boolean solarYear = dated.year() != 0 && dated.cycle() < 0;
        boolean founders =
                reading.day() == 10 && number == 3 && FOUNDERS.endsAt(line, line.isMark(i - 1, '(') ? i - 1 : i);
        return marked || founders || (named || full) && !(named && solarYear && !full) ? new Piece(last, dated) : null;
    }

    /** Reads the year after a lunar date: {@code năm Giáp Thìn 2024}, {@code Giáp Thìn}, {@code năm nay}, {@code /2024}. */
    private static Piece years(Line line, int at, LunarReading date) {
        int name = line.is(at, "năm") ? at + 1 : at;
        int cycle = SexagenaryCycle.at(line, name);
        if (cycle >= 0) {
            Numerals.Hit digits = Years.modern(line, name + 2);
            boolean fits = digits != null && SexagenaryCycle.nearest(cycle, digits.value()) == digits.value();
            Numerals.Hit enclosed = line.isMark(name + 2, '(') ? Years.modern(line, name + 3) : null;
            if (enclosed != null && SexagenaryCycle.nearest(cycle, enclosed.value()) == enclosed.value()) {
                return new Piece(name + 2, date.inYear(enclosed.value(), cycle));
            }
            return fits
                    ? new Piece(digits.end(), date.inYear(digits.value(), cycle))
                    : new Piece(name + 2, date.inYear(0, cycle));
        }
        Numerals.Hit year = Dates.statedYear(line, at);
        year = year == null && name == at && at > 0 && !line.isMark(at, '(') ? Years.modern(line, at) : year;
        if (year != null) {
            return new Piece(year.end(), date.inYear(year.value(), -1));
        }
        Suffixes.Hit suffix = Suffixes.year(line, at);
        return suffix == null ? new Piece(at, date) : new Piece(suffix.end(), date.with(suffix.hint()));
    }

    /** Reads the solar date in brackets after a lunar one, which stays a mention of its own. */
    private static Piece withSolar(Line line, Piece lunar) {
        int at = lunar.end();
        boolean mark = line.isMark(at, '(') || line.isMark(at, ',');
        Phrases.Hit<Boolean> that = THAT_IS.at(line, mark ? at + 1 : at);
        if (that == null && !line.isMark(at, '(')) {
            return lunar;
        }
        Piece solar = Dates.parse(line, that == null ? at + 1 : that.end(), true);
        return solar != null
                        && solar.reading() instanceof DayReading date
                        && date.month() != 0
                        && lunar.reading() instanceof LunarReading reading
                ? new Piece(at, reading.beside(date))
                : lunar;
    }

    /** {@code năm Giáp Thìn}, {@code năm Mậu Thân 1968}. */
    private static @Nullable Piece year(Line line, int i) {
        if (!line.is(i, "năm") || SexagenaryCycle.at(line, i + 1) < 0) {
            return null;
        }
        return years(line, i, LunarReading.of(0, 0));
    }
}
