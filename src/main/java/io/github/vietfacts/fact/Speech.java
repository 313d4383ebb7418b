package io.github.vietfacts.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody speaks at an event.
 *
 * @param speaker who speaks
 * @param venue at which event
 * @param date the day, or the first day of what the text dates it to
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record Speech(
        Participant speaker, String venue, Optional<LocalDate> date, Modality modality, Polarity polarity, Fact fact) {}
