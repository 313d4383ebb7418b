package io.github.vietfacts.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {

    private static final String MEETING = "Meeting/TALKS | participants: Lê Hoa; Ivan Petrov | date: 2024-03-12";
    private static final String OFFICE = "OfficeHeld | person: Lê Hoa | title: Bộ trưởng";
    private static final String INVITATION = "Invitation | inviter: Lê Hoa | invitee: Ivan Petrov | to: VNM";

    /** One gold fact and one prediction; what keeps it from being right, {@code -} for nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                MEETING + " > " + MEETING + " > -",
                MEETING + " > Meeting/RECEPTION | participants: Petrov Ivan; Lê Hoa | date: 2024-03-12TMO > -", // kind
                // is no
                // key
                MEETING + " > Meeting | participants: Lê Hoa; Ivan Petrov | date: 2023-03-12 > date",
                MEETING + " > Meeting | participants: Lê Hoa; Ivan Petrov > date",
                MEETING + " > Meeting PLANNED | participants: Lê Hoa; Ivan Petrov | date: 2024-03-12 > modality",
                MEETING + " > Meeting NEGATIVE | participants: Lê Hoa | date: 2024 > polarity participants date",
                "Meeting PLANNED | participants: A; B > Meeting PROPOSED | participants: A; B > -", // one class
                "Meeting PLANNED | participants: A; B > Meeting ACTUAL | participants: A; B > modality",
                "Meeting PLANNED | participants: A; B | modality? ACTUAL > Meeting | participants: A; B > -",
                "Meeting | participants: A; B > Meeting | participants: A; B | date: 2024-01-01 > -", // gold leaves it
                // empty
                "Meeting | participants: A; B; C; D > Meeting | participants: A; B; C > -", // F1 0.86
                "Meeting | participants: A; B; C > Meeting | participants: A; B > -", // F1 0.80
                "Meeting | participants: A; B > Meeting | participants: A > participants", // F1 0.67
                "Meeting | participants: A; B > Meeting | participants: A; B; C; D > participants", // F1 0.67
                "Meeting | participants: A; B; C; D > Meeting | participants: A; B; C; E > -", // F1 0.75
                "Meeting | participants: A = X; B = X > Meeting | participants: X; Y > participants", // X stands for
                // one only
                "Meeting | participants: A = B; B > Meeting | participants: A; B > -",
                "Meeting | participants: A; B > Meeting | participants: A; A > participants",
                INVITATION
                        + " > Invitation | inviter: Ivan Petrov | invitee: Lê Hoa | to: VNM > inviter invitee", // swapped
                "Accord | parties: VNM | topic: một > Accord | parties: VNM | topic: hai > topic",
                "Accord | parties: VNM | topic: một | topic? hai > Accord | parties: VNM | topic: hai > -",
                "Aid | donor: A | recipient: B | instrument: quà > Aid | donor: A | recipient: B | instrument: quà | amount: 5 > -",
            })
    void aPredictionIsRightOrNot(String gold, String predicted, String expected) {
        DocumentScore score = score(gold, predicted);
        if (expected.equals("-")) {
            assertThat(score.facts()).isEqualTo(new Counts(1, 1, 1));
            assertThat(score.misses()).isEmpty();
            assertThat(score.spurious()).isEmpty();
        } else {
            assertThat(score.facts()).isEqualTo(new Counts(0, 1, 1));
            assertThat(score.misses().get(0).spoilers()).containsExactlyInAnyOrder(expected.split(" "));
            assertThat(score.misses().get(0).nearest())
                    .hasValue(score.spurious().get(0));
        }
    }

    @Test
    void aDuplicateIsAFalsePositive() {
        DocumentScore score = score(MEETING, MEETING + "\n" + MEETING);
        assertThat(score.facts()).isEqualTo(new Counts(1, 1, 2));
        assertThat(score.spurious()).containsExactly(Facts.fact(MEETING));
    }

    @Test
    void optionalFactsAreNeitherRequiredNorPunished() {
        String optional = "Concern OPTIONAL | holder: VNM | topic: lũ";
        assertThat(score(optional, "").facts()).isEqualTo(Counts.NONE);
        assertThat(score(optional, "Concern | holder: VNM | topic: lũ").facts()).isEqualTo(Counts.NONE);
        assertThat(score(optional, "Concern | holder: VNM | topic: cháy").facts())
                .isEqualTo(new Counts(0, 0, 1));
        assertThat(score(optional, "Concern | holder: VNM | topic: lũ").misses())
                .isEmpty();
        // the prediction fits both: the required fact gets it
        assertThat(score(optional + "\nConcern | holder: VNM | topic: lũ", "Concern | holder: VNM | topic: lũ")
                        .facts())
                .isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void oneRequiredFactOutweighsManyOptional() {
        // a fits the required fact and an optional one, b only the required: one right either way, and none spurious
        String gold = "Meeting | participants: A; B; C; D\nMeeting OPTIONAL | participants: A; B; C; E";
        String predicted = "Meeting | participants: A; B; C; E\nMeeting | participants: A; B; C; D";
        assertThat(score(gold, predicted).facts()).isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void relatedItemsCountOnlyWhereAskedFor() {
        Gold.Document gold = Facts.document("a", MEETING + "\n" + OFFICE.replace("OfficeHeld", "OfficeHeld RELATED"));
        List<ScoredFact> predicted = Facts.facts(
                MEETING.replace("TALKS", "TALKS RELATED") + "\n" + OFFICE.replace("OfficeHeld", "OfficeHeld RELATED"));
        Scorer scorer = Scorer.of(Catalogue.TYPES);
        assertThat(scorer.score(gold, predicted).facts()).isEqualTo(new Counts(0, 1, 0));
        assertThat(scorer.withRelated().score(gold, predicted).facts()).isEqualTo(new Counts(2, 2, 2));
    }

    @Test
    void alignmentHasTheMostRightFacts() {
        // x is right for both gold facts, y only for the first: x must go to the second
        String gold = "Meeting | participants: A; B; C; D\nMeeting | participants: A; B; C; E";
        String x = "Meeting | participants: A; B; C";
        String y = "Meeting | participants: A; B; D";
        assertThat(score(gold, x + "\n" + y).facts()).isEqualTo(new Counts(2, 2, 2));
        assertThat(score(gold, y + "\n" + x).facts()).isEqualTo(new Counts(2, 2, 2));
    }

    @Test
    void kindsBreakTies() {
        String gold = "Meeting/TALKS | participants: A; B\nMeeting/JOINT_PRESS | participants: A; B";
        assertThat(score(gold, "Meeting/JOINT_PRESS | participants: A; B\nMeeting/TALKS | participants: A; B")
                        .kinds())
                .isEqualTo(new Counts(2, 2, 2));
        assertThat(score(
                                gold + "\nMeeting/TALKS | participants: C; D | kind? SESSION",
                                "Meeting/SESSION | participants: C; D\nMeeting/CEREMONY | participants: A; B")
                        .kinds())
                .isEqualTo(new Counts(1, 2, 2));
    }

    @Test
    void argumentsCountAllRolesOfAlignedFacts() {
        DocumentScore score = score(
                MEETING + " | place: Nhà khách\n" + OFFICE,
                "Meeting/TALKS | participants: Lê Hoa; Ai đó | date: 2024-03-12 | occasion: lễ\nOfficeHeld | person: B | title: Vua");
        // of the meeting one participant and the date agree; the office has nothing in common with the prediction
        assertThat(score.arguments()).isEqualTo(new Counts(2, 4, 4));
        assertThat(score.facts()).isEqualTo(new Counts(0, 2, 2));
    }

    @Test
    void microMacroAndWithoutOffices() {
        Scores scores = scores(
                List.of(
                        Facts.document("a", MEETING + "\n" + OFFICE),
                        Facts.document("b", OFFICE),
                        Facts.document("c", INVITATION)),
                List.of(Facts.facts(OFFICE), Facts.facts(OFFICE), Facts.facts(INVITATION + "\n" + INVITATION)));

        assertThat(scores.facts()).isEqualTo(new Counts(3, 4, 4));
        assertThat(scores.withoutOfficeHeld()).isEqualTo(new Counts(1, 2, 2));
        assertThat(scores.byType())
                .containsExactly(
                        java.util.Map.entry("Invitation", new Counts(1, 1, 2)),
                        java.util.Map.entry("Meeting", new Counts(0, 1, 0)),
                        java.util.Map.entry("OfficeHeld", new Counts(2, 2, 2)));
        assertThat(scores.macroF1()).isEqualTo((2.0 / 3 + 0 + 1) / 3);
        assertThat(scores.facts().precision()).isEqualTo(0.75);
        assertThat(scores.kindAccuracy()).isEmpty();
        assertThat(scores.isComplete()).isTrue();
    }

    @Test
    void nothingAtAll() {
        assertThat(score("", "").facts().f1()).isEqualTo(1);
        assertThat(score(MEETING, "").facts()).isEqualTo(new Counts(0, 1, 0));
        assertThat(score(MEETING, "").misses().get(0).nearest()).isEmpty();
        assertThat(score("", MEETING).facts()).isEqualTo(new Counts(0, 0, 1));
        Scores scores = scores(List.of(), List.of());
        assertThat(scores.facts().f1()).isEqualTo(1);
        assertThat(scores.macroF1()).isEqualTo(1);
        assertThat(scores.interval()).isEqualTo(new Interval(1, 1));
    }

    @Test
    void everyModalityFlattened() {
        String gold = """
                Meeting | participants: A; B | date: 2024-01-01
                Meeting PLANNED | participants: A; C | date: 2024-01-02
                Meeting PROPOSED | participants: A; D | date: 2024-01-03
                Meeting HYPOTHETICAL | participants: A; E | date: 2024-01-04
                """;
        String flat = gold.replaceAll("PLANNED|PROPOSED|HYPOTHETICAL", "ACTUAL");
        Scores scores = scores(List.of(Facts.document("a", gold)), List.of(Facts.facts(flat)));
        assertThat(scores.facts()).isEqualTo(new Counts(1, 4, 4));
        assertThat(scores.modalityAccuracy()).hasValue(0.25);
        assertThat(scores.arguments().f1()).isEqualTo(1);

        // of one class, so the facts are right; but not the same modality
        Scores planned = scores(
                List.of(Facts.document("a", gold)),
                List.of(Facts.facts(gold.replaceAll("PROPOSED|HYPOTHETICAL", "PLANNED"))));
        assertThat(planned.facts()).isEqualTo(new Counts(4, 4, 4));
        assertThat(planned.modalityAccuracy()).hasValue(0.5);
    }

    @Test
    void whoVouchesIsCountedOverRightFacts() {
        String concern = "Concern | holder: VNM | topic: lũ";
        assertThat(attribution(concern, concern)).hasValue(1);
        assertThat(attribution(concern + " | by: Lê Hoa; TTXVN", concern + " | by: TTXVN; Hoa Lê"))
                .hasValue(1);
        assertThat(attribution(concern + " | by: Lê Hoa", concern)).hasValue(0);
        assertThat(attribution(concern, concern + " | by: Lê Hoa")).hasValue(0);
        assertThat(attribution(concern + " | by: Lê Hoa", concern.replace("lũ", "cháy") + " | by: Lê Hoa"))
                .isEmpty();
    }

    private static OptionalDouble attribution(String gold, String predicted) {
        return scores(List.of(Facts.document("a", gold)), List.of(Facts.facts(predicted)))
                .attributionAccuracy();
    }

    /** Codes by the bundled table: talks are 046, a call is 041, who receives is 043 and who is received 042. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Meeting/TALKS | participants: A; B > Meeting/TALKS | participants: A; B > 1 1",
                "Meeting/TALKS | participants: A; B > Meeting/PHONE_CALL | participants: A; B > 0 1",
                "Meeting/TALKS | participants: A; B | kind? PHONE_CALL > Meeting/PHONE_CALL | participants: A; B > 1 1",
                "Meeting/RECEPTION | participants: A (HOST); B (GUEST) > Meeting/RECEPTION | participants: A; B > 0 1",
                "Meeting/TALKS | participants: A; B > Meeting/TALKS PLANNED | participants: A; B > 0 0", // not right
                OFFICE + " > " + OFFICE + " > 0 0", // no event
            })
    void eventCodesAreCountedOverRightFacts(String gold, String predicted, String expected) {
        Counts codes = score(gold, predicted).codes();
        assertThat(codes.right() + " " + codes.gold()).isEqualTo(expected);
    }

    @Test
    void asManyRightFactsAsTryingAllFinds() {
        Random random = new Random(23);
        String[] names = {"A", "B", "C"};
        for (int round = 0; round < 100; round++) {
            List<ScoredFact> gold = new ArrayList<>();
            List<ScoredFact> predicted = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                gold.add(random(random, names, ""));
                predicted.add(random(random, names, ""));
            }
            assertThat(score(gold, predicted).facts().right()).isEqualTo(most(gold, predicted));
        }
    }

    private static int most(List<ScoredFact> gold, List<ScoredFact> predicted) {
        if (gold.isEmpty()) {
            return 0;
        }
        List<ScoredFact> rest = gold.subList(1, gold.size());
        int most = most(rest, predicted);
        for (int j = 0; j < predicted.size(); j++) {
            if (score(gold.subList(0, 1), List.of(predicted.get(j))).facts().right() == 1) {
                List<ScoredFact> others = new ArrayList<>(predicted);
                others.remove(j);
                most = Math.max(most, 1 + most(rest, others));
            }
        }
        return most;
    }

    @Test
    void zonesAreGoldsForRightFactsAndThoseOfTheTextWhereNotGiven() {
        String text = "Bộ trưởng Lê Hoa hội đàm với ông Ivan Petrov\nSáng 12/3, tại Hà Nội, bà Lê Hoa hội đàm với ông"
                + " Ivan Petrov.\nHai bên trao đổi về hợp tác giáo dục.\nViệt Nam lo ngại lũ.";
        Article article = Article.builder(text.substring(text.indexOf('\n') + 1))
                .title(text.substring(0, text.indexOf('\n')))
                .build();
        Gold.Document gold = new Gold.Document(
                "a",
                article,
                List.of(at(text, "Bộ trưởng", MEETING), at(text, "Việt Nam lo", "Concern | holder: VNM | topic: lũ")));
        DocumentScore score = Scorer.of(Catalogue.TYPES)
                .score(
                        gold,
                        List.of(at(text, "Sáng 12/3", MEETING), at(text, "Sáng 12/3", OFFICE), Facts.fact(INVITATION)));
        assertThat(score.byZone())
                .containsExactly(
                        java.util.Map.entry(Zone.TITLE, new Counts(1, 1, 1)), // told there by gold
                        java.util.Map.entry(Zone.LEAD, new Counts(0, 0, 1)),
                        java.util.Map.entry(Zone.BODY, new Counts(0, 1, 0)));
        assertThat(score.facts()).isEqualTo(new Counts(1, 2, 3)); // the invitation's place is not known
        assertThat(score.found())
                .containsExactly(new Found(
                        gold.facts().get(0), at(text, "Sáng 12/3", MEETING).withText(text)));
    }

    private static ScoredFact at(String text, String words, String line) {
        int start = text.indexOf(words);
        ScoredFact f = Facts.fact(line);
        return new ScoredFact(
                f.type(),
                f.kind(),
                f.modality(),
                f.polarity(),
                f.args(),
                f.attribution(),
                f.zone(),
                List.of(new Span(start, start + words.length())),
                "",
                false,
                f.alts());
    }

    @Test
    void whatHoldsForAllFacts() {
        Random random = new Random(13);
        String[] names = {"A", "B", "C"};
        for (int round = 0; round < 100; round++) {
            List<ScoredFact> gold = new ArrayList<>();
            List<ScoredFact> predicted = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                gold.add(random(random, names, random.nextInt(3) == 0 ? " PLANNED" : ""));
            }
            for (int i = random.nextInt(5); i > 0; i--) {
                predicted.add(random(random, names, random.nextInt(3) == 0 ? " PLANNED" : ""));
            }
            DocumentScore score = score(gold, predicted);
            assertThat(score(gold, gold).facts().f1()).isEqualTo(1);
            assertThat(score(gold, gold).arguments().f1()).isEqualTo(1);
            assertThat(score(predicted, gold).facts())
                    .isEqualTo(new Counts(
                            score.facts().right(),
                            score.facts().predicted(),
                            score.facts().gold()));
            assertThat(score.found()).hasSize(score.facts().right());
            assertThat(score.misses())
                    .hasSize(score.facts().gold() - score.facts().right());
            assertThat(score.spurious())
                    .hasSize(score.facts().predicted() - score.facts().right());
        }
    }

    @Test
    void aDuplicateNeverRaisesTheScore() {
        Random random = new Random(17);
        String[] names = {"A", "B", "C"};
        for (int round = 0; round < 100; round++) {
            List<ScoredFact> gold = List.of(random(random, names, ""), Facts.fact(OFFICE), Facts.fact(INVITATION));
            List<ScoredFact> predicted =
                    new ArrayList<>(List.of(gold.get(random.nextInt(3)), random(random, names, "")));
            Counts before = score(gold, predicted).facts();
            predicted.add(predicted.get(0)); // of a right one; gold asks for it once
            assertThat(score(gold, predicted).facts()).isEqualTo(before.plus(new Counts(0, 0, 1)));
        }
    }

    @Test
    void orderDoesNotMatter() {
        Random random = new Random(11);
        String[] names = {"A", "B", "C"};
        for (int round = 0; round < 60; round++) {
            List<ScoredFact> gold = new ArrayList<>();
            List<ScoredFact> predicted = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                gold.add(random(random, names, random.nextInt(4) == 0 ? " OPTIONAL" : ""));
                predicted.add(random(random, names, ""));
            }
            DocumentScore before = score(gold, predicted);
            Collections.shuffle(gold, random);
            Collections.shuffle(predicted, random);
            assertThat(score(gold, predicted)).isEqualTo(before);
        }
    }

    private static ScoredFact random(Random random, String[] names, String flags) {
        String kind = random.nextBoolean() ? "TALKS" : "SIDELINE";
        return Facts.fact("Meeting/" + kind + flags + " | participants: " + names[random.nextInt(3)] + "; "
                + names[random.nextInt(3)] + " | date: 2024-01-0" + (1 + random.nextInt(2)));
    }

    @Test
    void theIntervalComesFromDocuments() {
        List<Gold.Document> gold = new ArrayList<>();
        List<List<ScoredFact>> predicted = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            gold.add(Facts.document("d" + i, OFFICE));
            predicted.add(i % 2 == 0 ? Facts.facts(OFFICE) : List.of());
        }
        Interval interval = scores(gold, predicted).interval();
        assertThat(interval.low()).isBetween(0.4, 0.6);
        assertThat(interval.high()).isBetween(0.72, 0.9);
        assertThat(scores(gold, predicted).interval()).isEqualTo(interval);
    }

    private static DocumentScore score(String gold, String predicted) {
        return score(Facts.facts(gold), Facts.facts(predicted));
    }

    private static DocumentScore score(List<ScoredFact> gold, List<ScoredFact> predicted) {
        Gold.Document document = new Gold.Document("a", Article.of(""), gold);
        return Scorer.of(Catalogue.TYPES).score(document, predicted);
    }

    private static Scores scores(List<Gold.Document> gold, List<List<ScoredFact>> predicted) {
        return Scorer.of(Catalogue.TYPES)
                .score(new Gold(gold, List.of()), document -> predicted.get(gold.indexOf(document)));
    }
}
