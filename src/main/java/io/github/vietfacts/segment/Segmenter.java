package io.github.vietfacts.segment;

import io.github.vietfacts.document.Layout;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.text.SourceText;

/** Cuts a text into sentences, words and syllables. Implementations are thread-safe. */
@FunctionalInterface
public interface Segmenter {

    /**
     * Returns the text cut up. Every block of every zone is cut; a sentence lies in one block. Every visible character
     * of a block belongs to exactly one syllable, every syllable to one word and one sentence.
     *
     * @param source the text
     * @param layout its blocks
     * @return sentences, words and syllables with spans of the original text; none for a layout without blocks
     */
    SegmentedText segment(SourceText source, Layout layout);
}
