package io.github.vietfacts.sequence;

import java.util.Arrays;

/**
 * The weights of a model, found by feature: an open hash table without boxes, laid out for the processor's caches. A
 * byte of each feature stands in a small array of its own, so that most features without weight are known without a
 * look at the rest. A row of weights is made of longs, eight labels each, a byte for each label with 128 added, so that
 * four labels are summed at once in lanes of 16 bits.
 */
final class WeightTable {

    private static final int LABELS = 8;
    private static final int BIAS = 128;
    private static final long LANES = 0x00FF00FF00FF00FFL;
    /** So many bytes always fit into a lane. */
    private static final int MAX_ROWS = 0xFFFF / 0xFF;

    private final int labels;
    private final int words;
    private final int mask;
    private final int size;
    /** For each slot a byte of its feature, 0 for none. */
    private final byte[] marks;

    private final int[] features;
    private final long[] rows;

    /**
     * Returns the table.
     *
     * @param labels the number of labels
     * @param features different from each other and from {@link Features#NONE}
     * @param weights per feature and label, in that order
     */
    WeightTable(int labels, int[] features, byte[] weights) {
        this.labels = labels;
        this.words = (labels + LABELS - 1) / LABELS;
        this.size = features.length;
        int capacity = Integer.highestOneBit(Math.max(LABELS, size + size / 2)) << 1; // a third to two thirds full
        this.mask = capacity - 1;
        this.marks = new byte[capacity];
        this.features = new int[capacity];
        this.rows = new long[Math.multiplyExact(capacity, words)];
        for (int i = 0; i < size; i++) {
            int slot = slot(features[i]);
            while (marks[slot] != 0) {
                slot = slot + 1 & mask;
            }
            marks[slot] = mark(features[i]);
            this.features[slot] = features[i];
            for (int label = 0; label < labels; label++) {
                long biased = weights[i * labels + label] + BIAS;
                rows[slot * words + label / LABELS] |= biased << 8 * (label % LABELS);
            }
        }
    }

    private int slot(int feature) {
        return (feature ^ feature >>> 15) & mask;
    }

    private static byte mark(int feature) {
        int top = feature >>> 24;
        return (byte) (top == 0 ? 1 : top);
    }

    /** Returns the number of features. */
    int size() {
        return size;
    }

    /** Returns the slot of a feature, -1 where it has none. */
    private int find(int feature) {
        byte mark = mark(feature);
        int slot = slot(feature);
        while (marks[slot] != 0) {
            if (marks[slot] == mark && features[slot] == feature) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        return -1;
    }

    /**
     * Adds the weights of all features of a place to the scores of its labels.
     *
     * @param found room for the slots of as many features as a place has
     */
    void add(FeatureTable sequence, int place, int[] scores, int[] found) {
        int end = (place + 1) * sequence.width();
        int count = 0;
        for (int i = place * sequence.width(); i < end; i++) {
            int slot = find(sequence.get(i));
            found[count] = slot;
            count += slot < 0 ? 0 : 1;
        }
        for (int from = 0; from < count; from += MAX_ROWS) {
            sum(found, from, Math.min(count, from + MAX_ROWS), scores);
        }
    }

    private void sum(int[] found, int from, int to, int[] scores) {
        for (int word = 0; word < words; word++) {
            long even = 0;
            long odd = 0;
            for (int i = from; i < to; i++) {
                long row = rows[found[i] * words + word];
                even += row & LANES;
                odd += row >>> 8 & LANES;
            }
            int bias = BIAS * (to - from);
            int end = Math.min(labels, (word + 1) * LABELS);
            for (int label = word * LABELS; label < end; label++) {
                long lanes = label % 2 == 0 ? even : odd;
                int shift = 16 * (label % LABELS / 2);
                scores[label] += (int) (lanes >>> shift & 0xFFFF) - bias;
            }
        }
    }

    /** Returns the features in rising order. */
    int[] features() {
        int[] sorted = new int[size];
        int count = 0;
        for (int slot = 0; slot <= mask; slot++) {
            if (marks[slot] != 0) {
                sorted[count++] = features[slot];
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** Returns the weights per feature, in rising order, and label. */
    byte[] weights() {
        int[] sorted = features();
        byte[] weights = new byte[sorted.length * labels];
        for (int i = 0; i < sorted.length; i++) {
            int row = find(sorted[i]) * words;
            for (int label = 0; label < labels; label++) {
                long biased = rows[row + label / LABELS] >>> 8 * (label % LABELS) & 0xFF;
                weights[i * labels + label] = (byte) (biased - BIAS);
            }
        }
        return weights;
    }
}
