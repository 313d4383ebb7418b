package io.github.vietfacts.segment;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.Layout;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.text.SourceText;

/**
 * The segmenter for newspaper text: sentences by punctuation, then words by a word segmenter that may be replaced.
 * Immutable; time is linear in the text.
 *
 * <pre>{@code
 * SegmentedText words = NewsSegmenter.load().segment(source, layout);
 * }</pre>
 */
public final class NewsSegmenter implements Segmenter {

    /**
     * How many syllables a sentence has at most; a longer one is cut there into several. Sentences of newspapers stay far
     * below; what runs on is a page without punctuation, on which rules that look around a trigger would take time with
     * the square of its length.
     */
    public static final int MAX_SENTENCE_SYLLABLES = 500;

    private final SentenceSplitter sentences;
    private final WordSegmenter words;

    private NewsSegmenter(SentenceSplitter sentences, WordSegmenter words) {
        this.sentences = sentences;
        this.words = words;
    }

    /**
     * Returns the segmenter with the bundled models.
     *
     * @return a segmenter
     */
    public static NewsSegmenter load() {
        return of(SentenceSplitter.forNews(), WordSegmenter.load());
    }

    /**
     * Returns a segmenter of the given parts.
     *
     * @param sentences finds the sentences of a block
     * @param words finds the words of a sentence
     * @return a segmenter
     */
    public static NewsSegmenter of(SentenceSplitter sentences, WordSegmenter words) {
        return new NewsSegmenter(requireNonNull(sentences, "sentences"), requireNonNull(words, "words"));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if the word segmenter's ends do not rise to the number of syllables
     */
    @Override
    public SegmentedText segment(SourceText source, Layout layout) {
        Segmentation work = new Segmentation(source, sentences, words);
        for (Layout.Block block : layout.blocks()) {
            work.add(block);
        }
        return work.result(layout);
    }
}
