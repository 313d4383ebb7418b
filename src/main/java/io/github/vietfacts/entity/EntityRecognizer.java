package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.TimeMention;
import java.util.List;

/** Finds the names in a text. Implementations are thread-safe. */
@FunctionalInterface
public interface EntityRecognizer {

    /**
     * Returns the entity mentions of a text, ordered and disjoint; none for a text without names.
     *
     * @param words the text, cut into sentences and words
     * @param times the time expressions in it; the name of an event or document may hold whole ones ({@code Chương
     *     trình hợp tác 2018-2022}), no other entity overlaps them
     * @return the mentions, in original offsets, on syllable edges
     */
    List<EntityMention> recognize(SegmentedText words, List<TimeMention> times);
}
