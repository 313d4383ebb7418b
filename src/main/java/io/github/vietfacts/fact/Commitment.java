package io.github.vietfacts.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody promises something.
 *
 * @param committer who promises
 * @param content what is promised
 * @param beneficiary to whose good
 * @param date the day, or the first day of what the text dates it to
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record Commitment(
        List<Participant> committer,
        String content,
        List<Participant> beneficiary,
        Optional<LocalDate> date,
        Modality modality,
        Polarity polarity,
        Fact fact) {

    /** Returns the view. */
    public Commitment {
        committer = List.copyOf(committer);
        beneficiary = List.copyOf(beneficiary);
    }
}
