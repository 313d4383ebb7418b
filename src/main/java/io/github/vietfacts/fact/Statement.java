package io.github.vietfacts.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A named source says something, and no other type fits.
 *
 * @param speaker who says it
 * @param verb by which verb
 * @param content what is said
 * @param date the day, or the first day of what the text dates it to
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record Statement(
        List<Participant> speaker,
        Optional<String> verb,
        String content,
        Optional<LocalDate> date,
        Modality modality,
        Polarity polarity,
        Fact fact) {

    /** Returns the view. */
    public Statement {
        speaker = List.copyOf(speaker);
    }
}
