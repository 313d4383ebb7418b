package io.github.vietfacts.document;

import io.github.vietfacts.text.Span;

/**
 * A word: a range of syllables of one sentence.
 *
 * @param span where it stands in the original text, from its first syllable to its last
 * @param firstSyllable index of its first syllable in {@link SegmentedText#syllables()}
 * @param endSyllable index after its last syllable
 */
public record Token(Span span, int firstSyllable, int endSyllable) {

    /**
     * Returns the word.
     *
     * @throws IllegalArgumentException if it holds no syllable
     */
    public Token {
        if (firstSyllable < 0 || endSyllable <= firstSyllable) {
            throw new IllegalArgumentException(
                    "token of syllables " + firstSyllable + " to " + endSyllable + ": expected at least one");
        }
    }

    /**
     * Returns the number of syllables.
     *
     * @return 1 or more
     */
    public int size() {
        return endSyllable - firstSyllable;
    }
}
