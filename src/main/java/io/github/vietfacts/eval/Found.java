package io.github.vietfacts.eval;

import static java.util.Objects.requireNonNull;

/**
 * A gold fact that a prediction got right.
 *
 * @param gold the fact; perhaps an optional one
 * @param predicted the prediction
 */
public record Found(ScoredFact gold, ScoredFact predicted) {

    /** Returns the pair. */
    public Found {
        requireNonNull(gold, "gold");
        requireNonNull(predicted, "predicted");
    }
}
