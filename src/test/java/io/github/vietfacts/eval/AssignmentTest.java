package io.github.vietfacts.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {

    @Test
    void theBestSumIsNotTheBestOfEachRow() {
        assertThat(Assignment.maximize(new long[][] {{9, 8}, {8, 1}})).containsExactly(1, 0);
    }

    @Test
    void pairsWithoutWeightAreNone() {
        assertThat(Assignment.maximize(new long[][] {{0, 0}, {0, 3}})).containsExactly(-1, 1);
        assertThat(Assignment.maximize(new long[][] {{}, {}})).containsExactly(-1, -1);
        assertThat(Assignment.maximize(new long[0][])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 1L << 50})
    void asGoodAsTryingAll(long most) {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            long[][] weights = new long[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (long[] row : weights) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = random.nextInt(3) == 0 ? 0 : 1 + (long) (random.nextDouble() * most);
                }
            }
            int[] assigned = Assignment.maximize(weights);
            assertThat(sum(weights, assigned)).isEqualTo(best(weights, 0, new HashSet<>()));
        }
    }

    private static long sum(long[][] weights, int[] assigned) {
        Set<Integer> taken = new HashSet<>();
        long sum = 0;
        for (int row = 0; row < assigned.length; row++) {
            if (assigned[row] >= 0) {
                assertThat(taken.add(assigned[row])).isTrue();
                assertThat(weights[row][assigned[row]]).isPositive();
                sum += weights[row][assigned[row]];
            }
        }
        return sum;
    }

    private static long best(long[][] weights, int row, Set<Integer> taken) {
        if (row == weights.length) {
            return 0;
        }
        long best = best(weights, row + 1, taken);
        for (int j = 0; j < weights[row].length; j++) {
            if (taken.add(j)) {
                best = Math.max(best, weights[row][j] + best(weights, row + 1, taken));
                taken.remove(j);
            }
        }
        return best;
    }
}
