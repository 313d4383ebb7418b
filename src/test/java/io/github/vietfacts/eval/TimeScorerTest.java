package io.github.vietfacts.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.TimeType;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScorerTest {

    private static final String TEXT = "Từ sáng 27/11 đến 30/11/2023, hai nước kỷ niệm 50 năm; hiện nay mưa.";

    /** Items in {@link #TEXT}; right of gold and predicted: strict, relaxed, with the right value. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "DATE|2023-11-30|30/11/2023 > DATE|2023-11-30|30/11/2023 > 1 1 1 of 1 1",
                "DATE|2023-11-30|30/11/2023 > NONE > 0 0 0 of 1 0",
                "NONE > DATE|2023-11-30|30/11/2023 > 0 0 0 of 0 1",
                "NONE > NONE > 0 0 0 of 0 0",
                "DATE|2023-11-30|30/11/2023 > DATE|2022-11-30|30/11/2023 > 1 1 0 of 1 1", // the wrong year
                "DATE|2023-11-30|30/11/2023 > DATE|2023-11-30|30/11 > 0 1 1 of 1 1", // a part of it
                "TIME|2023-11-27TMO|sáng 27/11 > DATE|2023-11-27TMO|sáng 27/11 > 1 1 0 of 1 1", // the wrong type
                "DATE|2023-11-27/2023-11-30|27/11 đến 30/11/2023 > RANGE|2023-11-27/2023-11-30|27/11 đến 30/11/2023 > 1 1 1 of 1 1",
                "RANGE|2023-11-27/2023-11-30|27/11 đến 30/11/2023 > DATE|2023-11-27|27/11 || DATE|2023-11-30|30/11/2023 > 0 1 0 of 1 2",
                "DURATION|P50Y;P50Y5M|50 năm > DURATION|P50Y5M|50 năm > 1 1 1 of 1 1", // another right value
                "DATE|2023-11-27|27/11;TIME|2023-11-27TMO|sáng 27/11 > TIME|2023-11-27TMO|sáng 27/11 > 1 1 1 of 1 1",
            })
    void spansAndValues(String gold, String predicted, String expected) {
        TimeScores.Figures figures = score(gold, predicted).all();
        assertThat(figures.strict().right() + " " + figures.relaxed().right() + " "
                        + figures.values().right() + " of " + figures.strict().gold() + " "
                        + figures.strict().predicted())
                .isEqualTo(expected);
    }

    @Test
    void vagueReferencesAreToldApart() {
        TimeScores.Document score = score(
                "DATE|2023-11-30|30/11/2023 || DATE|PRESENT_REF|hiện nay",
                "DATE|2023-12-30|30/11/2023 || DATE|PRESENT_REF|hiện nay");
        assertThat(score.all().values()).isEqualTo(new Counts(1, 2, 2));
        assertThat(score.dated().values()).isEqualTo(new Counts(0, 1, 1));
    }

    @Test
    void theReport() {
        TimeScores scores = new TimeScores(
                List.of(score(
                        "TIME|2023-11-27TMO|sáng 27/11 || DATE|2023-11-30|30/11/2023 || DURATION|P50Y|50 năm",
                        "DATE|2023-11-27|27/11 || DATE|2023-11-30|30/11/2023 || DATE|PRESENT_REF|hiện nay")),
                List.of());
        assertThat(TimeReport.summary(scores)).isEqualTo("""
                documents            1
                strict span F1       0.333  P 0.333  R 0.333  right    1  gold    3  predicted    3
                  95 % interval      0.333 to 0.333
                relaxed span F1      0.667  P 0.667  R 0.667  right    2  gold    3  predicted    3
                value accuracy       0.333  right    1  gold    3
                  without vague      0.333  right    1  gold    3

                DATE                 0.500  P 0.333  R 1.000  right    1  gold    1  predicted    3  value 1.000
                TIME                 0.000  P 0.000  R 0.000  right    0  gold    1  predicted    0  value 0.000
                DURATION             0.000  P 0.000  R 0.000  right    0  gold    1  predicted    0  value 0.000
                """);
        assertThat(TimeReport.errors(scores)).isEqualTo("""
                a
                  missed    TIME 2023-11-27TMO 3-13 sáng 27/11
                    found   DATE 2023-11-27 8-13 27/11
                  missed    DURATION P50Y 47-53 50 năm
                    found   nothing
                  spurious  DATE PRESENT_REF 55-63 hiện nay
                """);
    }

    @Test
    void whatHoldsForAllExpressions() {
        Random random = new Random(9);
        for (int round = 0; round < 300; round++) {
            List<MarkedTime> gold = disjoint(random);
            List<MarkedTime> predicted = disjoint(random);
            TimeScores.Figures score = score(gold, predicted).all();
            TimeScores.Figures swapped = score(predicted, gold).all();
            assertThat(score(gold, gold).all().values().f1()).isEqualTo(1);
            assertThat(score(gold, gold).errors()).isEmpty();
            assertThat(score.strict().right())
                    .isLessThanOrEqualTo(score.relaxed().right());
            assertThat(score.values().right())
                    .isLessThanOrEqualTo(score.relaxed().right());
            assertThat(swapped.relaxed().precision()).isEqualTo(score.relaxed().recall());
            assertThat(swapped.values().recall()).isEqualTo(score.values().precision());

            List<MarkedTime> more = new ArrayList<>(predicted);
            more.addAll(predicted.subList(0, Math.min(1, predicted.size())));
            Collections.shuffle(more, random);
            assertThat(score(gold, more).all().strict().f1())
                    .isLessThanOrEqualTo(score.strict().f1());
        }
    }

    private static List<MarkedTime> disjoint(Random random) {
        List<MarkedTime> times = new ArrayList<>();
        for (int at = random.nextInt(3); at < 30; at += random.nextInt(4)) {
            int end = at + 1 + random.nextInt(4);
            times.add(MarkedTime.of(TimeType.DATE, new Span(at, end), "2023-0" + (1 + random.nextInt(2))));
            at = end;
        }
        return times;
    }

    private static TimeScores.Document score(String gold, String predicted) {
        return score(items(gold), items(predicted));
    }

    private static TimeScores.Document score(List<MarkedTime> gold, List<MarkedTime> predicted) {
        return TimeScorer.score(
                new GoldSet.Document<>("a", Optional.empty(), Article.of(TEXT), false, gold), predicted);
    }

    private static List<MarkedTime> items(String line) {
        TimeItems items = new TimeItems(line.strip(), TEXT);
        List<MarkedTime> times = items.read();
        assertThat(items.problem()).isEmpty();
        return times;
    }
}
