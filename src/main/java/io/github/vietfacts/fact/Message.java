package io.github.vietfacts.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody sends a letter or telegram.
 *
 * @param kind the kind of message
 * @param sender who sends it
 * @param recipient to whom
 * @param occasion what gave the occasion
 * @param date the day, or the first day of what the text dates it to
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record Message(
        Kind kind,
        List<Participant> sender,
        List<Participant> recipient,
        Optional<String> occasion,
        Optional<LocalDate> date,
        Modality modality,
        Polarity polarity,
        Fact fact) {

    /** Kinds of message. */
    public enum Kind {
        /** {@code điện mừng}. */
        CONGRATULATION,
        /** {@code điện chia buồn}. */
        CONDOLENCE,
        /** {@code điện thăm hỏi}. */
        SYMPATHY,
        /** {@code thư cảm ơn}. */
        THANKS,
        /** Any other. */
        OTHER
    }

    /** Returns the view. */
    public Message {
        sender = List.copyOf(sender);
        recipient = List.copyOf(recipient);
    }
}
