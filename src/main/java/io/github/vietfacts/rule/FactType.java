package io.github.vietfacts.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A type of fact as a rule file declares it: its kinds and its roles.
 *
 * @param name the type's name, as in {@code Meeting}
 * @param kinds the values that {@code kind} may take, none where the type has no kinds
 * @param roles the roles in the order of the declaration
 */
public record FactType(String name, List<String> kinds, List<Role> roles) {

    /** Returns the type. */
    public FactType {
        requireNonNull(name, "name");
        kinds = List.copyOf(kinds);
        roles = List.copyOf(roles);
    }

    /**
     * What every fact may have besides its roles: who vouches for it where it is not the narrator. Rules fill it like a
     * role; it is none of {@link #roles()}.
     */
    public static final Role ATTRIBUTION = new Role(
            "attribution",
            List.of(),
            false,
            List.of("PERSON", "ORGANIZATION", "COUNTRY", "DOCUMENT"),
            List.of(),
            Cardinality.ANY);

    /**
     * Returns the role of a name.
     *
     * @param role a role's name
     * @return the role, {@link #ATTRIBUTION} for its name, empty where the type has none of that name
     */
    public Optional<Role> role(String role) {
        return roles.stream()
                .filter(r -> r.name().equals(role))
                .findFirst()
                .or(() -> role.equals(ATTRIBUTION.name()) ? Optional.of(ATTRIBUTION) : Optional.empty());
    }

    /** How many values a role takes. */
    public enum Cardinality {
        /** Exactly one; written without a sign. */
        ONE,
        /** At most one; written {@code ?}. */
        OPTIONAL,
        /** Any number; written {@code *}. */
        ANY,
        /** At least one; written {@code +}. */
        SOME;

        /**
         * Returns whether a fact without a value for the role is complete.
         *
         * @return true for {@code ?} and {@code *}
         */
        public boolean allowsNone() {
            return this == OPTIONAL || this == ANY;
        }

        /**
         * Returns whether the role may have several values.
         *
         * @return true for {@code *} and {@code +}
         */
        public boolean isList() {
            return this == ANY || this == SOME;
        }
    }

    /** What the values of a role are. */
    public enum Values {
        /** A person, country, organisation, or a phrase for somebody. */
        PARTY,
        /** A place: a country's code, or the phrase in the text. */
        PLACE,
        /** A TIMEX3 value. */
        DATE,
        /** A phrase of the text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** One of the role's own values. */
        ENUM
    }

    /**
     * A role of a fact type.
     *
     * @param name the role's name, as in {@code participants}
     * @param subroles the parts that a value may play in it ({@code HOST, GUEST}), none where they are not told apart
     * @param key whether a fact is right only if this role is
     * @param types the types of mention that may fill it ({@code PERSON}, {@code DATE}, {@code text}, {@code number});
     *     none for an enum
     * @param values the values of an enum, none for other roles
     * @param cardinality how many values it takes
     */
    public record Role(
            String name,
            List<String> subroles,
            boolean key,
            List<String> types,
            List<String> values,
            Cardinality cardinality) {

        /** Returns the role. */
        public Role {
            requireNonNull(name, "name");
            requireNonNull(cardinality, "cardinality");
            subroles = List.copyOf(subroles);
            types = List.copyOf(types);
            values = List.copyOf(values);
        }

        /**
         * Returns what the role's values are, by its types: an enum has values; {@code FACILITY} or {@code LOCATION}
         * make a place, as does {@code COUNTRY} alone; else {@code PARTY}, {@code PERSON}, {@code ORGANIZATION} or
         * {@code COUNTRY} make a party.
         *
         * @return the kind of value
         */
        public Values kind() {
            if (!values.isEmpty()) {
                return Values.ENUM;
            }
            if (types.contains("FACILITY") || types.contains("LOCATION") || types.equals(List.of("COUNTRY"))) {
                return Values.PLACE;
            }
            if (types.contains("PARTY")
                    || types.contains("PERSON")
                    || types.contains("ORGANIZATION")
                    || types.contains("COUNTRY")) {
                return Values.PARTY;
            }
            if (types.contains("DATE") || types.contains("TIME")) {
                return Values.DATE;
            }
            return types.contains("number") || types.contains("NUMBER") ? Values.NUMBER : Values.TEXT;
        }
    }
}
