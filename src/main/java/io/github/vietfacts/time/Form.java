package io.github.vietfacts.time;

import org.jspecify.annotations.Nullable;

/** A form of time expressions. */
@FunctionalInterface
interface Form {

    /** Returns the longest expression of this form that begins with atom {@code i}, null where there is none. */
    @Nullable
    Match match(Line line, int i);
}
