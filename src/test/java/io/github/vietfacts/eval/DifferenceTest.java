package io.github.vietfacts.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final String OFFICE = "OfficeHeld | person: Lê Hoa | title: Bộ trưởng";
    private static final String MEETING = "Meeting | participants: A; B | date: 2024-03-12";
    private static final String WRONG = "Meeting | participants: A; B | date: 2023-03-12";

    @Test
    void whatTheSecondRunGainsAndLoses() {
        List<Gold.Document> gold = List.of(Facts.document("a", OFFICE + "\n" + MEETING), Facts.document("b", MEETING));
        Difference difference =
                new Difference(run(gold, OFFICE + "\n" + WRONG, MEETING), run(gold, MEETING, MEETING + "\n" + MEETING));

        // the second is not better only where b was drawn twice, one of four samples
        assertThat(difference.withoutOfficeHeld().p()).isBetween(0.45, 0.55);
        String p = String.format(
                Locale.ROOT, "%.3f", difference.withoutOfficeHeld().p());
        assertThat(DifferenceReport.of(difference)).isEqualTo("""
                documents            2
                Key-Fact F1          0.667 to 0.667  +0.000  95 % -0.333 to +0.167  p 1.000
                without OfficeHeld   0.500 to 0.800  +0.300  95 % -0.333 to +1.000  p P
                gained               1
                lost                 1
                newly spurious       1
                no longer spurious   1

                a
                  gained: Meeting  participants: A, B  date: 2024-03-12
                  lost: OfficeHeld  person: Lê Hoa  title: Bộ trưởng
                  no longer spurious: Meeting  participants: A, B  date: 2023-03-12

                b
                  newly spurious: Meeting  participants: A, B  date: 2024-03-12
                """.replace("p P", "p " + p));
    }

    @Test
    void theSameRunTwice() {
        List<Gold.Document> gold = List.of(Facts.document("a", OFFICE + "\n" + MEETING));
        Scores scores = run(gold, WRONG);
        Difference difference = new Difference(scores, scores);
        assertThat(difference.documents()).allMatch(Difference.Document::isNone);
        assertThat(difference.facts()).isEqualTo(new Difference.Change(0, 0, new Interval(0, 0), 1));
    }

    @Test
    void aGainInAllDocumentsIsNoChanceAGainInOneIs() {
        List<Gold.Document> gold = new ArrayList<>();
        String[] none = new String[20];
        String[] one = new String[20];
        String[] all = new String[20];
        for (int i = 0; i < 20; i++) {
            gold.add(Facts.document("d" + i, OFFICE + "\n" + MEETING));
            none[i] = OFFICE;
            one[i] = i == 0 ? OFFICE + "\n" + MEETING : OFFICE;
            all[i] = OFFICE + "\n" + MEETING;
        }
        Difference.Change clear = new Difference(run(gold, none), run(gold, all)).facts();
        assertThat(clear.p()).isZero();
        assertThat(clear.gain()).isEqualTo(1 - 2.0 / 3);
        assertThat(clear.interval().low()).isPositive();

        // the document is in no sample with (19/20)^20 = 36 %
        Difference.Change chance = new Difference(run(gold, none), run(gold, one)).facts();
        assertThat(chance.gain()).isPositive();
        assertThat(chance.p()).isBetween(0.6, 0.85);
        assertThat(new Difference(run(gold, one), run(gold, none)).facts().gain())
                .isEqualTo(-chance.gain());
    }

    @Test
    void runsOverOtherDocumentsAreNotCompared() {
        Scores one = run(List.of(Facts.document("a", MEETING)), MEETING);
        Scores other = run(List.of(Facts.document("b", MEETING)), MEETING);
        assertThatThrownBy(() -> new Difference(one, other))
                .hasMessage("runs over [a] and [b]: expected the same documents");
    }

    private static Scores run(List<Gold.Document> gold, String... predicted) {
        return Scorer.of(Catalogue.TYPES)
                .score(new Gold(gold, List.of()), document -> Facts.facts(predicted[gold.indexOf(document)]));
    }
}
