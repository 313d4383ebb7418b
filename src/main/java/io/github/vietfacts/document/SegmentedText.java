package io.github.vietfacts.document;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.text.Span;
import java.util.List;

/**
 * A text cut into sentences, words and syllables. Syllables are ordered and disjoint; every syllable belongs to exactly
 * one word and one sentence.
 *
 * @param source the text
 * @param layout its zones
 * @param sentences the sentences in order
 * @param tokens the words of all sentences in order
 * @param syllables the syllables of all words in order
 */
public record SegmentedText(
        SourceText source, Layout layout, List<Sentence> sentences, List<Token> tokens, List<Syllable> syllables) {

    /** Returns the segmented text. */
    public SegmentedText {
        requireNonNull(source, "source");
        requireNonNull(layout, "layout");
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        syllables = List.copyOf(syllables);
    }

    /**
     * Returns the words of a sentence.
     *
     * @param sentence a sentence of this text
     * @return its words in order
     */
    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }

    /**
     * Returns the syllables of a sentence.
     *
     * @param sentence a sentence of this text
     * @return its syllables in order
     */
    public List<Syllable> syllables(Sentence sentence) {
        return syllables.subList(sentence.firstSyllable(), sentence.endSyllable());
    }

    /**
     * Returns the syllables of a word.
     *
     * @param token a word of this text
     * @return its syllables in order
     */
    public List<Syllable> syllables(Token token) {
        return syllables.subList(token.firstSyllable(), token.endSyllable());
    }

    /**
     * Returns the original text from the first of a range of syllables to its last.
     *
     * @param first index of a syllable
     * @param end index after the last syllable, greater than {@code first}
     * @return the span in the original text
     */
    public Span span(int first, int end) {
        return syllables.get(first).span().cover(syllables.get(end - 1).span());
    }

    /**
     * Returns the index of the first syllable that begins at or after a place.
     *
     * @param offset a unit of the original text
     * @return an index into {@link #syllables()}, their number where none follows
     */
    public int syllableAt(int offset) {
        int low = 0;
        int high = syllables.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (syllables.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Returns the sentence that holds a place.
     *
     * @param offset a unit of the original text
     * @return the index of the last sentence that begins at or before it, -1 where there is none
     */
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
