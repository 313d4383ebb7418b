package io.github.vietfacts.entity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Lists;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A name by the syllables of the text that it takes, as a labeller sees it.
 *
 * @param type what it names; a {@code COUNTRY} is a {@code LOCATION} until the lists tell
 * @param from index of its first syllable in {@link SegmentedText#syllables()}
 * @param to index after its last syllable
 */
public record LabelledName(EntityType type, int from, int to) {

    /** The types that are labelled. */
    public static final List<EntityType> TYPES = List.of(
            EntityType.PERSON,
            EntityType.TITLE,
            EntityType.ORGANIZATION,
            EntityType.LOCATION,
            EntityType.FACILITY,
            EntityType.EVENT,
            EntityType.DOCUMENT);

    /**
     * Returns the name.
     *
     * @throws IllegalArgumentException if it holds no syllable
     */
    public LabelledName {
        type = requireNonNull(type, "type") == EntityType.COUNTRY ? EntityType.LOCATION : type;
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("name of syllables " + from + " to " + to + ": expected at least one");
        }
    }

    /**
     * Returns the names of a sentence that are marked in its text. A syllable belongs to the name that holds its first
     * letter, so what begins inside a syllable and ends there is lost.
     *
     * @param words the text
     * @param sentence a sentence of it
     * @param marked all names of the text, ordered and disjoint
     * @return the names in order; a name that reaches out of the sentence is cut
     */
    public static List<LabelledName> of(SegmentedText words, Sentence sentence, List<EntityMention> marked) {
        List<LabelledName> names = new ArrayList<>();
        int first = Collections.binarySearch(
                Lists.transform(marked, mention -> mention.span().end()),
                sentence.span().start());
        for (EntityMention mention : marked.subList(first < 0 ? -first - 1 : first, marked.size())) {
            if (mention.span().start() >= sentence.span().end()) {
                break;
            }
            int from = Math.max(
                    sentence.firstSyllable(), words.syllableAt(mention.span().start()));
            int to = Math.min(
                    sentence.endSyllable(), words.syllableAt(mention.span().end()));
            if (from < to) {
                names.add(new LabelledName(mention.type(), from, to));
            }
        }
        return names;
    }
}
