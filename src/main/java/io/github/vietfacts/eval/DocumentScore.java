package io.github.vietfacts.eval;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.vietfacts.document.Zone;
import java.util.List;
import java.util.Map;

/**
 * The score of one document.
 *
 * @param id names the document
 * @param byType facts by type, types by name; only types that gold asks for or that were predicted
 * @param byZone facts by the part of the page that tells them, a right one by gold's; only where that is known
 * @param arguments values of all roles, over aligned facts
 * @param kinds kinds over right facts: {@code right} of {@code gold}
 * @param modalities modalities, not only their classes, over aligned facts: {@code right} of {@code gold}
 * @param attributions who vouches for it, over right facts: {@code right} of {@code gold}
 * @param codes event codes over right facts that have some: {@code right} of {@code gold}
 * @param found gold facts that were found, optional ones among them
 * @param misses gold facts that no prediction got right
 * @param spurious predictions that are not right, duplicates among them
 */
public record DocumentScore(
        String id,
        ImmutableSortedMap<String, Counts> byType,
        ImmutableSortedMap<Zone, Counts> byZone,
        Counts arguments,
        Counts kinds,
        Counts modalities,
        Counts attributions,
        Counts codes,
        List<Found> found,
        List<Miss> misses,
        List<ScoredFact> spurious) {

    private static final String OFFICE = "OfficeHeld";

    /** Returns the score. */
    public DocumentScore {
        requireNonNull(id, "id");
        requireNonNull(byType, "byType");
        requireNonNull(byZone, "byZone");
        found = List.copyOf(found);
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

    /**
     * Returns the counts over all types but offices held, the easy and frequent type.
     *
     * @return the sum over the other types
     */
    public Counts withoutOfficeHeld() {
        return byType.entrySet().stream()
                .filter(type -> !type.getKey().equals(OFFICE))
                .map(Map.Entry::getValue)
                .reduce(Counts.NONE, Counts::plus);
    }
}
