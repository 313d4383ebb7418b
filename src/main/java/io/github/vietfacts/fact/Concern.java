package io.github.vietfacts.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody is worried.
 *
 * @param holder who is worried
 * @param topic about what
 * @param date the day, or the first day of what the text dates it to
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record Concern(
        List<Participant> holder,
        String topic,
        Optional<LocalDate> date,
        Modality modality,
        Polarity polarity,
        Fact fact) {

    /** Returns the view. */
    public Concern {
        holder = List.copyOf(holder);
    }
}
