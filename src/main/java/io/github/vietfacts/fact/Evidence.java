package io.github.vietfacts.fact;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.Zone;
import io.github.vietfacts.text.Span;

/**
 * A place in the text that tells a fact.
 *
 * @param span the clause in the original text
 * @param zone the part of the page that holds it
 */
public record Evidence(Span span, Zone zone) {

    /** Returns the evidence. */
    public Evidence {
        requireNonNull(span, "span");
        requireNonNull(zone, "zone");
    }
}
