package io.github.vietfacts.sequence;

/**
 * Features as numbers: what is seen at a place is mixed into 32 bits, and no text is put together. Two features that
 * mix to the same number count as one; among a million features of a model that befalls one unseen feature in 4,000.
 *
 * <pre>{@code
 * int before = Features.of(1, left.hashCode());                       // column 1: the word on the left
 * int both = Features.of(2, left.hashCode(), word.hashCode());        // column 2: both words
 * }</pre>
 */
public final class Features {

    /** No feature: takes part in no score. */
    public static final int NONE = 0;

    private static final int STEP = 0x9E3779B1;

    private Features() {}

    /**
     * Returns a feature.
     *
     * @param column tells features of different kind apart
     * @param a what was seen
     * @return the feature, never {@link #NONE}
     */
    public static int of(int column, int a) {
        return finish(mix(column * STEP, a));
    }

    /**
     * Returns a feature of two parts.
     *
     * @param column tells features of different kind apart
     * @param a what was seen
     * @param b what was seen beside it; the order of the parts counts
     * @return the feature, never {@link #NONE}
     */
    public static int of(int column, int a, int b) {
        return finish(mix(mix(column * STEP, a), b));
    }

    /**
     * Returns a feature of three parts.
     *
     * @param column tells features of different kind apart
     * @param a what was seen
     * @param b what was seen beside it; the order of the parts counts
     * @param c what was seen besides
     * @return the feature, never {@link #NONE}
     */
    public static int of(int column, int a, int b, int c) {
        return finish(mix(mix(mix(column * STEP, a), b), c));
    }

    private static int mix(int hash, int part) {
        int mixed = (hash ^ part) * 0x85EBCA6B;
        mixed ^= mixed >>> 15;
        return mixed * 0xC2B2AE35 + STEP;
    }

    private static int finish(int hash) {
        int mixed = hash ^ hash >>> 16;
        return mixed == NONE ? 1 : mixed;
    }
}
