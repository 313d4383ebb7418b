package io.github.vietfacts.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody asks for something.
 *
 * @param requester who asks
 * @param addressee who is asked
 * @param content for what
 * @param date the day, or the first day of what the text dates it to
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record Request(
        List<Participant> requester,
        List<Participant> addressee,
        String content,
        Optional<LocalDate> date,
        Modality modality,
        Polarity polarity,
        Fact fact) {

    /** Returns the view. */
    public Request {
        requester = List.copyOf(requester);
        addressee = List.copyOf(addressee);
    }
}
