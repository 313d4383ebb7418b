package io.github.vietfacts.io;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.entity.Cast;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.fact.Extraction;
import java.util.List;
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

    /**
     * Returns the mentions of an extraction with what its cast knows of them: a person's full name and country.
     *
     * @param extraction what was found in an article
     * @return its entity mentions, in the order of the text
     */
    public static List<NamedMention> of(Extraction extraction) {
        return extraction.entities().stream()
                .map(mention -> of(mention, extraction.cast()))
                .toList();
    }

    private static NamedMention of(EntityMention mention, Cast cast) {
        Optional<Party> party = mention.type() == EntityType.PERSON
                ? cast.at(mention.span()).map(reference -> reference.parties().get(0))
                : Optional.empty();
        Optional<String> country = mention.country().or(() -> party.flatMap(Party::country));
        EntityMention known =
                new EntityMention(mention.type(), mention.span(), mention.text(), country, mention.provenance());
        return new NamedMention(known, party.map(Party::name));
    }
}
