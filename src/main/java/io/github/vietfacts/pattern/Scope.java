package io.github.vietfacts.pattern;

import static java.util.Objects.requireNonNull;

import java.util.BitSet;

/**
 * What one use of a pattern brings along.
 *
 * @param markStart where the span that {@link Node.Mark} stands for starts, -1 for none
 * @param markEnd where it ends, -1 for none
 * @param excluded mentions that a slot passes over, as indexes into {@link TokenSequence#mentions()}; not changed
 *     during the match
 */
public record Scope(int markStart, int markEnd, BitSet excluded) {

    /** Marks nothing and excludes nothing. */
    public static final Scope NONE = new Scope(-1, -1, new BitSet());

    /** Returns the scope. */
    public Scope {
        requireNonNull(excluded, "excluded");
    }

    /**
     * Returns the scope that marks a span.
     *
     * @param start its start
     * @param end its end
     * @return the scope
     */
    public static Scope mark(int start, int end) {
        return new Scope(start, end, NONE.excluded);
    }

    /**
     * Returns the scope that excludes mentions.
     *
     * @param mentions indexes into {@link TokenSequence#mentions()}
     * @return the scope
     */
    public static Scope excluding(BitSet mentions) {
        return new Scope(-1, -1, mentions);
    }
}
