package io.github.vietfacts.pattern;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A condition on the fields of a word or mention. A field that is absent equals nothing. */
public sealed interface Condition {

    /** The condition that always holds. */
    Condition ALWAYS = new All(List.of());

    /**
     * Returns whether the condition holds.
     *
     * @param fields the value of a field by its name, null where it is absent
     * @return whether it holds
     */
    boolean holds(Fields fields);

    /** Values by name. */
    interface Fields {
        /**
         * Returns a value.
         *
         * @param field a field's name
         * @return its value, null where it is absent
         */
        @Nullable
        String get(String field);
    }

    /**
     * The field has one of some values.
     *
     * @param field the field
     * @param values the values
     */
    record In(String field, Set<String> values) implements Condition {
        /** Returns the condition. */
        public In {
            requireNonNull(field, "field");
            values = ImmutableSet.copyOf(values);
        }

        @Override
        public boolean holds(Fields fields) {
            String value = fields.get(field);
            return value != null && values.contains(value);
        }
    }

    /**
     * The field has a value, whatever its case and diacritics.
     *
     * @param field the field
     * @param value the value without case, tone marks, vowel marks, and the bar of {@code đ}
     */
    record Alike(String field, String value) implements Condition {
        /** Returns the condition. */
        public Alike {
            requireNonNull(field, "field");
            value = Syllables.fold(value, Node.Folding.DIACRITICS);
        }

        @Override
        public boolean holds(Fields fields) {
            String found = fields.get(field);
            return found != null
                    && Syllables.fold(found, Node.Folding.DIACRITICS).equals(value);
        }
    }

    /**
     * The field is a number that compares with another.
     *
     * @param field the field
     * @param sign -1 for less, 1 for greater
     * @param bound what it is compared with
     */
    record Compares(String field, int sign, long bound) implements Condition {
        /** Returns the condition. */
        public Compares {
            requireNonNull(field, "field");
        }

        @Override
        public boolean holds(Fields fields) {
            String value = fields.get(field);
            if (value == null || value.isEmpty() || value.length() > 18) {
                return false;
            }
            if (!value.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
            return Integer.signum(Long.compare(Long.parseLong(value), bound)) == sign;
        }
    }

    /**
     * All of some conditions hold.
     *
     * @param parts the conditions
     */
    record All(List<Condition> parts) implements Condition {
        /** Returns the condition. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Fields fields) {
            for (Condition part : parts) {
                if (!part.holds(fields)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * One of some conditions holds.
     *
     * @param parts the conditions
     */
    record Any(List<Condition> parts) implements Condition {
        /** Returns the condition. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Fields fields) {
            for (Condition part : parts) {
                if (part.holds(fields)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A condition does not hold.
     *
     * @param part the condition
     */
    record Not(Condition part) implements Condition {
        /** Returns the condition. */
        public Not {
            requireNonNull(part, "part");
        }

        @Override
        public boolean holds(Fields fields) {
            return !part.holds(fields);
        }
    }
}
