package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.SegmentedText;
import java.util.List;

/** Finds out who is who in a text. Implementations are thread-safe. */
@FunctionalInterface
public interface CastBuilder {

    /**
     * Returns the cast of a text: one person for all spellings of a name, the parties of {@code hai bên}.
     *
     * @param words the text, cut into sentences and words
     * @param entities the names in it, ordered and disjoint
     * @return the cast; without references for a text without names
     */
    Cast build(SegmentedText words, List<EntityMention> entities);
}
