package io.github.vietfacts.eval;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.io.NamedMention;
import io.github.vietfacts.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * An entity mention as the scorer sees it, annotated, extracted, or predicted by another system.
 *
 * @param type what it names; a {@code COUNTRY} counts as {@code LOCATION}
 * @param span where it stands in the document's text
 * @param canonical a person's full name in the document, where it is known
 * @param country ISO 3166-1 alpha-3 code of its country, where it is known
 */
public record MarkedEntity(EntityType type, Span span, Optional<String> canonical, Optional<String> country) {

    /** Returns the mention. */
    public MarkedEntity {
        type = requireNonNull(type, "type") == EntityType.COUNTRY ? EntityType.LOCATION : type;
        requireNonNull(span, "span");
        requireNonNull(canonical, "canonical");
        requireNonNull(country, "country");
    }

    /**
     * Returns extracted mentions for scoring.
     *
     * @param mentions entity mentions with what is known of them
     * @return the same mentions
     */
    public static List<MarkedEntity> of(List<NamedMention> mentions) {
        return mentions.stream()
                .map(named -> new MarkedEntity(
                        named.mention().type(),
                        named.mention().span(),
                        named.canonical(),
                        named.mention().country()))
                .toList();
    }
}
