package io.github.vietfacts.eval;

import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Reference;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.io.NamedMention;
import io.github.vietfacts.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Who is who in a document, as the scorer sees it.
 *
 * @param people the mentions of persons, with full name and country where they are known
 * @param references phrases that stand for parties without naming them, {@code hai nước}, {@code Thủ tướng}; empty where
 *     a file of predictions does not tell any
 */
public record MarkedCast(List<MarkedEntity> people, Optional<List<MarkedReference>> references) {

    /**
     * A phrase that stands for parties.
     *
     * @param span where it stands
     * @param parties full names of persons and organisations, ISO 3166-1 alpha-3 codes of countries; none where the text
     *     leaves it open
     */
    public record MarkedReference(Span span, List<String> parties) {
        /** Returns the phrase. */
        public MarkedReference {
            parties = List.copyOf(parties);
        }
    }

    /** Returns the cast. */
    public MarkedCast {
        people = people.stream().filter(m -> m.type() == EntityType.PERSON).toList();
        references = references.map(List::copyOf);
    }

    /**
     * Returns what was extracted, for scoring. A party that is a phrase only is one that was left open.
     *
     * @param extraction what was found in an article
     * @return its persons and its references
     */
    public static MarkedCast of(Extraction extraction) {
        return new MarkedCast(
                MarkedEntity.of(NamedMention.of(extraction)),
                Optional.of(extraction.cast().references().stream()
                        .map(MarkedCast::marked)
                        .toList()));
    }

    private static MarkedReference marked(Reference reference) {
        return new MarkedReference(
                reference.span(),
                reference.parties().stream()
                        .filter(party -> party.type() != Party.Type.PHRASE)
                        .map(Party::name)
                        .toList());
    }
}
