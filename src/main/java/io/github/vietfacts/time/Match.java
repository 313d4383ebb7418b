package io.github.vietfacts.time;

import java.util.List;

/**
 * What a form found.
 *
 * @param end the atom after it
 * @param items the expressions in it, in order; none for a look-alike, which is passed over
 */
record Match(int end, List<Item> items) {

    /**
     * An expression.
     *
     * @param start its first atom
     * @param end the atom after its last
     * @param reading what it says
     */
    record Item(int start, int end, Reading reading) {}

    Match {
        items = List.copyOf(items);
    }

    static Match of(int start, int end, Reading reading) {
        return new Match(end, List.of(new Item(start, end, reading)));
    }

    static Match nothing(int end) {
        return new Match(end, List.of());
    }
}
