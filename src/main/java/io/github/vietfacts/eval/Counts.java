package io.github.vietfacts.eval;

/**
 * How many were found, asked for, and right.
 *
 * @param right predictions that agree with gold
 * @param gold what gold asks for; without optional facts
 * @param predicted what was predicted; without what gold leaves open
 */
public record Counts(int right, int gold, int predicted) {

    /** Nothing at all. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /**
     * Returns the counts.
     *
     * @throws IllegalArgumentException if more are right than there are
     */
    public Counts {
        if (right < 0 || right > gold || right > predicted) {
            throw new IllegalArgumentException("right " + right + " of gold " + gold + " and predicted " + predicted
                    + ": expected no more right than there are");
        }
    }

    /**
     * Returns the share of predictions that are right.
     *
     * @return 0 to 1; where nothing was predicted, 1 if nothing was asked for, else 0
     */
    public double precision() {
        return predicted == 0 ? (gold == 0 ? 1 : 0) : (double) right / predicted;
    }

    /**
     * Returns the share of gold that was found.
     *
     * @return 0 to 1; where nothing was asked for, 1 if nothing was predicted, else 0
     */
    public double recall() {
        return gold == 0 ? (predicted == 0 ? 1 : 0) : (double) right / gold;
    }

    /**
     * Returns the harmonic mean of precision and recall.
     *
     * @return 0 to 1; 1 where nothing was asked for and nothing predicted
     */
    public double f1() {
        return gold + predicted == 0 ? 1 : 2.0 * right / (gold + predicted);
    }

    /**
     * Returns the sums.
     *
     * @param other other counts
     * @return both together
     */
    public Counts plus(Counts other) {
        return new Counts(right + other.right, gold + other.gold, predicted + other.predicted);
    }
}
