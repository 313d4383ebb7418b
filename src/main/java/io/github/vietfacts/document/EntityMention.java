package io.github.vietfacts.document;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.text.Span;
import java.util.Optional;

/**
 * A place in the text that names a person, an office, an organisation, a country or another place.
 *
 * @param type what it names
 * @param span where it stands in the original text; begins and ends with a syllable
 * @param text how it reads in the normalised view, blanks unified
 * @param country ISO 3166-1 alpha-3 code of the country that it is, or belongs to where a gazetteer says so
 * @param provenance why it is a mention
 */
public record EntityMention(EntityType type, Span span, String text, Optional<String> country, Provenance provenance) {

    /** Returns the mention. */
    public EntityMention {
        requireNonNull(type, "type");
        requireNonNull(span, "span");
        requireNonNull(text, "text");
        requireNonNull(country, "country");
        requireNonNull(provenance, "provenance");
    }
}
