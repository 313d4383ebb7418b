package io.github.vietfacts.time;

import org.jspecify.annotations.Nullable;

/**
 * Months, quarters, halves and years.
 *
 * <pre>
 * pattern                          | matches
 * [đầu|giữa|cuối] tháng M [year]   | tháng 9/2021, tháng Tư năm 1975, đầu tháng 5 tới, hạ tuần tháng 3
 * M/Y, TM/Y                        | 9/2021, T9/2021
 * quý N [year]                     | quý I/2024, quý 3 năm ngoái
 * N tháng đầu/cuối năm [year]      | 6 tháng đầu năm 2024, nửa cuối năm nay, 9 tháng đầu năm
 * [đầu|giữa|cuối] năm Y            | năm 2023, cuối năm ngoái, năm một nghìn chín trăm bảy mươi lăm
 * </pre>
 */
final class Periods {

    static final Phrases<Integer> THIRDS =
            new Phrases<Integer>().add(1, "thượng tuần").add(2, "trung tuần").add(3, "hạ tuần");

    static final Phrases<Boolean> MODIFIERS =
            Phrases.of("đầu", "giữa", "cuối", "những ngày đầu", "những ngày cuối", "nửa đầu", "nửa cuối");

    static final Phrases<Hint> RELATIVE_YEARS = new Phrases<Hint>()
            .add(Hint.years(Base.PUBLICATION, 0), "năm nay")
            .add(Hint.years(Base.PUBLICATION, -1), "năm ngoái", "năm trước", "năm rồi")
            .add(Hint.years(Base.PUBLICATION, -2), "năm kia")
            .add(Hint.years(Base.PUBLICATION, 1), "năm tới", "năm sau", "sang năm")
            .add(Hint.years(Base.STORY, 0), "cùng năm");

    private static final Phrases<Boolean> MONTH_CUES = Phrases.of(
            "hồi", "vào", "trong", "đầu", "cuối", "giữa", "từ", "đến", "hết", "tới", "trước", "sau", "qua", "tuần");

    private Periods() {}

    static @Nullable Piece parse(Line line, int i) {
        if (Relatives.SHIFTED.at(line, i) != null) {
            return null; // cuối tuần này is a weekend, not the end of a week
        }
        Phrases.Hit<Integer> third = THIRDS.at(line, i);
        if (third != null) {
            Piece month = month(line, third.end(), true);
            return month != null && month.reading() instanceof MonthReading reading
                    ? new Piece(month.end(), reading.part(third.value()))
                    : null;
        }
        Phrases.Hit<Boolean> modifier = MODIFIERS.at(line, i);
        if (modifier != null) {
            Piece half = half(line, i);
            return half != null ? half : modified(line, modifier.end());
        }
        Piece half = half(line, i);
        return half != null ? half : plain(line, i, false);
    }

    private static @Nullable Piece plain(Line line, int i, boolean modified) {
        Piece month = month(line, i, modified);
        if (month != null) {
            return month;
        }
        Piece quarter = quarter(line, i);
        return quarter != null ? quarter : year(line, i);
    }

    /** {@code đầu năm}, {@code cuối tháng} without more: of this year, of this month. */
    private static @Nullable Piece modified(Line line, int i) {
        Piece plain = plain(line, i, true);
        if (plain != null) {
            return plain;
        }
        Phrases.Hit<ShiftedReading> relative = Relatives.SHIFTED.at(line, i);
        if (relative != null && relative.value().unit().compareTo(Unit.WEEK) >= 0) {
            return new Piece(relative.end(), relative.value());
        }
        if (Numbers.begins(line, i + 1)) {
            return null;
        }
        if (line.is(i, "tháng") || line.is(i, "tuần")) {
            Unit unit = line.is(i, "tháng") ? Unit.MONTH : Unit.WEEK;
            return new Piece(i + 1, new ShiftedReading(Base.PUBLICATION, unit, 0));
        }
        if (line.is(i, "năm")) {
            return new Piece(
                    i + 1, YearReading.of(Hint.years(Base.PUBLICATION, 0)).because("publication date"));
        }
        return null;
    }

