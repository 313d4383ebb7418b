package io.github.vietfacts.segment;

import io.github.vietfacts.text.Span;
import java.util.List;

/** Finds the sentences of a paragraph. Implementations are thread-safe. */
@FunctionalInterface
public interface SentenceSplitter {

    /**
     * Returns the sentences of a paragraph, without the blanks between them.
     *
     * <pre>{@code
     * SentenceSplitter.forNews().split("Ông thăm TP. Huế. Bà ở lại.");    // [0,17), [18,27)
     * }</pre>
     *
     * @param block the normalised text of one block
     * @return spans in {@code block}, ordered and disjoint; what stands between two counts to the one before, what
     *     stands before the first to the first; none for a blank text
     */
    List<Span> split(String block);

    /**
     * Returns the splitter for newspaper text: full stops of abbreviations and initials end no sentence, a missing blank
     * after a full stop is seen, closing quotes go with their sentence.
     *
     * @return a splitter
     */
    static SentenceSplitter forNews() {
        return new NewsSentenceSplitter();
    }
}
