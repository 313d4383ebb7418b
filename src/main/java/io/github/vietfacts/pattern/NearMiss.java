package io.github.vietfacts.pattern;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Why a pattern does not match: what it needs, and the fewest and smallest changes of the sentence with which it would.
 *
 * <pre>{@code
 * // 'tiếp' ..2 @PERSON   in   "tiếp ông Hải"
 * TokenPattern.compile(node).nearMiss(sequence, 0, Scope.NONE).orElseThrow().changes();
 * // [Change[action=IS, element=@PERSON, start=2, end=3]]: it would match if "Hải" were a PERSON
 * }</pre>
 *
 * @param expected the element at which the match fails, as a rule file writes it
 * @param positions where it was looked for, in order
 * @param changes what would have to be different, in the order in which the match goes
 * @param match the match that there would be
 * @param cost orders near misses of one sentence: less is nearer; 1 or more
 */
public record NearMiss(String expected, List<Integer> positions, List<Change> changes, TokenMatch match, int cost) {

    /**
     * Returns the near miss.
     *
     * @throws IllegalArgumentException if there is no change
     */
    public NearMiss {
        requireNonNull(expected, "expected");
        requireNonNull(match, "match");
        positions = List.copyOf(positions);
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("near miss: expected at least one change");
        }
    }

    /** What is done to the sentence. */
    public enum Action {
        /** The range should be what the element stands for. */
        IS,
        /** The element should stand here; the range is empty. */
        INSERT,
        /** The range should not be there. */
        REMOVE,
        /** The element, a condition on what stands around, should hold here; the range is empty. */
        HOLDS,
        /** The range should be no barrier of the element. */
        PASS
    }

    /**
     * A change of the sentence.
     *
     * @param action what is done
     * @param element the element of the pattern, as a rule file writes it; empty for {@link Action#REMOVE}
     * @param start the position at which the range starts
     * @param end the position at which it ends
     */
    public record Change(Action action, String element, int start, int end) {
        /** Returns the change. */
        public Change {
            requireNonNull(action, "action");
            requireNonNull(element, "element");
        }
    }
}
