package io.github.vietfacts.fact;

/** Whether the text says that something does or does not happen. */
public enum Polarity {
    /** It does. */
    POSITIVE,
    /** It does not, or did not. */
    NEGATIVE
}
