package io.github.vietfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /** Ends of the interval as R's {@code prop.test(right, all, correct = FALSE)} gives them. */
    @ParameterizedTest
    @CsvSource({"8, 10, 0.4902, 0.9433", "1, 1, 0.2065, 1.0", "0, 1, 0.0, 0.7935", "50, 100, 0.4038, 0.5962"})
    void wilson(int right, int all, double low, double high) {
        Proportion share = new Proportion(right, all);
        assertThat(share.low()).isCloseTo(low, within(0.0001));
        assertThat(share.high()).isCloseTo(high, within(0.0001));
    }
}
