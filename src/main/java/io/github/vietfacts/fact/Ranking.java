package io.github.vietfacts.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody has a place in an order.
 *
 * @param subject who
 * @param domain in what
 * @param rank a number, {@code TOP} or {@code ONE_OF_TOP}
 * @param ofWhom among whom or for whom
 * @param asOf the day that the order describes
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record Ranking(
        Participant subject,
        String domain,
        String rank,
        Optional<Participant> ofWhom,
        Optional<LocalDate> asOf,
        Modality modality,
        Polarity polarity,
        Fact fact) {}
