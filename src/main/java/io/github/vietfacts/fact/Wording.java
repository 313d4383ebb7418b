package io.github.vietfacts.fact;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.List;

/** The syllables of a value's text, for the question whether two texts say the same in other words. */
record Wording(List<String> syllables, ImmutableSet<String> distinct) {

    /** Returns the lower-case words and numbers of a text, none if it has none. */
    static Wording of(String text) {
        List<String> syllables = Names.parts(text);
        return new Wording(syllables, ImmutableSet.copyOf(syllables));
    }

    int size() {
        return syllables.size();
    }

    /** Whether these words stand one after the other within another text's. */
    boolean isWithin(Wording other) {
        return Collections.indexOfSubList(other.syllables, syllables) >= 0;
    }

    /** The share of these words that another text has too, 0 to 1; 0 without words. */
    double shareIn(Wording other) {
        long common = syllables.stream().filter(other.distinct::contains).count();
        return syllables.isEmpty() ? 0 : (double) common / syllables.size();
    }

    /** Whether another text has all numbers of this one: {@code lần thứ 9} is not {@code lần thứ 10}. */
    boolean hasNumbersIn(Wording other) {
        return syllables.stream().filter(s -> Character.isDigit(s.charAt(0))).allMatch(other.distinct::contains);
    }
}
