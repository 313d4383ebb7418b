package io.github.vietfacts.time;

/** Whether something lies before or after the day of publication. */
enum Direction {
    PAST,
    FUTURE,
    NONE
}
