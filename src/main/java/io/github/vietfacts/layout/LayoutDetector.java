package io.github.vietfacts.layout;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.Layout;
import io.github.vietfacts.text.SourceText;

/** Tells the story of a page from what stands around it. Implementations are thread-safe. */
@FunctionalInterface
public interface LayoutDetector {

    /**
     * Returns the zones of a page: one block for each line that holds a visible character.
     *
     * @param article the article
     * @param source its text
     * @return the blocks in order, with spans of the original text; none for a blank text
     */
    Layout detect(Article article, SourceText source);
}
