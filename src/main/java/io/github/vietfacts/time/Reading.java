package io.github.vietfacts.time;

/** What an expression says before it is anchored in the calendar. */
interface Reading {

    /** Returns the value in the given setting. */
    Resolved resolve(Anchor anchor);

    /** Returns the year that the expression itself states; 0 where it states none. */
    default int statedYear() {
        return 0;
    }

    /** Returns the same reading with what it lacks taken from the other end of its range or list. */
    default Reading filledFrom(Reading other) {
        return this;
    }
}
