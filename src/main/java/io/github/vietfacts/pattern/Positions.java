package io.github.vietfacts.pattern;

/** A set of positions in one sentence, a bit each; what it costs to go through one depends on how far apart they lie. */
final class Positions {

    private final long[] bits;
    /** No bit is set outside these words; the first is after the last where the set is empty. */
    private int first;

    private int last = -1;

    Positions(int size) {
        bits = new long[(size >> 6) + 1];
        first = bits.length;
    }

    boolean has(int position) {
        return (bits[position >> 6] & 1L << (position & 63)) != 0;
    }

    void add(int position) {
        widen(position >> 6, position >> 6);
        bits[position >> 6] |= 1L << (position & 63);
    }

    /** Adds the positions from one to another, both included. */
    void addRange(int from, int to) {
        int low = from >> 6;
        int high = to >> 6;
        widen(low, high);
        for (int i = low; i <= high; i++) {
            long after = i == low ? -1L << (from & 63) : -1L;
            long before = i == high ? -1L >>> (63 - (to & 63)) : -1L;
            bits[i] |= after & before;
        }
    }

    /** Returns whether the set became greater. */
    boolean addAll(Positions others) {
        long more = 0;
        widen(others.first, others.last);
        for (int i = others.first; i <= others.last; i++) {
            more |= others.bits[i] & ~bits[i];
            bits[i] |= others.bits[i];
        }
        return more != 0;
    }

    private void widen(int low, int high) {
        first = Math.min(first, low);
        last = Math.max(last, high);
    }

    void clear() {
        for (int i = first; i <= last; i++) {
            bits[i] = 0;
        }
        first = bits.length;
        last = -1;
    }

    boolean isEmpty() {
        return last < 0;
    }

    /** Returns the first position from one on, -1 if there is none. */
    int next(int from) {
        for (int i = Math.max(from >> 6, first); i <= last; i++) {
            long word = i == from >> 6 ? bits[i] & -1L << (from & 63) : bits[i];
            if (word != 0) {
                return (i << 6) + Long.numberOfTrailingZeros(word);
            }
        }
        return -1;
    }
}
