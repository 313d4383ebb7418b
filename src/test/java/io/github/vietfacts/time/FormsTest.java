package io.github.vietfacts.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The table of first words must lose no expression that trying every form finds. */
class FormsTest {

    @Test
    void theTableOfFirstWordsLosesNothing() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FormsTest.class.getResourceAsStream("times.tsv")), StandardCharsets.UTF_8))) {
            reader.lines().forEach(FormsTest::check);
        }
    }

    private static void check(String text) {
        SegmentedText words = LinedText.of(text);
        for (Sentence sentence : words.sentences()) {
            Line line = Line.of(words, sentence);
            for (int i = 0; i < line.size(); i++) {
                assertThat(Forms.longest(line, i)).as(text).isEqualTo(Forms.longestOfAll(line, i));
            }
        }
    }
}
