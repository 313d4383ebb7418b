package io.github.vietfacts.rule;

import static java.util.Objects.requireNonNull;

/**
 * A place in a rule file. It says where something is written, not what: all places are equal, so that patterns and rules
 * are equal if they read the same, wherever they stand.
 *
 * @param source the file
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 units
 * @param length how many units it spans
 */
public record Place(RuleSet.Source source, int line, int column, int length) {

    /** The place of what was built in Java. */
    public static final Place NONE = new Place(new RuleSet.Source("", ""), 1, 1, 1);

    /** Returns the place. */
    public Place {
        requireNonNull(source, "source");
    }

    /** Returns true for every place. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Place;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    /** Returns the form {@code file:line:column}. */
    @Override
    public String toString() {
        return source.name() + ":" + line + ":" + column;
    }
}
