package io.github.vietfacts.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody praises, thanks, condemns or rejects.
 *
 * @param speaker who speaks
 * @param target of what or whom
 * @param valence whether well or ill
 * @param date the day, or the first day of what the text dates it to
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record Evaluation(
        List<Participant> speaker,
        String target,
        Valence valence,
        Optional<LocalDate> date,
        Modality modality,
        Polarity polarity,
        Fact fact) {

    /** Whether somebody speaks well or ill of something. */
    public enum Valence {
        /** {@code đánh giá cao}, {@code hoan nghênh}, {@code cảm ơn}. */
        POSITIVE,
        /** {@code lên án}, {@code phản đối}, {@code bác bỏ}. */
        NEGATIVE
    }

    /** Returns the view. */
    public Evaluation {
        speaker = List.copyOf(speaker);
    }
}
