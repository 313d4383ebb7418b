package io.github.vietfacts.time;

import org.jspecify.annotations.Nullable;

/** Years in digits and in words. */
final class Years {

    private Years() {}

    /** Returns the year of four digits at atom {@code i}. */
    static Numerals.@Nullable Hit fourDigits(Line line, int i) {
        boolean fits = line.isNumber(i)
                && line.at(i).length() == 4
                && NumericDates.isYear(line.value(i))
                && !NumericDates.runsOn(line, i + 1, false);
        return fits ? new Numerals.Hit(i + 1, line.value(i)) : null;
    }

    /** Returns the year of four digits at {@code i} that a reader takes for one without the word năm. */
    static Numerals.@Nullable Hit modern(Line line, int i) {
        Numerals.Hit year = fourDigits(line, i);
        return year != null && year.value() >= 1900 && year.value() <= 2100 ? year : null;
    }

    /** {@code năm 938}: a number that counts nothing. */
    private static Numerals.@Nullable Hit threeDigits(Line line, int i) {
        boolean fits = line.isNumber(i)
                && line.at(i).length() == 3
                && line.value(i) >= 100
                && !NumericDates.runsOn(line, i + 1, true)
                && (!line.isWord(i + 1) || line.at(i + 1).capitalized() || line.is(i + 1, "và"));
        return fits ? new Numerals.Hit(i + 1, line.value(i)) : null;
    }

    /** Returns the year after the word năm, in digits or words. */
    static Numerals.@Nullable Hit named(Line line, int i) {
        Numerals.Hit digits = fourDigits(line, i);
        if (digits != null) {
            return digits;
        }
        Numerals.Hit early = threeDigits(line, i);
        if (early != null) {
            return early;
        }
        Numerals.Hit words = Numerals.words(line, i);
        return words != null && words.value() >= 1000 && words.value() <= 2100 ? words : null;
    }
}
