package io.github.vietfacts.pattern;

import io.github.vietfacts.pattern.Node.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Small random patterns and sentences over few words, so that many match. */
final class RandomPatterns {

    private final Random random;

    /** Gaps skip fewer units than this. */
    private final int reach;

    RandomPatterns(long seed) {
        this(seed, 4);
    }

    RandomPatterns(long seed, int reach) {
        this.random = new Random(seed);
        this.reach = reach;
    }

    TokenSequence sentence() {
        return MarkedSentence.parse(markup(random.nextInt(8))).sequence();
    }

    /** Returns a sentence in which the words that patterns know stand apart. */
    TokenSequence sparseSentence() {
        StringBuilder markup = new StringBuilder();
        while (markup.length() < 80) {
            markup.append("x ".repeat(random.nextInt(14)))
                    .append(markup(random.nextInt(4)))
                    .append(random.nextInt(3) == 0 ? "[P x_x x] " : "");
        }
        return MarkedSentence.parse(markup.toString()).sequence();
    }

    private String markup(int length) {
        StringBuilder markup = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String word = "abc".charAt(random.nextInt(3)) + (random.nextInt(5) == 0 ? "_b" : "");
            String nested = random.nextInt(5) == 0 ? "[Q " + word + "] a" : word;
            markup.append(random.nextInt(4) == 0 ? "[P " + nested + "] " : nested + " ");
        }
        return markup.toString();
    }

    /** Returns a pattern of at most so many levels. */
    Node pattern(int depth) {
        int kind = random.nextInt(depth == 0 ? 4 : 11);
        return switch (kind) {
            case 0, 1 -> Node.Literal.of(List.of("a", "b", "c", "a b").get(random.nextInt(4)), Folding.CASE);
            case 2 -> new Node.MentionOf(Set.of(random.nextBoolean() ? "P" : "Q"), Condition.ALWAYS, false);
            case 3 ->
                random.nextInt(4) > 0
                        ? Node.Literal.of("b", Folding.CASE)
                        : random.nextBoolean() ? new Node.SentenceStart() : new Node.SentenceEnd();
            case 4, 5 -> new Node.Sequence(List.of(pattern(depth - 1), pattern(depth - 1)));
            case 6, 7 -> new Node.Choice(List.of(pattern(depth - 1), pattern(depth - 1)));
            case 8 -> {
                int min = random.nextInt(3);
                int max = random.nextBoolean() ? Node.UNBOUNDED : min + random.nextInt(3);
                yield new Node.Repeat(pattern(depth - 1), min, max, random.nextBoolean());
            }
            case 9 ->
                new Node.Gap(
                        random.nextInt(reach),
                        random.nextBoolean() ? Optional.of(pattern(depth - 1)) : Optional.empty());
            default -> new Node.Look(pattern(depth - 1), random.nextBoolean(), random.nextBoolean());
        };
    }
}
