package io.github.vietfacts.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Money, goods or credit pass, are pledged or asked for.
 *
 * @param donor who gives
 * @param recipient who receives, where the text tells it
 * @param instrument what is given, as the text names it
 * @param amount how much, in units of {@code currency}
 * @param currency ISO 4217 code
 * @param comparator how the true amount compares with {@code amount}; empty where it is exact
 * @param item the goods
 * @param purpose what it is for
 * @param date the day, or the first day of what the text dates it to
 * @param modality whether it took place
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record Aid(
        Participant donor,
        Optional<Participant> recipient,
        String instrument,
        Optional<BigDecimal> amount,
        Optional<String> currency,
        Optional<Comparator> comparator,
        List<String> item,
        Optional<String> purpose,
        Optional<LocalDate> date,
        Modality modality,
        Polarity polarity,
        Fact fact) {

    /** How a true amount compares with the one stated. */
    public enum Comparator {
        /** {@code khoảng}. */
        ABOUT,
        /** {@code hơn}, {@code trên}. */
        OVER,
        /** {@code dưới}. */
        UNDER,
        /** {@code gần}. */
        ALMOST
    }

    /** Returns the view. */
    public Aid {
        item = List.copyOf(item);
    }
}
