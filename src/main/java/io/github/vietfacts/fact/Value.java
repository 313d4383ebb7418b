package io.github.vietfacts.fact;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.entity.Party;
import java.time.LocalDate;
import java.util.Optional;

/** What fills a role of a fact. */
public sealed interface Value {

    /**
     * Returns the value as output prints it: a name, an ISO code, a TIMEX3 value, a phrase, a number.
     *
     * @return the value's canonical text
     */
    String text();

    /**
     * A person, country, organisation or phrase for somebody.
     *
     * @param party who it is
     */
    record PartyValue(Party party) implements Value {
        /** Returns the value. */
        public PartyValue {
            requireNonNull(party, "party");
        }

        @Override
        public String text() {
            return party.name();
        }
    }

    /**
     * A place.
     *
     * @param text an ISO 3166-1 alpha-3 code where {@code country} is present and the place is that country, else the
     *     phrase in the text
     * @param country the country that the place is or lies in, where it is known
     */
    record PlaceValue(String text, Optional<String> country) implements Value {
        /** Returns the value. */
        public PlaceValue {
            requireNonNull(text, "text");
            requireNonNull(country, "country");
        }

        /** Returns whether it lies in a country or is the country itself. */
        boolean isIn(String code) {
            return country.filter(code::equals).isPresent();
        }

        boolean isCountry() {
            return isIn(text);
        }
    }

    /**
     * A date, part of a day, or range.
     *
     * @param text the TIMEX3 value, {@code begin/end} for a range
     * @param begin the first day, where it is known
     * @param end the last day, where it is known
     */
    record DateValue(String text, Optional<LocalDate> begin, Optional<LocalDate> end) implements Value {
        /** Returns the value. */
        public DateValue {
            requireNonNull(text, "text");
            requireNonNull(begin, "begin");
            requireNonNull(end, "end");
        }
    }

    /**
     * A phrase of the text.
     *
     * @param text the phrase in the normalised view, trimmed
     */
    record TextValue(String text) implements Value {
        /** Returns the value. */
        public TextValue {
            requireNonNull(text, "text");
        }
    }

    /**
     * One of the values that the role declares.
     *
     * @param text the value's name
     */
    record EnumValue(String text) implements Value {
        /** Returns the value. */
        public EnumValue {
            requireNonNull(text, "text");
        }
    }

    /**
     * A number.
     *
     * @param number the number
     */
    record NumberValue(java.math.BigDecimal number) implements Value {
        /** Returns the value. */
        public NumberValue {
            requireNonNull(number, "number");
        }

        @Override
        public String text() {
            return number.toPlainString();
        }
    }
}
