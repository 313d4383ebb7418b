package io.github.vietfacts.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The named level of a relationship is established, raised or renewed.
 *
 * @param parties whose relationship
 * @param toLevel the level that it reaches, as the text names it
 * @param fromLevel the level that it leaves
 * @param date the day, or the first day of the month or year
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record PartnershipChange(
        List<Participant> parties,
        String toLevel,
        Optional<String> fromLevel,
        Optional<LocalDate> date,
        Modality modality,
        Polarity polarity,
        Fact fact) {

    /** Returns the change. */
    public PartnershipChange {
        parties = List.copyOf(parties);
    }
}
