package io.github.vietfacts.eval;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;

/**
 * The score of one document.
 *
 * @param id names the document
 * @param byType facts by type, types by name; only types that gold asks for or that were predicted
 * @param arguments values of all roles, over aligned facts
 * @param kinds kinds over right facts: {@code right} of {@code gold}
 * @param misses gold facts that no prediction got right
 * @param spurious predictions that are not right, duplicates among them
 */
public record DocumentScore(
        String id,
        ImmutableSortedMap<String, Counts> byType,
        Counts arguments,
        Counts kinds,
        List<Miss> misses,
        List<ScoredFact> spurious) {

    /** Returns the score. */
    public DocumentScore {
        requireNonNull(id, "id");
        requireNonNull(byType, "byType");
        misses = List.copyOf(misses);
        spurious = List.copyOf(spurious);
    }

    /**
     * Returns the counts over all types.
     *
     * @return their sum
     */
    public Counts facts() {
        return byType.values().stream().reduce(Counts.NONE, Counts::plus);
    }
}
