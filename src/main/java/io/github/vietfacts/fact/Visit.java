package io.github.vietfacts.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody travels to another place in an official capacity.
 *
 * @param kind the kind of visit
 * @param visitor who travels
 * @param destination a country's ISO 3166-1 alpha-3 code, or the place
 * @param start the first day
 * @param end the last day
 * @param invitedBy who invited
 * @param host who receives
 * @param companions who travels along
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record Visit(
        Kind kind,
        List<Participant> visitor,
        String destination,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<Participant> invitedBy,
        Optional<Participant> host,
        List<String> companions,
        Modality modality,
        Polarity polarity,
        Fact fact) {

    /** Kinds of visit. */
    public enum Kind {
        /** {@code thăm cấp Nhà nước}. */
        STATE,
        /** {@code thăm chính thức}. */
        OFFICIAL,
        /** {@code thăm hữu nghị chính thức}. */
        FRIENDSHIP,
        /** {@code thăm và làm việc}. */
        WORKING,
        /** Any other. */
        VISIT
    }

    /** Returns the visit. */
    public Visit {
        visitor = List.copyOf(visitor);
        companions = List.copyOf(companions);
    }
}
