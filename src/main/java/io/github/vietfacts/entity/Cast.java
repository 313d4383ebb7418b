package io.github.vietfacts.entity;

import io.github.vietfacts.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Who is who in a document.
 *
 * @param references the phrases that stand for parties, ordered and disjoint
 */
public record Cast(List<Reference> references) {

    /** Returns the cast. */
    public Cast {
        references = List.copyOf(references);
    }

    /**
     * Returns the reference that holds a place.
     *
     * @param span a span of the original text, such as that of an entity mention
     * @return the reference whose phrase holds all of it, empty where there is none
     */
    public Optional<Reference> at(Span span) {
        int low = 0;
        int high = references.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (references.get(middle).span().start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && references.get(low - 1).span().contains(span)
                ? Optional.of(references.get(low - 1))
                : Optional.empty();
    }

    /**
     * Returns the reference whose phrase begins at a place.
     *
     * @param span a span of the original text, such as that of a syllable
     * @return the reference whose phrase begins where the span does and holds it, empty where there is none
     */
    public Optional<Reference> startingAt(Span span) {
        return at(span).filter(reference -> reference.span().start() == span.start());
    }
}
