package io.github.vietfacts.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.TimeType;
import io.github.vietfacts.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeGoldTest {

    private static final String TYPES = "a type of [DATE, TIME, DURATION, SET, RANGE]";

    @TempDir
    Path folder;

    @Test
    void lines() throws IOException {
        write(
                "a.tsv",
                "# id, text, published, expected\n\n"
                        + "x\tSáng 27/11, họp; 14:05 | 30/11\t2023-12-01\tTIME|2023-11-27TMO|0|10|Sáng 27/11 || DATE|2023-11-30;2022-11-30|17|30|14:05 | 30/11\n"
                        + "y\tTỷ số 2-1\t\tNONE\r\n"
                        + "z\tHôm 5/6\t2024-01-01\tDATE|2023-06-05|4|7|5/6;DATE|2024-06-05|0|7|Hôm 5/6");
        GoldSet<List<MarkedTime>> gold = TimeGold.read(List.of(folder.resolve("a.tsv")), Optional.empty());
        assertThat(gold.problems()).isEmpty();
        assertThat(gold.documents().get(0).article().published()).hasValue(LocalDate.of(2023, 12, 1));
        assertThat(gold.documents().get(0).gold())
                .containsExactly(
                        MarkedTime.of(TimeType.TIME, new Span(0, 10), "2023-11-27TMO"),
                        new MarkedTime(
                                TimeType.DATE,
                                new Span(17, 30),
                                "2023-11-30",
                                List.of(MarkedTime.of(TimeType.DATE, new Span(17, 30), "2022-11-30"))));
        assertThat(gold.documents().get(1).gold()).isEmpty();
        assertThat(gold.documents().get(1).article().published()).isEmpty();
        assertThat(gold.documents().get(2).gold().get(0).alts())
                .containsExactly(MarkedTime.of(TimeType.DATE, new Span(0, 7), "2024-06-05"));
    }

    @Test
    void listsOfTimes() throws IOException {
        write("a.txt", "title: Tin\n\nHôm 5/6 họp");
        write("a.json", """
                {"doc": "a.txt", "times": [
                 {"type": "DATE", "start": 8, "end": 11, "text": "5/6", "value": "2023-06-05", "alts": ["2024-06-05"]}]}
                """);
        write("b.jsonl", "{\"id\": \"b\", \"text\": \"Mưa\"}");
        GoldSet<List<MarkedTime>> gold = TimeGold.read(List.of(folder), Optional.empty());
        assertThat(gold.problems()).isEmpty();
        assertThat(gold.unmarked()).containsExactly("b");
        assertThat(gold.documents().get(0).gold())
                .containsExactly(new MarkedTime(
                        TimeType.DATE,
                        new Span(8, 11),
                        "2023-06-05",
                        List.of(MarkedTime.of(TimeType.DATE, new Span(8, 11), "2024-06-05"))));
    }

    /** What is expected of the text {@code Hôm 5/6, họp}, and what is wrong with it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "none > 'none': expected NONE or TYPE|VALUE|start|end|text with " + TYPES,
                "DAY|2023-06-05|4|7|5/6 > 'DAY|2023-06-05|4|7|5/6': expected NONE or TYPE|VALUE|start|end|text with "
                        + TYPES,
                "DATE|2023-06-05|4|70|5/6 > [4,70): expected a range in the text of 12 units",
                "DATE|2023-06-05|4|7|5/7 > [4,7): expected '5/6', found '5/7'",
                "DATE|2023-06-05|5/7 > '5/7': expected words of the text, to the letter",
                "DATE|2023-06-05|4|7|5/6, DATE > ', DATE': expected ' || ' or ';' or the end",
                "DATE|2023-06-05|4|7|5/6 || DATE|2023|5|7|/6 > [4,7) and [5,7): expected mentions that do not overlap",
            })
    void problemsOfItems(String expected, String problem) throws IOException {
        write("a.tsv", "x\tHôm 5/6, họp\t2024-01-01\t" + expected);
        GoldSet<List<MarkedTime>> gold = TimeGold.read(List.of(folder.resolve("a.tsv")), Optional.empty());
        assertThat(gold.documents()).isEmpty();
        assertThat(gold.problems()).containsExactly(folder.resolve("a.tsv") + ":1: " + problem);
    }

    @Test
    void allProblemsAtOnce() throws IOException {
        write("a.tsv", "x\tMưa\t2024-01-01\nx\tMưa\t1/1/2024\tNONE\nx\tMưa\t\tNONE\n");
        write("b.jsonl", """
                {"id": "b", "text": "Hôm 5/6", "times": [{"type": "DAY", "start": 4, "end": 7, "value": "2023-06-05"}]}
                {"id": "c", "text": "Hôm 5/6", "times": [{"type": "DATE", "start": 4, "end": 7}, 1]}
                {"id": "d", "text": "Hôm 5/6", "times": {}}
                """);
        GoldSet<List<MarkedTime>> gold = TimeGold.read(List.of(folder.resolve("a.tsv"), folder), Optional.empty());
        assertThat(gold.documents()).isEmpty();
        assertThat(gold.problems().stream().map(p -> p.replace(folder + "/", "")))
                .containsExactly(
                        "a.tsv:1: 3 fields: expected id TAB text TAB yyyy-mm-dd TAB expected",
                        "a.tsv:2: '1/1/2024': expected a day as yyyy-mm-dd",
                        "a.tsv:3: id 'x': expected once, found twice",
                        "b.jsonl:1:42: time 1: type 'DAY': expected one of [DATE, TIME, DURATION, SET, RANGE]",
                        "b.jsonl:2:42: time 1: value: expected a TIMEX3 value, there is none",
                        "b.jsonl:2:82: time 2: expected an object, found a number",
                        "b.jsonl:3:41: times: expected a list, found an object");
    }

    @Test
    void predictionsOfAFile() throws IOException {
        write("a.tsv", "x\tHôm 5/6\t2024-01-01\tDATE|2023-06-05|4|7|5/6\ny\tMưa\t\tNONE");
        write("p.jsonl", """
                {"id": "x", "times": [{"type": "DATE", "start": 4, "end": 7, "value": "2023-06-05", "reason": "year"}]}
                """);
        TimeScores scores = TimeGold.score(
                TimeGold.read(List.of(folder.resolve("a.tsv")), Optional.empty()), folder.resolve("p.jsonl"));
        assertThat(scores.all().values()).isEqualTo(new Counts(1, 1, 1));
        assertThat(scores.problems())
                .containsExactly("y: expected a prediction, there is none; scored as without times");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
