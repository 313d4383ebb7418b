package io.github.vietfacts.fact;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.entity.Cast;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the facts that a text tells. Implementations are thread-safe. */
@FunctionalInterface
public interface FactExtractor {

    /**
     * Returns the facts of a text, one for each occasion, in the order of the text; facts of related items come last.
     *
     * @param words the text, cut into sentences and words
     * @param entities the names in it
     * @param times the time expressions in it
     * @param cast who is who in it
     * @param published the day of publication; what a text announces for a later day is planned
     * @return the facts, none for a text that tells none
     */
    List<Fact> extract(
            SegmentedText words,
            List<EntityMention> entities,
            List<TimeMention> times,
            Cast cast,
            Optional<LocalDate> published);
}
