package io.github.vietfacts.layout;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.Layout;
import io.github.vietfacts.text.SourceText;

/**
 * Zones of a newspaper page by its lines: their wording, length, and place. What is in doubt stays story. Immutable; time
 * is linear in the text.
 *
 * <pre>{@code
 * Layout layout = NewsLayoutDetector.create().detect(article, SourceText.of(article.text()));
 * }</pre>
 */
public final class NewsLayoutDetector implements LayoutDetector {

    private NewsLayoutDetector() {}

    /**
     * Returns the detector.
     *
     * @return a detector
     */
    public static NewsLayoutDetector create() {
        return new NewsLayoutDetector();
    }

    @Override
    public Layout detect(Article article, SourceText source) {
        int titleEnd = article.title().map(String::length).orElse(0);
        return new PageReading(Line.of(source, titleEnd), titleEnd).layout();
    }
}
