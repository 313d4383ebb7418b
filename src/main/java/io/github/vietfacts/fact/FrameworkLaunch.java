package io.github.vietfacts.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A mechanism, programme, fund or body is created.
 *
 * @param founder who creates it
 * @param name its name
 * @param acronym its short name
 * @param purpose what it is for
 * @param date the day, or the first day of what the text dates it to
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record FrameworkLaunch(
        List<Participant> founder,
        String name,
        Optional<String> acronym,
        Optional<String> purpose,
        Optional<LocalDate> date,
        Modality modality,
        Polarity polarity,
        Fact fact) {

    /** Returns the view. */
    public FrameworkLaunch {
        founder = List.copyOf(founder);
    }
}
