package io.github.vietfacts.io;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.EntityMention;
import java.util.Optional;

/**
 * An entity mention with the name of the entity that it mentions.
 *
 * @param mention the place in the text
 * @param canonical the entity's most complete name in the document, where it was resolved
 */
public record NamedMention(EntityMention mention, Optional<String> canonical) {

    /** Returns the mention with its name. */
    public NamedMention {
        requireNonNull(mention, "mention");
        requireNonNull(canonical, "canonical");
    }
}
