package io.github.vietfacts.pattern;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A match in a sentence.
 *
 * @param start the position at which it starts
 * @param end the position at which it ends
 * @param captures the captures, in the order of the text; an outer one before those in it
 */
public record TokenMatch(int start, int end, List<Capture> captures) {

    /** Returns the match. */
    public TokenMatch {
        captures = List.copyOf(captures);
    }

    /**
     * What a capture matched.
     *
     * @param name the capture's name
     * @param start the position at which it starts
     * @param end the position at which it ends
     * @param mention the mention that it is, as an index into {@link TokenSequence#mentions()}; -1 where it is a phrase
     */
    public record Capture(String name, int start, int end, int mention) {
        /** Returns the capture. */
        public Capture {
            requireNonNull(name, "name");
        }
    }
}
