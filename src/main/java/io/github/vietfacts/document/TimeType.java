package io.github.vietfacts.document;

/** The types of TIMEX3, and the range, which TIMEX3 spreads over several mentions. */
public enum TimeType {
    /** A day, month, quarter, year, decade or century. */
    DATE,
    /** A part of a day or a clock time. */
    TIME,
    /** A length of time. */
    DURATION,
    /** Something that comes back. */
    SET,
    /** From one date or time to another. */
    RANGE
}
