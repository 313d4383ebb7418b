package io.github.vietfacts.fact;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.entity.Party;
import io.github.vietfacts.text.Span;
import java.util.Optional;

/**
 * A value in a role of a fact.
 *
 * @param value what fills the role
 * @param subrole the part it plays there, as in {@code HOST}
 * @param span where the text names it; empty for a value that was inherited or derived
 */
public record Argument(Value value, Optional<String> subrole, Optional<Span> span) {

    /** Returns the argument. */
    public Argument {
        requireNonNull(value, "value");
        requireNonNull(subrole, "subrole");
        requireNonNull(span, "span");
    }

    /**
     * Returns who fills the role.
     *
     * @return the party, empty where the value is none
     */
    public Optional<Party> party() {
        return value instanceof Value.PartyValue filled ? Optional.of(filled.party()) : Optional.empty();
    }

    /** Whether a party of this kind fills the role. */
    boolean isA(Party.Type type) {
        return party().filter(party -> party.type() == type).isPresent();
    }
}
