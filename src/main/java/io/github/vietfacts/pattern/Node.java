package io.github.vietfacts.pattern;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The syntax tree of a pattern. Immutable; subtrees may be shared.
 *
 * <p>A position is an edge between syllables. A literal, lexicon entry or word begins and ends at a <em>boundary</em>:
 * the edge of a word or of a mention.
 */
public sealed interface Node {

    /** The most repetitions that {@link Repeat} may count and the most units that {@link Gap} may skip. */
    int MAX_REPEAT = 100;

    /** A bound of {@link Repeat} that stands for "as many as there are". */
    int UNBOUNDED = Integer.MAX_VALUE;

    /** How a literal is compared with the text. */
    enum Folding {
        /** By {@link io.github.vietfacts.document.Syllable#key()}: case does not count. */
        CASE,
        /** By {@link io.github.vietfacts.document.Syllable#form()}: everything counts. */
        NONE,
        /** Without case, tone marks, vowel marks, and the bar of {@code đ}. */
        DIACRITICS
    }

    /**
     * A phrase of one or more syllables.
     *
     * @param syllables the syllables, folded as {@code folding} says
     * @param folding how they are compared
     */
    record Literal(List<String> syllables, Folding folding) implements Node {
        /**
         * Returns the literal.
         *
         * @throws IllegalArgumentException if it has no syllable
         */
        public Literal {
            requireNonNull(folding, "folding");
            syllables = List.copyOf(syllables);
            if (syllables.isEmpty()) {
                throw new IllegalArgumentException("literal: expected at least one syllable");
            }
        }

        /**
         * Returns the literal of a phrase, normalised and cut into syllables like the text that it will meet.
         *
         * @param phrase a phrase with at least one character that is no blank
         * @param folding how it is compared
         * @return the literal
         */
        public static Literal of(String phrase, Folding folding) {
            return new Literal(Syllables.of(phrase, folding), folding);
        }
    }

    /** One of many phrases, compared like {@link Folding#CASE}; longer ones are tried first. Patterns can share it. */
    final class Lexicon implements Node {
        private final String name;
        private final ImmutableSet<List<String>> phrases;
        private final Trie forward;
        private final Trie backward;

        /**
         * Returns the lexicon.
         *
         * @param name what the entries have in common
         * @param phrases the entries, each a list of syllable keys
         */
        public Lexicon(String name, ImmutableSet<List<String>> phrases) {
            this.name = requireNonNull(name, "name");
            this.phrases = requireNonNull(phrases, "phrases");
            this.forward = Trie.of(phrases, true);
            this.backward = Trie.of(phrases, false);
        }

        /**
         * Returns what the entries have in common.
         *
         * @return the name
         */
        public String name() {
            return name;
        }

        /**
         * Returns the entries.
         *
         * @return the entries, each a list of syllable keys
         */
        public ImmutableSet<List<String>> phrases() {
            return phrases;
        }

        Trie trie(boolean isForward) {
            return isForward ? forward : backward;
        }

        @Override
        public String toString() {
            return "Lexicon[" + name + "]";
        }
    }

    /**
     * One word for which a condition holds.
     *
     * @param condition a condition on {@code form}, {@code lower} and {@code shape}
     */
    record Word(Condition condition) implements Node {
        /** Returns the node. */
        public Word {
            requireNonNull(condition, "condition");
        }
    }

    /**
     * One mention; longer ones are tried first.
     *
     * @param types its type is one of these
     * @param condition a condition on its attributes, {@code text}, {@code lower} and {@code type}
     * @param slot whether mentions that a {@link Scope} excludes are passed over
     */
    record MentionOf(Set<String> types, Condition condition, boolean slot) implements Node {
        /** Returns the node. */
        public MentionOf {
            types = ImmutableSet.copyOf(types);
            requireNonNull(condition, "condition");
        }
    }

    /** Exactly the span that a {@link Scope} marks; nothing where none is marked. */
    record Mark() implements Node {}

    /**
     * One after the other; the empty sequence matches the empty range.
     *
     * @param items the parts
     */
    record Sequence(List<Node> items) implements Node {
        /** Returns the sequence. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * One of several; the first that leads to a match wins.
     *
     * @param options the alternatives in the order of preference
     */
    record Choice(List<Node> options) implements Node {
        /** Returns the choice. */
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * Repetition.
     *
     * @param item what is repeated
     * @param min the fewest repetitions, 0 to {@link #MAX_REPEAT}
     * @param max the most repetitions, {@code min} to {@link #MAX_REPEAT}, or {@link #UNBOUNDED}
     * @param lazy whether fewer are preferred
     */
    record Repeat(Node item, int min, int max, boolean lazy) implements Node {
        /**
         * Returns the repetition.
         *
         * @throws IllegalArgumentException if a bound is out of range
         */
        public Repeat {
            requireNonNull(item, "item");
            if (min < 0 || min > MAX_REPEAT || max < min || (max > MAX_REPEAT && max != UNBOUNDED)) {
                throw new IllegalArgumentException(
                        "repeat {" + min + "," + max + "}: expected 0 <= min <= max <= " + MAX_REPEAT);
            }
        }
    }

    /**
     * Skips units, as few as possible. A unit is the longest mention that starts there, else the word.
     *
     * @param max the most units, 0 to {@link #MAX_REPEAT}
     * @param barrier a unit at whose start this matches is not skipped
     */
    record Gap(int max, Optional<Node> barrier) implements Node {
        /**
         * Returns the gap.
         *
         * @throws IllegalArgumentException if the bound is out of range
         */
        public Gap {
            requireNonNull(barrier, "barrier");
            if (max < 0 || max > MAX_REPEAT) {
                throw new IllegalArgumentException("gap of " + max + " units: expected 0 to " + MAX_REPEAT);
            }
        }
    }

    /** The start of the sentence. */
    record SentenceStart() implements Node {}

    /** The end of the sentence. */
    record SentenceEnd() implements Node {}

    /**
     * Whether something begins, or ends, here; matches the empty range.
     *
     * @param item what is looked for; captures in it are not reported
     * @param ahead whether it begins here; else it ends here
     * @param positive whether it must be there; else it must not
     */
    record Look(Node item, boolean ahead, boolean positive) implements Node {
        /** Returns the node. */
        public Look {
            requireNonNull(item, "item");
        }
    }

    /**
     * Reports where a part matched.
     *
     * @param name a name, not necessarily unique in the pattern
     * @param item the part
     */
    record Capture(String name, Node item) implements Node {
        /** Returns the capture. */
        public Capture {
            requireNonNull(name, "name");
            requireNonNull(item, "item");
        }
    }
}
