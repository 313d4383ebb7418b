package io.github.vietfacts.fact;

/** Whether the event that a fact's type names took place. */
public enum Modality {
    /** It took place, is taking place, or holds. */
    ACTUAL,
    /** It is announced for the future. */
    PLANNED,
    /** Somebody asks for it, wishes or suggests it. */
    PROPOSED,
    /** It is possible, conditional or rumoured. */
    HYPOTHETICAL
}
