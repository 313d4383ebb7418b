package io.github.vietfacts.layout;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.Layout;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.text.SourceText;

/** Tells the story of a page from what stands around it. Implementations are thread-safe. */
@FunctionalInterface
public interface LayoutDetector {

    /**
     * Returns the zones of a page: one block for each line that holds a visible character; a paragraph whose
     * lines are hard-wrapped is one.
     *
     * @param article the article
     * @param source its text
     * @return the blocks in order, with spans of the original text; none for a blank text
     */
    Layout detect(Article article, SourceText source);

    /**
     * Returns a detector for text that is no page: a lone sentence, a paragraph, a list of such.
     *
     * @return a detector that finds the body only, in every line
     */
    static LayoutDetector allBody() {
        return (article, source) -> new Layout(Line.of(source, Integer.MAX_VALUE).stream()
                .map(line -> new Layout.Block(line.span(), Zone.BODY))
                .toList());
    }
}
