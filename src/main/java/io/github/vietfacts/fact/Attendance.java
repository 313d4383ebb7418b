package io.github.vietfacts.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody takes part in a named event.
 *
 * @param participant who takes part
 * @param event the event, by its name
 * @param place where
 * @param start the first day
 * @param end the last day
 * @param as the part played there, where the text tells it
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record Attendance(
        List<Participant> participant,
        String event,
        Optional<String> place,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<As> as,
        Modality modality,
        Polarity polarity,
        Fact fact) {

    /** Parts that somebody plays at an event. */
    public enum As {
        /** {@code chủ trì}. */
        CHAIR,
        /** {@code phát biểu}. */
        SPEAKER
    }

    /** Returns the view. */
    public Attendance {
        participant = List.copyOf(participant);
    }
}
