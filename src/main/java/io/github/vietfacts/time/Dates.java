package io.github.vietfacts.time;

import org.jspecify.annotations.Nullable;

/**
 * Days of the calendar, in digits or in words, with their suffixes.
 *
 * <pre>
 * pattern                       | matches
 * [ngày] D/M[/Y] [suffix]       | ngày 27/11, 14/12 năm tới, 20/11 hằng năm
 * [ngày] D tháng M [năm Y]      | 27 tháng 11 năm 2023, ngày mùng hai tháng chín
 * ngày D [tháng trước]          | ngày 12, ngày 28 tháng trước
 * </pre>
 */
final class Dates {

    private Dates() {}

    /**
     * Returns the day that begins with atom {@code i}.
     *
     * @param announced whether a word before it says that a day follows
     */
    static @Nullable Piece parse(Line line, int i, boolean announced) {
        boolean lead = line.is(i, "ngày");
        int at = lead ? i + 1 : i;
        boolean early = line.is(at, "mùng") || line.is(at, "mồng");
        Piece numeric =
                early ? NumericDates.parse(line, at + 1, true) : NumericDates.parse(line, at, lead || announced);
        if (numeric != null) {
            return withYear(line, numeric);
        }
        Numerals.Hit day = dayOfMonth(line, at, lead || announced);
        if (day == null) {
            return null;
        }
        Piece spelled = spelled(line, day, lead || announced);
        return spelled != null || !lead ? spelled : bare(line, day);
    }

    /** Returns a day of a month in digits or words, mùng or mồng read over. */
    static Numerals.@Nullable Hit dayOfMonth(Line line, int i, boolean announced) {
        boolean early = line.is(i, "mùng") || line.is(i, "mồng");
        int at = early ? i + 1 : i;
        if (line.isNumber(at)) {
            boolean fits = line.at(at).length() <= 2 && line.value(at) >= 1 && line.value(at) <= 31;
            return fits && !NumericDates.isGluedBefore(line, at) ? new Numerals.Hit(at + 1, line.value(at)) : null;
        }
        if (!announced && !early) {
            return null;
        }
        Numerals.Hit words = Numerals.words(line, at);
        return words != null && words.value() <= 31 ? words : null;
    }

    private static @Nullable Piece spelled(Line line, Numerals.Hit day, boolean announced) {
        if (!line.is(day.end(), "tháng")) {
            return null;
        }
        Numerals.Hit month = Months.at(line, day.end() + 1);
        if (month == null || (!announced && isDuration(line, day.end() + 1, month))) {
            return null;
        }
        if (NumericDates.runsOn(line, month.end(), true)
                && !line.isMark(month.end(), '/')
                && !line.isMark(month.end(), '-')) {
            return null;
        }
        return withYear(line, new Piece(month.end(), DayReading.of(0, month.value(), day.value())));
    }

    /** {@code 3 tháng 6 ngày}, {@code 25 tháng một lần}. */
    private static boolean isDuration(Line line, int at, Numerals.Hit month) {
        return Unit.WORDS.matches(line, month.end()) && !line.is(month.end(), "năm") && line.isNumber(at)
                || line.is(month.end(), "lần");
    }

    /** Reads the year after a day and month: {@code năm 2023}, {@code /2023}, {@code năm ngoái}, {@code tới}. */
    private static Piece withYear(Line line, Piece piece) {
        if (!(piece.reading() instanceof DayReading day) || day.year() != 0) {
            return piece;
        }
        Numerals.Hit year = statedYear(line, piece.end());
        if (year != null) {
            return new Piece(year.end(), day.inYear(year.value(), false));
        }
        Suffixes.Hit suffix = Suffixes.year(line, piece.end());
        return suffix == null ? piece : new Piece(suffix.end(), day.with(suffix.hint()));
    }

    /** Returns the year that follows a month: {@code năm 2023}, {@code , năm 2023}, {@code /2023}, {@code - 2023}. */
    static Numerals.@Nullable Hit statedYear(Line line, int i) {
        int at = line.isMark(i, ',') && line.is(i + 1, "năm") ? i + 1 : i;
        if (line.is(at, "năm")) {
            return line.isNumber(at + 1) ? Years.fourDigits(line, at + 1) : Years.named(line, at + 1);
        }
        boolean mark = line.isMark(i, '/') || line.isMark(i, '-') || line.isMark(i, '.') && line.glued(i);
        return mark && line.glued(i) == line.glued(i + 1) ? Years.fourDigits(line, i + 1) : null;
    }

    private static @Nullable Piece bare(Line line, Numerals.Hit day) {
        DayReading reading = DayReading.of(0, 0, day.value());
        int end = day.end();
        Suffixes.Hit suffix = Suffixes.month(line, end);
        if (suffix != null) {
            return new Piece(suffix.end(), reading.with(suffix.hint()));
        }
        boolean number = line.isNumber(end - 1);
        boolean free = !NumericDates.runsOn(line, end, true)
                && !line.isMark(end, '/')
                && !Unit.WORDS.matches(line, end)
                && !Words.isCounted(line, end);
        return number && free ? new Piece(end, reading) : null;
    }
}
