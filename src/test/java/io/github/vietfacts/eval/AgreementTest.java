package io.github.vietfacts.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two annotators, by the same scorer. */
class AgreementTest {

    private static final String MEETING = "Meeting | participants: A; B | date: 2024-03-12";

    @Test
    void theSecondIsHeldAgainstTheFirst() {
        Scores scores = agreement(
                gold(Facts.document("a", MEETING + "\nConcern | holder: A | topic: lũ")),
                gold(Facts.document("a", MEETING)));
        assertThat(scores.facts()).isEqualTo(new Counts(1, 2, 1));
    }

    @Test
    void whatOneHoldsOptionalIsNotAskedOfTheOther() {
        String doubtful = "Concern OPTIONAL | holder: A | topic: lũ";
        String sure = "Concern | holder: A | topic: lũ";
        assertThat(agreement(gold(Facts.document("a", doubtful)), gold(Facts.document("a", "")))
                        .facts())
                .isEqualTo(Counts.NONE);
        assertThat(agreement(gold(Facts.document("a", "")), gold(Facts.document("a", doubtful)))
                        .facts())
                .isEqualTo(Counts.NONE);
        assertThat(agreement(gold(Facts.document("a", sure)), gold(Facts.document("a", doubtful)))
                        .facts())
                .isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void documentsOfOneOnlyAreNamed() {
        Scores scores = agreement(
                gold(Facts.document("a", MEETING), Facts.document("b", MEETING)),
                new Gold(List.of(Facts.document("a", MEETING)), List.of("c.json:1:1: gold: expected an object")));
        assertThat(scores.documents()).extracting(DocumentScore::id).containsExactly("a");
        assertThat(scores.facts()).isEqualTo(new Counts(1, 1, 1));
        assertThat(scores.problems())
                .containsExactly(
                        "c.json:1:1: gold: expected an object",
                        "b: expected in the gold of both, there is none in the second's");
    }

    private static Gold gold(Gold.Document... documents) {
        return new Gold(List.of(documents), List.of());
    }

    private static Scores agreement(Gold first, Gold second) {
        return Scorer.of(Catalogue.TYPES).agreement(first, second);
    }
}
