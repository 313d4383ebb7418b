package io.github.vietfacts.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "Kishida, Kishida, 2, 0",
        "Kishida, Kisida, 2, 1",
        "Kishida, Kishada, 2, 1",
        "Kishida, Kihsida, 2, 2",
        "abc, xyz, 2, 3",
        "'', ab, 2, 2",
        "'', abc, 2, 3",
        "'', abcdef, 2, 3",
        "abcdef, '', 2, 3",
        "'', '', 0, 0"
    })
    void lettersToInsertDeleteOrChange(String a, String b, int limit, int distance) {
        assertThat(EditDistance.of(a, b, limit)).isEqualTo(distance);
    }
}
