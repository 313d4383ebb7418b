package io.github.vietfacts.entity;

import io.github.vietfacts.document.SegmentedText;
import java.util.List;

/** Finds where names stand, without lists and times: the part of a recogniser that is learned. */
@FunctionalInterface
public interface NameLabeller {

    /**
     * Returns the names of a text in order; none for a text without names.
     *
     * @param words the text, cut into sentences and words
     * @return the names; of two that overlap the first counts
     */
    List<LabelledName> label(SegmentedText words);
}
