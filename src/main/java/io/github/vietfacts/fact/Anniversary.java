package io.github.vietfacts.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * So many years have passed since something.
 *
 * @param years how many years
 * @param of since what
 * @param parties whom it concerns
 * @param date the day, or the first day of what the text dates it to
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record Anniversary(
        BigDecimal years,
        String of,
        List<Participant> parties,
        Optional<LocalDate> date,
        Modality modality,
        Polarity polarity,
        Fact fact) {

    /** Returns the view. */
    public Anniversary {
        parties = List.copyOf(parties);
    }
}
