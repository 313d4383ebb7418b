package io.github.vietfacts.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Named participants interact in real time.
 *
 * @param kind the kind of meeting
 * @param participants who met
 * @param date the day, or the first day
 * @param place where
 * @param occasion the event or visit that gave the occasion
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record Meeting(
        Kind kind,
        List<Participant> participants,
        Optional<LocalDate> date,
        Optional<String> place,
        Optional<String> occasion,
        Modality modality,
        Polarity polarity,
        Fact fact) {

    /** Kinds of meeting. */
    public enum Kind {
        /** {@code hội đàm}. */
        TALKS,
        /** {@code tiếp}. */
        RECEPTION,
        /** {@code hội kiến}, {@code yết kiến}. */
        AUDIENCE,
        /** {@code chào xã giao}. */
        COURTESY_CALL,
        /** {@code điện đàm}. */
        PHONE_CALL,
        /** {@code hội đàm trực tuyến}. */
        ONLINE,
        /** {@code gặp}. */
        MEETING,
        /** {@code gặp bên lề}. */
        SIDELINE,
        /** {@code làm việc với}. */
        WORKING_SESSION,
        /** {@code họp báo chung}. */
        JOINT_PRESS,
        /** {@code lễ đón}, {@code chiêu đãi}. */
        CEREMONY,
        /** {@code phiên họp}, {@code đối thoại}. */
        SESSION
    }

    /** Returns the meeting. */
    public Meeting {
        participants = List.copyOf(participants);
    }
}
