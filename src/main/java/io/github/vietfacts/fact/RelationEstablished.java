package io.github.vietfacts.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Diplomatic or other formal relations begin.
 *
 * @param parties whose relations
 * @param date the day, or the first day of what the text dates it to
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record RelationEstablished(
        List<Participant> parties, Optional<LocalDate> date, Modality modality, Polarity polarity, Fact fact) {

    /** Returns the view. */
    public RelationEstablished {
        parties = List.copyOf(parties);
    }
}
