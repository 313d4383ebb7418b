package io.github.vietfacts.pattern;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A compiled pattern over sentences. Immutable and thread-safe. Among the matches from one position, the first in the
 * order of preference wins: alternatives as written, repeats as many as possible unless lazy, gaps as short as
 * possible, longer mentions and lexicon entries first.
 *
 * <p>A match costs time and memory of at most the number of instructions times the length of the sentence, whatever the
 * pattern.
 */
public final class TokenPattern {

    /** A pattern with more instructions is refused, since a match costs as many steps for every syllable. */
    public static final int MAX_INSTRUCTIONS = 20_000;

    private final Node node;
    private final Program forward;
    private final Program backward;
    private final Shape shape;

    private TokenPattern(Node node, Program forward, Program backward, Shape shape) {
        this.node = node;
        this.forward = forward;
        this.backward = backward;
        this.shape = shape;
    }

    /**
     * Returns the compiled pattern.
     *
     * @param node its syntax tree
     * @return the pattern
     * @throws IllegalArgumentException if it has more than {@link #MAX_INSTRUCTIONS} instructions
     */
    public static TokenPattern compile(Node node) {
        requireNonNull(node, "node");
        Shape.Shapes shapes = new Shape.Shapes();
        return new TokenPattern(
                node,
                Compiler.compile(node, true, new Compiler.Budget(), shapes),
                Compiler.compile(node, false, new Compiler.Budget(), shapes),
                shapes.of(node));
    }

    /**
     * Returns what was compiled.
     *
     * @return the syntax tree; {@link Notation} writes it
     */
    public Node node() {
        return node;
    }

    /**
     * Returns whether the pattern can match the empty range.
     *
     * @return whether it may match without taking a syllable
     */
    public boolean matchesEmpty() {
        return shape.nullable();
    }

    /**
     * Returns the keys of the syllables that a match can begin with, so that sentences without them can be skipped.
     *
     * @return the keys; empty where a match can begin with any syllable
     */
    public Optional<ImmutableSet<String>> firstKeys() {
        return shape.nullable() ? Optional.empty() : shape.firstKeys();
    }

    /**
     * Returns the preferred match that starts at a position.
     *
     * @param sequence a sentence
     * @param position where it starts
     * @return the match, empty where there is none
     */
    public Optional<TokenMatch> matchAt(TokenSequence sequence, int position) {
        return matchAt(sequence, position, Scope.NONE);
    }

    /**
     * Returns the preferred match that starts at a position.
     *
     * @param sequence a sentence
     * @param position where it starts
     * @param scope the marked span and the excluded mentions
     * @return the match, empty where there is none
     */
    public Optional<TokenMatch> matchAt(TokenSequence sequence, int position, Scope scope) {
        return new Search(forward, sequence, scope).matchFrom(position);
    }

    /**
     * Returns the preferred match that ends at a position, searched from right to left: repeats and gaps choose as they
     * meet the text from the right.
     *
     * @param sequence a sentence
     * @param position where it ends
     * @return the match, empty where there is none
     */
    public Optional<TokenMatch> matchEndingAt(TokenSequence sequence, int position) {
        return matchEndingAt(sequence, position, Scope.NONE);
    }

    /**
     * Returns the preferred match that ends at a position, searched from right to left.
     *
     * @param sequence a sentence
     * @param position where it ends
     * @param scope the marked span and the excluded mentions
     * @return the match, empty where there is none
     */
    public Optional<TokenMatch> matchEndingAt(TokenSequence sequence, int position, Scope scope) {
        return new Search(backward, sequence, scope).matchFrom(position);
    }

    /**
     * Returns the matches that do not overlap, from left to right; of those that start at one position the preferred.
     *
     * @param sequence a sentence
     * @return the matches in order
     */
    public List<TokenMatch> findAll(TokenSequence sequence) {
        List<TokenMatch> matches = new ArrayList<>();
        Search search = new Search(forward, sequence, Scope.NONE);
        int position = 0;
        while (position <= sequence.size()) {
            Optional<TokenMatch> match = canStartAt(sequence, position) ? search.matchFrom(position) : Optional.empty();
            position = Math.max(position + 1, match.map(TokenMatch::end).orElse(0));
            if (match.isPresent()) {
                matches.add(match.get());
                search.forget(position);
            }
        }
        return matches;
    }

