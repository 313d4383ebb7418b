package io.github.vietfacts.entity;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A phrase that stands for one or several parties: a name with its offices, an office alone, a country, an
 * organisation, {@code hai bên}.
 *
 * @param span the whole phrase in the original text
 * @param name the personal name in it, if there is one
 * @param parties who is meant; one for most phrases, two for {@code hai nước} where they are known
 * @param offices the offices that the phrase gives its person
 * @param rule how the parties were found: {@code name}, {@code last named with the title}, {@code the two countries last
 *     named together}, {@code the foreign country last named}, ...
 */
public record Reference(Span span, Optional<Span> name, List<Party> parties, List<Office> offices, String rule) {

    /** Returns the reference. */
    public Reference {
        requireNonNull(span, "span");
        requireNonNull(name, "name");
        requireNonNull(rule, "rule");
        parties = List.copyOf(parties);
        offices = List.copyOf(offices);
    }

    /**
     * Returns the party that the phrase stands for alone.
     *
     * @return the party, empty where the phrase stands for several
     */
    public Optional<Party> party() {
        return parties.size() == 1 ? Optional.of(parties.get(0)) : Optional.empty();
    }

    /** What {@link #rule} says of a collective whose parties could not be told. */
    static final String LEFT_OPEN = "left open";

    /**
     * Returns whether the phrase is a collective whose parties could not be told; it is then its own party.
     *
     * @return whether it was left open
     */
    public boolean isOpen() {
        return rule.equals(LEFT_OPEN);
    }
}
