package io.github.vietfacts.eval;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A gold fact that no prediction got right.
 *
 * @param gold the fact
 * @param nearest the prediction that comes nearest: the one aligned with it, else the best of its type that is not right
 *     elsewhere, else one of its type that is, else one of another type from the same place in the text
 * @param spoilers what is wrong with the nearest: {@code type}, {@code modality}, {@code polarity}, key roles; none where
 *     it is right but belongs to another gold fact, or where there is no nearest
 */
public record Miss(ScoredFact gold, Optional<ScoredFact> nearest, List<String> spoilers) {

    /** Returns the miss. */
    public Miss {
        requireNonNull(gold, "gold");
        requireNonNull(nearest, "nearest");
        spoilers = List.copyOf(spoilers);
    }
}
