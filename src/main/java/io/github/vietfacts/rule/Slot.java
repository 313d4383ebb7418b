package io.github.vietfacts.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** A role and, where the role has parts, the part: what a capture of a compiled pattern fills. */
record Slot(String role, Optional<String> subrole) {

    Slot {
        requireNonNull(role, "role");
    }

    /** Returns the name of captures that fill it: {@code role} or {@code role[SUBROLE]}. */
    String captureName() {
        return role + subrole.map(s -> "[" + s + "]").orElse("");
    }

    static Slot ofCapture(String name) {
        int bracket = name.indexOf('[');
        return bracket < 0 || !name.endsWith("]")
                ? new Slot(name, Optional.empty())
                : new Slot(name.substring(0, bracket), Optional.of(name.substring(bracket + 1, name.length() - 1)));
    }
}
