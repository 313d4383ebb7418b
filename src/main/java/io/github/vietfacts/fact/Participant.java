package io.github.vietfacts.fact;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.entity.Party;
import java.util.Optional;

/**
 * A party and the part that it plays in a fact.
 *
 * @param party who it is
 * @param role its part, as in {@code HOST}; empty where the text does not tell it
 */
public record Participant(Party party, Optional<String> role) {

    /** Returns the participant. */
    public Participant {
        requireNonNull(party, "party");
        requireNonNull(role, "role");
    }

    /** Returns the form {@code Bùi Thanh Sơn (VNM, HOST)}. */
    @Override
    public String toString() {
        String details = party.country().filter(c -> !c.equals(party.name())).orElse("");
        if (role.isPresent()) {
            details += (details.isEmpty() ? "" : ", ") + role.get();
        }
        return party.name() + (details.isEmpty() ? "" : " (" + details + ")");
    }
}
