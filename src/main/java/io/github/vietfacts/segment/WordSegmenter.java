package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import java.util.List;

/** Joins the syllables of a sentence into words. Implementations are thread-safe. */
@FunctionalInterface
public interface WordSegmenter {

    /**
     * Returns where words end.
     *
     * <pre>{@code
     * // Thủ tướng | thăm | Nhật Bản | .
     * segmenter.wordEnds(sentence);            // [2, 3, 5, 6]
     * }</pre>
     *
     * @param sentence the syllables of one sentence, one or more
     * @return for each word in order the index after its last syllable: rising, the last one being the number of
     *     syllables
     */
    List<Integer> wordEnds(List<Syllable> sentence);

    /**
     * Returns the segmenter that takes the longest word of a lexicon at every place, left to right. A word never joins a
     * lower-case syllable with a capitalised one that follows.
     *
     * @param lexicon the words of more than one syllable
     * @return a segmenter
     */
    static WordSegmenter longestMatch(WordLexicon lexicon) {
        return new LongestMatch(lexicon);
    }

    /**
     * Returns the segmenter that comes with the library: a labeller learned from sentences with known words, which asks
     * the bundled lexicon.
     *
     * @return a segmenter
     */
    static WordSegmenter load() {
        return LearnedWords.load(WordLexicon.load());
    }
}
