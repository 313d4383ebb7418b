package io.github.vietfacts.eval;

import java.util.Arrays;
import java.util.List;

/** Compares TIMEX3 dates at the precision of gold; the part of the day says nothing. */
final class Dates {

    private Dates() {}

    /** Returns whether both ends of the prediction agree with gold's, to the day, month or year that gold gives. */
    static boolean same(String gold, String predicted) {
        return sameDay(end(gold, 0), end(predicted, 0)) && sameDay(end(gold, 1), end(predicted, 1));
    }

    /** Returns whether both ends begin with a year, which may have unknown digits; a decade or century stands alone. */
    static boolean isDate(String text) {
        return (text.length() < 4 && text.length() > 1 && isDigits(text))
                || (isYear(end(text, 0)) && isYear(end(text, 1)));
    }

    private static boolean isYear(String date) {
        return date.length() >= 4 && isDigits(date.substring(0, 4));
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c == 'X' || (c >= '0' && c <= '9'));
    }

    /** A single date is the range from itself to itself. */
    private static String end(String value, int side) {
        int slash = value.indexOf('/');
        if (slash < 0) {
            return value;
        }
        return side == 0 ? value.substring(0, slash) : value.substring(slash + 1);
    }

    private static boolean sameDay(String gold, String predicted) {
        List<String> wanted = parts(gold);
        List<String> found = parts(predicted);
        return found.size() >= wanted.size() && found.subList(0, wanted.size()).equals(wanted);
    }

    private static List<String> parts(String date) {
        int time = date.indexOf('T');
        return Arrays.asList((time < 0 ? date : date.substring(0, time)).split("-", -1));
    }
}
