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
     * <table>
     * <caption>What is no word of a dictionary</caption>
     * <tr><th>what</th><th>words</th><th>example</th></tr>
     * <tr><td>date, time, figure</td><td>one</td><td>{@code 27/11/2023}, {@code 14:05}, {@code 7h30}, {@code 500.000}</td></tr>
     * <tr><td>unit, percent, currency</td><td>one of its own, unless written together with the figure</td>
     * <td>{@code 12 | km}, {@code 5 | %}, {@code 120km}</td></tr>
     * <tr><td>rate</td><td>three</td><td>{@code đồng | / | kg}</td></tr>
     * <tr><td>range, score</td><td>one without blanks, three with them</td><td>{@code 2021-2025}, {@code 21 | - | 27/9}</td></tr>
     * <tr><td>number of a document, code</td><td>one</td><td>{@code 15/2023/NĐ-CP}, {@code F-16}</td></tr>
     * <tr><td>abbreviation with marks inside</td><td>one</td><td>{@code TP.HCM}, {@code NN&PTNT}</td></tr>
     * <tr><td>abbreviation before a name</td><td>one with its full stop</td><td>{@code TP. | Huế}</td></tr>
     * <tr><td>name of a person, place or company</td><td>mostly one</td><td>{@code Bùi Thanh Sơn},
     * {@code John O'Neill}</td></tr>
     * </table>
     *
     * @return a segmenter
     */
    static WordSegmenter load() {
        return LearnedWords.load();
    }
}
