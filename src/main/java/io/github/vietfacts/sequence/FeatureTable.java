package io.github.vietfacts.sequence;

import java.util.Arrays;

/**
 * What is seen at the places of one sequence: the same number of features for each, {@link Features#NONE} where a place
 * lacks one. Filled once, by one thread.
 */
public final class FeatureTable {

    private final int width;
    private int[] values;
    private int size;

    /**
     * Returns an empty table.
     *
     * @param places how many places are expected, 0 or more
     * @param width the number of features of each place, 1 or more
     */
    public FeatureTable(int places, int width) {
        if (width < 1) {
            throw new IllegalArgumentException("width " + width + ": expected 1 or more");
        }
        this.width = width;
        this.values = new int[Math.multiplyExact(places, width)];
    }

    /**
     * Adds the next feature; after as many as the table is wide the next place begins.
     *
     * @param feature a feature or {@link Features#NONE}
     */
    public void add(int feature) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(4 * width, 2 * size));
        }
        values[size++] = feature;
    }

    /**
     * Returns the number of places, 0 for an empty sequence.
     *
     * @return the places that have all their features
     */
    public int places() {
        return size / width;
    }

    /**
     * Returns the number of features of a place.
     *
     * @return the width
     */
    public int width() {
        return width;
    }

    int get(int index) {
        return values[index];
    }

    int[] toArray() {
        return Arrays.copyOf(values, places() * width);
    }
}
