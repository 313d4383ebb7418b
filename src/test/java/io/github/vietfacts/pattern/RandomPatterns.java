package io.github.vietfacts.pattern;

import io.github.vietfacts.pattern.Node.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Small random patterns and sentences over few words, so that many match. */
final class RandomPatterns {

    private final Random random;

    RandomPatterns(long seed) {
        random = new Random(seed);
    }

    TokenSequence sentence() {
        StringBuilder markup = new StringBuilder();
        int length = random.nextInt(8);
        for (int i = 0; i < length; i++) {
            String word = "abc".charAt(random.nextInt(3)) + (random.nextInt(5) == 0 ? "_b" : "");
            String nested = random.nextInt(5) == 0 ? "[Q " + word + "] a" : word;
            markup.append(random.nextInt(4) == 0 ? "[P " + nested + "] " : nested + " ");
        }
        return MarkedSentence.parse(markup.toString()).sequence();
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
                        random.nextInt(4), random.nextBoolean() ? Optional.of(pattern(depth - 1)) : Optional.empty());
            default -> new Node.Look(pattern(depth - 1), random.nextBoolean(), random.nextBoolean());
        };
    }
}
