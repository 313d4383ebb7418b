package io.github.vietfacts.segment;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Token;
import java.util.List;

/**
 * Finds the parts of speech of words. No stage computes them unasked: a caller who wants them calls a tagger on the
 * sentences that need them. Implementations are thread-safe.
 */
@FunctionalInterface
public interface PosTagger {

    /**
     * Returns the parts of speech of the words of a sentence.
     *
     * <pre>{@code
     * // Thủ tướng | thăm | Nhật Bản | .
     * tagger.tag(sentence, List.of(2, 3, 5, 6));    // [NOUN, VERB, PROPN, PUNCT]
     * }</pre>
     *
     * @param sentence the syllables of one sentence
     * @param wordEnds for each word the index after its last syllable, as {@link WordSegmenter#wordEnds} returns them
     * @return one for each word; none where there is no word
     */
    List<PartOfSpeech> tag(List<Syllable> sentence, List<Integer> wordEnds);

    /**
     * Returns the parts of speech of the words of a sentence.
     *
     * @param text a segmented text
     * @param sentence one of its sentences
     * @return one for each of {@link SegmentedText#tokens(Sentence)}
     */
    default List<PartOfSpeech> tag(SegmentedText text, Sentence sentence) {
        List<Integer> ends = text.tokens(sentence).stream()
                .map(Token::endSyllable)
                .map(end -> end - sentence.firstSyllable())
                .toList();
        return tag(text.syllables(sentence), ends);
    }

    /**
     * Returns the tagger that comes with the library, learned from UD Vietnamese-VTB.
     *
     * @return a tagger
     */
    static PosTagger load() {
        return LearnedTags.load();
    }
}
