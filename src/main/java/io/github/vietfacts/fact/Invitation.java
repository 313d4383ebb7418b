package io.github.vietfacts.fact;

import java.util.List;
import java.util.Optional;

/**
 * Somebody asks somebody to come.
 *
 * @param inviter who invites
 * @param invitee who is invited
 * @param to a country's ISO 3166-1 alpha-3 code, a place or an event
 * @param response what became of it, where the text tells it
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record Invitation(
        Participant inviter,
        List<Participant> invitee,
        String to,
        Optional<Response> response,
        Modality modality,
        Polarity polarity,
        Fact fact) {

    /** Answers to an invitation. */
    public enum Response {
        /** {@code nhận lời mời}, {@code theo lời mời}. */
        ACCEPTED,
        /** {@code cảm ơn lời mời}. */
        THANKED,
        /** {@code từ chối}. */
        DECLINED
    }

    /** Returns the view. */
    public Invitation {
        invitee = List.copyOf(invitee);
    }
}
