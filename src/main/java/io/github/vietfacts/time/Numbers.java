package io.github.vietfacts.time;

import org.jspecify.annotations.Nullable;

/** Whole numbers, in digits or in words. */
final class Numbers {

    private Numbers() {}

    static Numerals.@Nullable Hit at(Line line, int i) {
        return line.isNumber(i) ? Numerals.digits(line, i) : Numerals.words(line, i);
    }

    static boolean begins(Line line, int i) {
        return at(line, i) != null;
    }
}
