package io.github.vietfacts.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.TimeMention;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the table of sentences: text, day of publication, expected {@code TYPE|VALUE|text} items. */
class NewsTimeTaggerTest {

    private static final TimeTagger TAGGER = NewsTimeTagger.create();

    private record Row(String text, Optional<LocalDate> published, String expected) {

        static Row parse(String line) {
            String[] fields = line.split("\t", -1);
            assertThat(fields).as(line).hasSize(3);
            Optional<LocalDate> published =
                    fields[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(fields[1]));
            return new Row(fields[0].replace("\\n", "\n"), published, fields[2]);
        }
    }

    @TestFactory
    Stream<DynamicTest> readsTheTimesOf() {
        return rows().map(row -> DynamicTest.dynamicTest(
                row.text(), () -> assertThat(items(row.text(), row.published())).isEqualTo(row.expected())));
    }

    @TestFactory
    Stream<DynamicTest> readsTheSameFromDecomposedText() {
        return rows().map(row -> DynamicTest.dynamicTest(row.text(), () -> {
            String decomposed = Normalizer.normalize(row.text(), Normalizer.Form.NFD);
            assertThat(items(decomposed, row.published())).isEqualTo(row.expected());
        }));
    }

    @TestFactory
    Stream<DynamicTest> readsTheSameAfterASentenceWithoutADate() {
        return rows().map(row -> DynamicTest.dynamicTest(
                row.text(),
                () -> assertThat(items("Trời trong xanh, gió nhẹ.\n" + row.text(), row.published()))
                        .isEqualTo(row.expected())));
    }

    private static Stream<Row> rows() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NewsTimeTaggerTest.class.getResourceAsStream("times.tsv")), UTF_8))) {
            List<String> lines = reader.lines().toList();
            return lines.stream().filter(line -> !line.startsWith("#")).map(Row::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String items(String text, Optional<LocalDate> published) {
        SegmentedText words = LinedText.of(text);
        List<TimeMention> mentions = TAGGER.tag(words, published);
        TimeMentionChecks.check(words, mentions);
        String items = mentions.stream()
                .map(mention -> mention.type() + "|" + mention.value() + "|" + mention.text())
                .collect(Collectors.joining(" || "));
        return items.isEmpty() ? "NONE" : items;
    }
}
