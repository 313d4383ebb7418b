package io.github.vietfacts.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreReportTest {

    private static final String TEXT = "Bà Lê Hoa\nlo ngại lũ.";

    private final Scores scores = Scorer.of(Catalogue.TYPES)
            .score(
                    new Gold(
                            List.of(
                                    new Gold.Document(
                                            "a.txt",
                                            Article.of(TEXT),
                                            List.of(at(0, 20, "Concern | holder: Lê Hoa | topic: lũ"))),
                                    Facts.document("b.txt", "Meeting/TALKS | participants: A; B")),
                            List.of("c.json:1:1: gold: expected an object, found a list")),
                    document -> document.id().equals("a.txt")
                            ? List.of(at(3, 20, "Statement | speaker: Lê Hoa | content: lũ"))
                            : Facts.facts(
                                    "Meeting/SIDELINE | participants: A; B\nMeeting/TALKS PLANNED | participants: A (HOST); B"));

    private static ScoredFact at(int start, int end, String fact) {
        ScoredFact f = Facts.fact(fact);
        return new ScoredFact(
                        f.type(),
                        f.kind(),
                        f.modality(),
                        f.polarity(),
                        f.args(),
                        f.attribution(),
                        Optional.of(Zone.LEAD),
                        List.of(new Span(start, end)),
                        "",
                        false,
                        f.alts())
                .withText(TEXT);
    }

    @Test
    void theFigures() {
        assertThat(ScoreReport.summary(scores)).isEqualTo("""
                        INCOMPLETE: 1 problem; what it names is not scored as given
                          c.json:1:1: gold: expected an object, found a list
                        documents            2
                        Key-Fact F1          0.400  P 0.333  R 0.500  right    1  gold    2  predicted    3
                          95 % interval      0.000 to 0.667
                        without OfficeHeld   0.400  P 0.333  R 0.500  right    1  gold    2  predicted    3
                          95 % interval      0.000 to 0.667
                        macro F1             0.222  over 3 types
                        arguments F1         1.000  P 1.000  R 1.000  right    2  gold    2  predicted    2
                        kind accuracy        0.000
                        modality accuracy    1.000
                        attribution accuracy 1.000
                        code accuracy        0.000

                        Concern              0.000  P 0.000  R 0.000  right    0  gold    1  predicted    0
                        Meeting              0.667  P 0.500  R 1.000  right    1  gold    1  predicted    2
                        Statement            0.000  P 0.000  R 0.000  right    0  gold    0  predicted    1

                        LEAD                 0.000  P 0.000  R 0.000  right    0  gold    1  predicted    1
                        """);
        assertThat(ScoreReport.documents(scores)).isEqualTo("""
                        a.txt                0.000  P 0.000  R 0.000  right    0  gold    1  predicted    1
                        b.txt                0.667  P 0.500  R 1.000  right    1  gold    1  predicted    2
                        """);
    }

    @Test
    void theErrors() {
        assertThat(ScoreReport.errors(scores)).isEqualTo("""
                        a.txt
                          missed    Concern  holder: Lê Hoa  topic: lũ
                            text    Bà Lê Hoa lo ngại lũ
                            nearest Statement  speaker: Lê Hoa  content: lũ
                            spoiled type
                          spurious  Statement  speaker: Lê Hoa  content: lũ
                            text    Lê Hoa lo ngại lũ
                        b.txt
                          spurious  Meeting/TALKS PLANNED  participants: A (HOST), B
                        """);
    }
}
