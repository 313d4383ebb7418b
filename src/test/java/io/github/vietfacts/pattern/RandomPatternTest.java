package io.github.vietfacts.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The engine against plain backtracking on small random patterns and sentences. */
class RandomPatternTest {

    private final RandomPatterns random = new RandomPatterns(42);

    @Test
    void preferredMatchesAndEndsAgree() {
        for (int round = 0; round < 20_000; round++) {
            TokenSequence sequence = random.sentence();
            Node node = random.pattern(3);
            TokenPattern pattern = TokenPattern.compile(node);
            NaiveMatcher naive = new NaiveMatcher(sequence);
            BitSet endings = new BitSet();
            for (int start = 0; start <= sequence.size(); start++) {
                List<Integer> ends = naive.ends(node, start);
                ends.forEach(endings::set);
                Optional<Integer> end = pattern.matchAt(sequence, start).map(TokenMatch::end);
                Optional<Integer> expected = ends.stream().findFirst();
                if (expected.isPresent() && hasEmptyTurns(node)) {
                    expected = end.filter(ends::contains);
                }
                assertThat(end)
                        .as("round %d: %s in '%s' from %d", round, node, sequence.text(0, sequence.size()), start)
                        .isEqualTo(expected);
                assertThat(end.isPresent()).isEqualTo(!ends.isEmpty());
            }
            for (int end = 0; end <= sequence.size(); end++) {
                assertThat(pattern.matchEndingAt(sequence, end).isPresent())
                        .as("round %d: %s in '%s' to %d", round, node, sequence.text(0, sequence.size()), end)
                        .isEqualTo(endings.get(end));
            }
        }
    }

    @Test
    void findAllIsLeftmostAndDisjoint() {
        for (int round = 0; round < 5_000; round++) {
            TokenSequence sequence = random.sentence();
            Node node = random.pattern(3);
            TokenPattern pattern = TokenPattern.compile(node);
            List<TokenMatch> found = pattern.findAll(sequence);
            int position = 0;
            int index = 0;
            while (position <= sequence.size()) {
                Optional<TokenMatch> expected = pattern.matchAt(sequence, position);
                if (expected.isPresent()) {
                    assertThat(found.get(index++)).as("%s", node).isEqualTo(expected.get());
                }
                position = Math.max(position + 1, expected.map(TokenMatch::end).orElse(0));
            }
            assertThat(found).hasSize(index);
        }
    }

    /** Where the turn of a loop may be empty, a match is found if there is one, but which is preferred may differ. */
    private static boolean hasEmptyTurns(Node node) {
        if (node instanceof Node.Repeat repeat) {
            boolean emptyTurns = repeat.max() == Node.UNBOUNDED
                    && new Shape.Shapes().of(repeat.item()).nullable();
            return emptyTurns || hasEmptyTurns(repeat.item());
        } else if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().anyMatch(RandomPatternTest::hasEmptyTurns);
        }
        return node instanceof Node.Choice choice
                && choice.options().stream().anyMatch(RandomPatternTest::hasEmptyTurns);
    }
}
