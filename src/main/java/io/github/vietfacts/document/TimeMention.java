package io.github.vietfacts.document;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time expression and what it means.
 *
 * @param type the TIMEX3 type
 * @param span where it stands in the original text; begins and ends with a syllable
 * @param text how it reads in the normalised view
 * @param value the TIMEX3 value: {@code 2023-11-27}, {@code 2023-11-27TAF}, {@code 2021-09}, {@code XXXX-02-09},
 *     {@code P50Y}; {@code begin/end} for a range; {@code P3M/P6M} for a length between two; empty for an impossible
 *     date
 * @param begin the first day of it, where it names a stretch of the calendar that is known
 * @param end the last day of it, not before {@code begin}; present together with {@code begin}
 * @param mod the TIMEX3 modifier of an expression that is no range: {@code START}, {@code MID}, {@code END}, {@code
 *     APPROX}, {@code MORE_THAN}, {@code LESS_THAN}, {@code EQUAL_OR_MORE}, {@code BEFORE}, {@code AFTER}
 * @param lunar the day of the Vietnamese lunar calendar that the text names, {@code 16/8 Giáp Thìn}; empty for others
 * @param provenance how the value was found: explicit, year from the publication date, ...
 */
public record TimeMention(
        TimeType type,
        Span span,
        String text,
        String value,
        Optional<LocalDate> begin,
        Optional<LocalDate> end,
        Optional<String> mod,
        Optional<String> lunar,
        Provenance provenance) {

    /**
     * Returns the mention.
     *
     * @throws IllegalArgumentException if only one of begin and end is present, or end lies before begin
     */
    public TimeMention {
        requireNonNull(type, "type");
        requireNonNull(span, "span");
        requireNonNull(text, "text");
        requireNonNull(value, "value");
        requireNonNull(mod, "mod");
        requireNonNull(lunar, "lunar");
        requireNonNull(provenance, "provenance");
        if (begin.isPresent() != end.isPresent()
                || (begin.isPresent() && end.get().isBefore(begin.get()))) {
            throw new IllegalArgumentException("time '" + text + "' from " + begin + " to " + end
                    + ": expected both or none, and the end not before the begin");
        }
    }
}
