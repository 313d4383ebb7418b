package io.github.vietfacts.time;

import org.jspecify.annotations.Nullable;

/**
 * Dates in digits, day before month.
 *
 * <pre>
 * pattern      | matches
 * D/M/Y        | 27/11/2023  27-11-2023  27.11.2023  8 / 4 / 2022  7/5/98
 * Y-M-D        | 2024-06-19  2024/06/19
 * D/M          | 27/11; 27-11 and 27.11 only after a word that announces a day
 * </pre>
 */
final class NumericDates {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    private NumericDates() {}

    /**
     * Returns the date that begins with atom {@code i}.
     *
     * @param announced whether a word before it says that a day follows: ngày, a part of a day, a weekday
     */
    static @Nullable Piece parse(Line line, int i, boolean announced) {
        if (!line.isNumber(i) || isGluedBefore(line, i)) {
            return null;
        }
        Piece full = full(line, i, announced);
        return full != null ? full : dayMonth(line, i, announced);
    }

    private static @Nullable Piece full(Line line, int i, boolean announced) {
        if (!isSeparator(line, i + 1) || !line.is(i + 3, line.key(i + 1)) || !line.isNumber(i + 2)) {
            return null;
        }
        Atom last = line.at(i + 4);
        int end = i + 5;
        if (!last.isNumber() || line.at(i + 2).length() > 2 || runsOn(line, end, line.isMark(i + 1, '/'))) {
            return null;
        }
        boolean tight = isGlued(line, i + 1, end);
        if (line.at(i).length() == 4 && last.length() <= 2 && tight && isYear(line.value(i))) {
            return sane(line, end, DayReading.of(line.value(i), line.value(i + 2), last.value()), announced);
        }
        if (line.at(i).length() > 2 || (!tight && (last.length() != 4 || line.isMark(i + 1, '.')))) {
            return null;
        }
        if (last.length() == 4 && isYear(last.value())) {
            return sane(line, end, DayReading.of(last.value(), line.value(i + 2), line.value(i)), announced);
        }
        boolean shortYear = last.length() == 2 && (announced || line.isMark(i + 1, '/'));
        DayReading day = DayReading.of(0, line.value(i + 2), line.value(i));
        return shortYear && day.month() > 0 && day.exists()
                ? new Piece(end, new ShortYearReading(day, last.value()))
                : null;
    }

    private static @Nullable Piece sane(Line line, int end, DayReading day, boolean announced) {
        boolean plausible = day.day() >= 1 && day.day() <= 31 && day.month() >= 1 && day.month() <= 12;
        return plausible || (announced && day.month() > 0) ? new Piece(end, day) : null;
    }

    private static @Nullable Piece dayMonth(Line line, int i, boolean announced) {
        int end = i + 3;
        if (!isSeparator(line, i + 1)
                || !line.isNumber(i + 2)
                || line.at(i).length() > 2
                || line.at(i + 2).length() > 2
                || !isGlued(line, i + 1, end)
                || runsOn(line, end, true)) {
            return null;
        }
        DayReading day = DayReading.of(0, line.value(i + 2), line.value(i));
        boolean plausible = day.day() >= 1 && day.day() <= 31 && day.month() >= 1 && day.month() <= 12;
        boolean slash = line.isMark(i + 1, '/');
        if (announced) {
            boolean zone = line.is(end, "giờ") && (line.at(end + 1).capitalized() || line.is(end + 1, "địa"));
            boolean counts = !slash && !zone && Unit.WORDS.matches(line, end);
            return day.month() > 0 && !counts ? new Piece(end, day) : null;
        }
        return plausible && isSupported(line, i, end, day, slash) ? new Piece(end, day) : null;
    }

    private static boolean isSupported(Line line, int i, int end, DayReading day, boolean slash) {
        if (line.is(i - 1, "hôm")) {
            return true;
        }
        boolean enclosed = line.isMark(i - 1, '(') && line.isMark(end, ')');
        if (!slash) {
            return enclosed && line.at(i + 2).length() == 2;
        }
        if (Words.precedesOther(line, i) || Words.followsFraction(line, afterPairs(line, end)) || isAlways(day)) {
            return false;
        }
        boolean fraction =
                day.day() < 10 && day.month() >= day.day() && line.at(i).length() == 1;
        return !fraction || Words.supportsDate(line, i);
    }

    /** {@code 2/3 đến 3/4 số phiếu}: what follows the second fraction tells of the first. */
    private static int afterPairs(Line line, int end) {
        boolean joined = line.is(end, "đến") || line.is(end, "và") || line.isMark(end, '-');
        boolean pair = line.isNumber(end + 1) && line.isMark(end + 2, '/') && line.isNumber(end + 3);
        return joined && pair ? end + 4 : end;
    }

    /** 24/7: all day, all week. */
    private static boolean isAlways(DayReading day) {
        return day.day() == 24 && day.month() == 7;
    }

    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private static boolean isSeparator(Line line, int i) {
        return line.isMark(i, '/') || line.isMark(i, '-') || line.isMark(i, '.');
    }

    static boolean isGlued(Line line, int from, int end) {
        for (int k = from; k < end; k++) {
            if (!line.glued(k)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the number at {@code i} is the tail of a code or a greater number. */
    static boolean isGluedBefore(Line line, int i) {
        if (!line.glued(i)) {
            return false;
        }
        Atom before = line.at(i - 1);
        if (!before.isMark()) {
            return true;
        }
        boolean joins = "/-.,:+".contains(before.key());
        return joins && line.glued(i - 1) && (!"-,:".contains(before.key()) || line.isNumber(i - 2));
    }

    /** Returns whether the number before {@code end} is the head of a code or a greater number. */
    static boolean runsOn(Line line, int end, boolean strict) {
        if (!line.glued(end)) {
            return false;
        }
        Atom next = line.at(end);
        if (!next.isMark()) {
            return true;
        }
        if (line.isMark(end, '%')) {
            return true;
        }
        boolean joins = "/-.,:".contains(next.key()) && line.glued(end + 1);
        return joins && (line.isNumber(end + 1) || (strict && line.isWord(end + 1) && "/-".contains(next.key())));
    }
}