    static @Nullable Piece month(Line line, int i, boolean modified) {
        if (line.isNumber(i)) {
            return slashed(line, i, i);
        }
        if (line.is(i, "t") && line.at(i).capitalized() && line.glued(i + 1)) {
            return slashed(line, i + 1, i);
        }
        if (!line.is(i, "tháng")) {
            return null;
        }
        Numerals.Hit month = Months.at(line, i + 1);
        if (month == null || line.is(month.end(), "lần")) {
            return null;
        }
        Hint before = line.is(i - 1, "hồi") ? Hint.PAST : Hint.NONE;
        MonthReading reading = MonthReading.of(0, month.value()).with(before);
        boolean named = line.isWord(i + 1);
        boolean certain = !named
                || modified
                || line.at(i + 1).capitalized() && !line.is(i - 1, "mạng")
                || MONTH_CUES.endsAt(line, i);
        boolean lunar = line.is(i + 1, "giêng") || line.is(i + 1, "chạp");
        Numerals.Hit year = Dates.statedYear(line, month.end());
        if (year != null) {
            return new Piece(year.end(), reading.inYear(year.value(), false));
        }
        if (lunar || (!named && NumericDates.runsOn(line, month.end(), true))) {
            return null;
        }
        Suffixes.Hit suffix = Suffixes.year(line, month.end());
        if (suffix != null) {
            return new Piece(suffix.end(), reading.with(suffix.hint()));
        }
        return certain ? new Piece(month.end(), reading) : null;
    }

    /** {@code 9/2021}, and with a T before it also {@code T9-2021}. */
    private static @Nullable Piece slashed(Line line, int i, int start) {
        Numerals.Hit month = line.isNumber(i) ? Months.at(line, i) : null;
        boolean bare = start == i;
        if (month == null
                || !line.glued(month.end())
                || !(line.isMark(month.end(), '/') || !bare && line.isMark(month.end(), '-'))
                || !line.glued(month.end() + 1)
                || NumericDates.isGluedBefore(line, start)
                || Words.precedesOther(line, start)) {
            return null;
        }
        Numerals.Hit year = Years.modern(line, month.end() + 1);
        boolean runsOn = year == null || NumericDates.runsOn(line, year.end(), true);
        return runsOn ? null : new Piece(year.end(), MonthReading.of(year.value(), month.value()));
    }

    private static @Nullable Piece quarter(Line line, int i) {
        Numerals.Hit number = isQuarterWord(line, i) ? quarterNumber(line, i + 1) : null;
        return number == null ? null : withYear(line, number.end(), YearReading.Part.quarter(number.value()));
    }

    static boolean isQuarterWord(Line line, int i) {
        return line.is(i, "quý") || line.is(i, "quí") || line.is(i, "qúy");
    }

    static Numerals.@Nullable Hit quarterNumber(Line line, int i) {
        int number = line.isNumber(i) ? line.value(i) : Numerals.roman(line.at(i));
        return number < 1 || number > 4 ? null : new Numerals.Hit(i + 1, number);
    }

    static Piece withYear(Line line, int at, YearReading.Part part) {
        Numerals.Hit year = Dates.statedYear(line, at);
        if (year != null) {
            return new Piece(year.end(), YearReading.of(year.value(), part, Hint.NONE));
        }
        Suffixes.Hit suffix = Suffixes.year(line, at);
        return suffix == null
                ? new Piece(at, YearReading.of(0, part, Hint.NONE))
                : new Piece(suffix.end(), YearReading.of(0, part, suffix.hint()));
    }

    /** {@code 6 tháng đầu năm 2024}, {@code nửa cuối năm}. */
    private static @Nullable Piece half(Line line, int i) {
        int months = 6;
        int at = i + 1;
        if (!line.is(i, "nửa")) {
            Numerals.Hit number = Numbers.at(line, i);
            if (number == null || number.value() < 2 || number.value() > 11 || !line.is(number.end(), "tháng")) {
                return null;
            }
            months = number.value();
            at = number.end() + 1;
        }
        boolean first = line.is(at, "đầu");
        if ((!first && !line.is(at, "cuối")) || !line.is(at + 1, "năm")) {
            return null;
        }
        Piece year = year(line, at + 1);
        Reading told = year == null ? YearReading.of(Hint.years(Base.PUBLICATION, 0)) : year.reading();
        int end = year == null ? at + 2 : year.end();
        if (!(told instanceof YearReading reading)) {
            return null;
        }
        if (months == 6) {
            return new Piece(end, YearReading.of(reading.year(), YearReading.Part.half(first ? 1 : 2), reading.hint()));
        }
        MonthReading begin =
                MonthReading.of(reading.year(), first ? 1 : 13 - months).with(reading.hint());
        MonthReading last = MonthReading.of(reading.year(), first ? months : 12).with(reading.hint());
        return new Piece(end, new RangeReading(begin, last));
    }

    /** {@code năm 2023}, {@code năm ngoái}. */
    static @Nullable Piece year(Line line, int i) {
        Phrases.Hit<Hint> relative = RELATIVE_YEARS.at(line, i);
        if (relative != null) {
            return new Piece(relative.end(), YearReading.of(relative.value()).because("publication date"));
        }
        Numerals.Hit year = line.is(i, "năm") ? Years.named(line, i + 1) : null;
        return year == null ? null : new Piece(year.end(), YearReading.of(year.value()));
    }
}
