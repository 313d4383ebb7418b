package io.github.vietfacts.time;

import io.github.vietfacts.document.TimeType;

/**
 * An expression whose value needs no anchor: a decade, a vague reference, a set.
 *
 * @param value its value
 */
record FixedReading(Resolved value) implements Reading {

    static FixedReading of(TimeType type, String value) {
        return new FixedReading(Resolved.unplaced(type, value, "explicit"));
    }

    @Override
    public Resolved resolve(Anchor anchor) {
        return value;
    }
}
