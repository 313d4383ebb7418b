package io.github.vietfacts.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person enters or leaves an office.
 *
 * @param person who
 * @param title the office with the organisation that is part of it, without countries
 * @param change whether the person enters or leaves
 * @param organization the organisation
 * @param by who appoints, elects or dismisses
 * @param date the day, or the first day of what the text dates it to
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record OfficeChange(
        Participant person,
        String title,
        Change change,
        Optional<Participant> organization,
        Optional<Participant> by,
        Optional<LocalDate> date,
        Modality modality,
        Polarity polarity,
        Fact fact) {

    /** Directions of a change of office. */
    public enum Change {
        /** {@code bổ nhiệm}, {@code bầu}, {@code nhậm chức}. */
        START,
        /** {@code miễn nhiệm}, {@code từ chức}, {@code thôi giữ chức}. */
        END
    }
}
