package io.github.vietfacts.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest(name = "[{0},{1}) and [{2},{3})")
    @CsvSource({
        // first, second, contains, overlaps
        "0, 5, 1, 3, true, true",
        "0, 5, 0, 5, true, true",
        "0, 5, 5, 6, false, false",
        "0, 5, 4, 6, false, true",
        "0, 5, 5, 5, true, false",
        "3, 3, 3, 3, true, false",
    })
    void relations(int a, int b, int c, int d, boolean contains, boolean overlaps) {
        Span first = new Span(a, b);
        Span second = new Span(c, d);
        assertThat(first.contains(second)).isEqualTo(contains);
        assertThat(first.overlaps(second)).isEqualTo(overlaps);
        assertThat(second.overlaps(first)).isEqualTo(overlaps);
    }

    @Test
    void holdsItsStartButNotItsEnd() {
        Span span = new Span(2, 4);
        assertThat(span.contains(1)).isFalse();
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(4)).isFalse();
        assertThat(span.length()).isEqualTo(2);
        assertThat(span).hasToString("[2,4)");
    }

    @Test
    void coverIsTheSmallestSpanOfBoth() {
        assertThat(new Span(7, 9).cover(new Span(2, 4))).isEqualTo(new Span(2, 9));
    }

    @Test
    void ordersByStartThenEnd() {
        assertThat(List.of(new Span(3, 4), new Span(1, 9), new Span(1, 2)).stream()
                        .sorted())
                .containsExactly(new Span(1, 2), new Span(1, 9), new Span(3, 4));
    }

    @Test
    void refusesWhatIsNoRange() {
        assertThatThrownBy(() -> new Span(4, 3)).hasMessage("span [4,3): expected 0 <= start <= end");
        assertThatThrownBy(() -> new Span(-1, 3)).hasMessage("span [-1,3): expected 0 <= start <= end");
    }
}
