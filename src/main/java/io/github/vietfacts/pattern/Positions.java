package io.github.vietfacts.pattern;

import java.util.Arrays;

/** A set of positions in one sentence, a bit each. */
final class Positions {

    private final long[] bits;

    Positions(int size) {
        bits = new long[(size >> 6) + 1];
    }

    boolean has(int position) {
        return (bits[position >> 6] & 1L << (position & 63)) != 0;
    }

    void add(int position) {
        bits[position >> 6] |= 1L << (position & 63);
    }

    /** Returns whether the set became greater. */
    boolean addAll(Positions others) {
        long more = 0;
        for (int i = 0; i < bits.length; i++) {
            more |= others.bits[i] & ~bits[i];
            bits[i] |= others.bits[i];
        }
        return more != 0;
    }

    void clear() {
        Arrays.fill(bits, 0);
    }

    boolean isEmpty() {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the first position from one on, -1 if there is none. */
    int next(int from) {
        int index = from >> 6;
        if (index >= bits.length) {
            return -1;
        }
        long word = bits[index] & -1L << (from & 63);
        while (word == 0) {
            if (++index == bits.length) {
                return -1;
            }
            word = bits[index];
        }
        return (index << 6) + Long.numberOfTrailingZeros(word);
    }
}
