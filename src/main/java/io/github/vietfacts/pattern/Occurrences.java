package io.github.vietfacts.pattern;

import java.util.Arrays;

/** Where phrases stand in a sentence: an ordered list of phrase, start and end, each packed into one number. */
final class Occurrences {

    private static final int BITS = 20;
    private static final int MASK = (1 << BITS) - 1;

    private long[] packed;
    private int count;

    Occurrences(int expected) {
        packed = new long[Math.max(8, expected)];
    }

    /** Positions beyond the 20 bits that they have are left out; see {@link PatternIndex}. */
    void add(int phrase, int start, int end) {
        if (count == packed.length) {
            packed = Arrays.copyOf(packed, count * 2);
        }
        packed[count++] = (long) phrase << (2 * BITS) | (long) start << BITS | end;
    }

    void sort() {
        Arrays.sort(packed, 0, count);
    }

    int count() {
        return count;
    }

    int phrase(int index) {
        return (int) (packed[index] >>> (2 * BITS));
    }

    int start(int index) {
        return (int) (packed[index] >>> BITS) & MASK;
    }

    int end(int index) {
        return (int) packed[index] & MASK;
    }

    /** Returns the index of a phrase's first occurrence; where it has none, that of a greater phrase or the count. */
    int first(int phrase) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (phrase(middle) < phrase) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Adds the start of an occurrence that ends in {@code ends}. */
    void addStart(int index, Positions ends, Positions starts) {
        if (ends.has(end(index))) {
            starts.add(start(index));
        }
    }

    /** Returns whether an index is that of an occurrence of the phrase. */
    boolean is(int index, int phrase) {
        return index < count && phrase(index) == phrase;
    }
}
