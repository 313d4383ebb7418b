package io.github.vietfacts.document;

import io.github.vietfacts.text.Span;

/**
 * A sentence, or a headline, caption or list item that stands for one.
 *
 * @param span where it stands in the original text
 * @param zone the part of the page that it belongs to
 * @param firstSyllable index of its first syllable in {@link SegmentedText#syllables()}
 * @param endSyllable index after its last syllable
 * @param firstToken index of its first word in {@link SegmentedText#tokens()}
 * @param endToken index after its last word
 */
public record Sentence(Span span, Zone zone, int firstSyllable, int endSyllable, int firstToken, int endToken) {

    /**
     * Returns the sentence.
     *
     * @throws IllegalArgumentException if it holds no syllable or no word
     */
    public Sentence {
        if (firstSyllable < 0 || endSyllable <= firstSyllable || firstToken < 0 || endToken <= firstToken) {
            throw new IllegalArgumentException("sentence " + span + ": expected at least one syllable and one word");
        }
    }
}
