package io.github.vietfacts.eval;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.Layout;
import io.github.vietfacts.layout.LayoutDetector;
import io.github.vietfacts.layout.NewsLayoutDetector;
import io.github.vietfacts.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Documents with what a person found in them.
 *
 * @param <G> what is asked of a document: its entities, its times, ...
 * @param documents the documents without a problem
 * @param unmarked the ids of documents that say nothing of what is asked for, and so are left out
 * @param problems one line for each problem of the others: file, line and column, what was found, what was expected
 */
public record GoldSet<G>(List<Document<G>> documents, List<String> unmarked, List<String> problems) {

    /**
     * A document with its gold.
     *
     * @param <G> what is asked of it
     * @param id names the document
     * @param source the part of the collection that it belongs to, where gold says so
     * @param article the text, with all that is known of it
     * @param page whether the text is a whole page, of which gold covers the story only; else all of it is body
     * @param gold what was found in it
     */
    public record Document<G>(String id, Optional<String> source, Article article, boolean page, G gold) {
        /** Returns the document. */
        public Document {
            requireNonNull(id, "id");
            requireNonNull(source, "source");
            requireNonNull(article, "article");
            requireNonNull(gold, "gold");
        }

        /**
         * Returns the zones of the text: those of a page, or body only.
         *
         * @return the layout
         */
        public Layout layout() {
            LayoutDetector detector = page ? NewsLayoutDetector.create() : LayoutDetector.allBody();
            return detector.detect(article, SourceText.of(article.text()));
        }
    }

    /** Returns the documents. */
    public GoldSet {
        documents = List.copyOf(documents);
        unmarked = List.copyOf(unmarked);
        problems = List.copyOf(problems);
    }
}
