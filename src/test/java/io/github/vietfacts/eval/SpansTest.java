package io.github.vietfacts.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void pairsAreAsManyAsTryingAllFinds() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            List<Span> gold = spans(random);
            List<Span> predicted = spans(random);
            assertThat(Spans.pairs(gold, predicted, Function.identity(), (a, b) -> true))
                    .isEqualTo(most(gold, predicted, 0, new ArrayList<>()));
        }
    }

    private static List<Span> spans(Random random) {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            int start = random.nextInt(20);
            spans.add(new Span(start, start + 1 + random.nextInt(6)));
        }
        return spans;
    }

    private static int most(List<Span> gold, List<Span> predicted, int from, List<Integer> taken) {
        if (from == gold.size()) {
            return 0;
        }
        int most = most(gold, predicted, from + 1, taken);
        for (int j = 0; j < predicted.size(); j++) {
            if (!taken.contains(j) && gold.get(from).overlaps(predicted.get(j))) {
                taken.add(j);
                most = Math.max(most, 1 + most(gold, predicted, from + 1, taken));
                taken.remove((Integer) j);
            }
        }
        return most;
    }

    @Test
    void theNearestSharesTheMost() {
        Span place = new Span(10, 20);
        List<Span> spans =
                List.of(new Span(0, 10), new Span(5, 12), new Span(18, 22), new Span(14, 18), new Span(16, 20));
        assertThat(Spans.nearest(place, spans, Function.identity())).hasValue(new Span(14, 18));
        assertThat(Spans.nearest(place, spans.subList(0, 1), Function.identity()))
                .isEmpty();
    }

    @Test
    void mentionsThatOverlapAreNamed() {
        assertThat(Spans.overlap(List.of(new Span(5, 9), new Span(0, 5)), Function.identity()))
                .isEmpty();
        assertThat(Spans.overlap(List.of(new Span(5, 9), new Span(0, 6)), Function.identity()))
                .isEqualTo(Optional.of("[0,6) and [5,9): expected mentions that do not overlap"));
    }
}