    /** Returns the same where it is known that matches start only at some positions. */
    List<TokenMatch> findAll(TokenSequence sequence, Positions starts) {
        List<TokenMatch> matches = List.of();
        Search search = new Search(forward, sequence, Scope.NONE);
        int position = starts.next(0);
        while (position >= 0) {
            Optional<TokenMatch> match = search.matchFrom(position);
            int next = Math.max(position + 1, match.map(TokenMatch::end).orElse(0));
            if (match.isPresent()) {
                if (matches.isEmpty()) {
                    matches = new ArrayList<>(2);
                }
                matches.add(match.get());
                search.forget(next);
            }
            position = starts.next(next);
        }
        return matches;
    }

    /**
     * Returns the first match that starts at or after a position.
     *
     * @param sequence a sentence
     * @param from the first position to try
     * @param scope the marked span and the excluded mentions
     * @return the match, empty where there is none
     */
    public Optional<TokenMatch> findFirst(TokenSequence sequence, int from, Scope scope) {
        Search search = new Search(forward, sequence, scope);
        for (int position = from; position <= sequence.size(); position++) {
            if (canStartAt(sequence, position)) {
                Optional<TokenMatch> match = search.matchFrom(position);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the match that ends last, at or before a position; searched from right to left.
     *
     * @param sequence a sentence
     * @param to the last position to try
     * @param scope the marked span and the excluded mentions
     * @return the match, empty where there is none
     */
    public Optional<TokenMatch> findLast(TokenSequence sequence, int to, Scope scope) {
        Search search = new Search(backward, sequence, scope);
        for (int position = to; position >= 0; position--) {
            Optional<TokenMatch> match = search.matchFrom(position);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /**
     * Returns whether the pattern matches anywhere.
     *
     * @param sequence a sentence
     * @param scope the marked span and the excluded mentions
     * @return whether there is a match
     */
    public boolean occursIn(TokenSequence sequence, Scope scope) {
        return findFirst(sequence, 0, scope).isPresent();
    }

    /**
     * Returns why the pattern does not match from a position.
     *
     * @param sequence a sentence
     * @param position where the match should start
     * @param scope the marked span and the excluded mentions
     * @return the smallest change with which it would match; empty where it matches
     */
    public Optional<NearMiss> nearMissAt(TokenSequence sequence, int position, Scope scope) {
        return new Repairs(forward, sequence, scope).from(List.of(position));
    }

    /**
     * Returns why the pattern does not match up to a position.
     *
     * @param sequence a sentence
     * @param position where the match should end
     * @param scope the marked span and the excluded mentions
     * @return the smallest change with which it would match; empty where it matches
     */
    public Optional<NearMiss> nearMissEndingAt(TokenSequence sequence, int position, Scope scope) {
        return new Repairs(backward, sequence, scope).from(List.of(position));
    }

    /**
     * Returns why the pattern matches nowhere in a part of a sentence.
     *
     * @param sequence a sentence
     * @param from the first position at which the match may start
     * @param to the last position at which it may start
     * @param scope the marked span and the excluded mentions
     * @return the smallest change with which it would match; empty where it matches
     */
    public Optional<NearMiss> nearMiss(TokenSequence sequence, int from, int to, Scope scope) {
        return new Repairs(forward, sequence, scope)
                .from(IntStream.rangeClosed(from, to).boxed().toList());
    }

    private boolean canStartAt(TokenSequence sequence, int position) {
        Optional<ImmutableSet<String>> keys = firstKeys();
        return keys.isEmpty()
                || (position < sequence.size()
                        && keys.get()
                                .contains(sequence.syllables().get(position).key()));
    }
}
