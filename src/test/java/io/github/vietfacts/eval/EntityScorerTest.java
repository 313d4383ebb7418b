package io.github.vietfacts.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityScorerTest {

    /** The same text marked twice; right, gold and predicted, strict and in part. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "[PERSON Lê Hoa] thăm [COUNTRY Lào] > [PERSON Lê Hoa] thăm [LOCATION Lào] > 2 2 2 > 2 2 2",
                "[PERSON Lê Hoa] thăm [COUNTRY Lào] > Lê Hoa thăm Lào > 0 2 0 > 0 2 0",
                "Lê Hoa thăm Lào > [PERSON Lê Hoa] thăm Lào > 0 0 1 > 0 0 1",
                "Lê Hoa thăm Lào > Lê Hoa thăm Lào > 0 0 0 > 0 0 0",
                "[PERSON Lê Thị Hoa] > [PERSON Lê Thị] Hoa > 0 1 1 > 1 1 1", // a part of the name
                "[PERSON Lê Thị Hoa] > [ORGANIZATION Lê Thị] Hoa > 0 1 1 > 0 1 1", // another type
                "[PERSON Lê Thị Hoa] > [PERSON Lê] [PERSON Hoa]... > 0 1 2 > 1 1 2", // one for one
                "[PERSON Lê] [PERSON Hoa] > [PERSON Lê Hoa] > 0 2 1 > 1 2 1",
                "[PERSON Lê Hoa] và [PERSON An] > [PERSON Lê] [PERSON Hoa và An] > 0 2 2 > 2 2 2",
            })
    void strictAndInPart(String gold, String predicted, String strict, String partial) {
        EntityScores.Both all =
                score(MarkedText.of(gold), MarkedText.of(predicted).mentions());
        assertThat(all.strict()).isEqualTo(counts(strict));
        assertThat(all.partial()).isEqualTo(counts(partial));
    }

    @Test
    void theFirstOfTwoEqualPredictionsIsRightTheOtherSpurious() {
        MarkedText gold = MarkedText.of("[PERSON Lê Hoa] nói");
        List<MarkedEntity> twice =
                List.of(gold.mentions().get(0), gold.mentions().get(0));
        assertThat(score(gold, twice)).isEqualTo(new EntityScores.Both(new Counts(1, 1, 2), new Counts(1, 1, 2)));
    }

    @Test
    void typesSourcesAndTheWhole() {
        EntityScores scores = scores(
                List.of("[PERSON Lê Hoa] ở [LOCATION Huế]", "[PERSON An] ở [LOCATION Vinh]", "[PERSON Tú] ở Huế"),
                List.of("[PERSON Lê Hoa] ở Huế", "[PERSON An] ở [FACILITY Vinh]", "[PERSON Tú] ở Huế"));

        assertThat(scores.all().strict()).isEqualTo(new Counts(3, 5, 4));
        assertThat(scores.byType().get(EntityType.PERSON).strict()).isEqualTo(new Counts(3, 3, 3));
        assertThat(scores.byType().get(EntityType.LOCATION).strict()).isEqualTo(new Counts(0, 2, 0));
        assertThat(scores.byType().get(EntityType.FACILITY).strict()).isEqualTo(new Counts(0, 0, 1));
        assertThat(scores.macroF1()).isEqualTo(1.0 / 3);
        assertThat(scores.bySource().get("even").strict()).isEqualTo(new Counts(2, 3, 2));
        assertThat(scores.bySource().get("odd").strict()).isEqualTo(new Counts(1, 2, 2));
        assertThat(EntityReport.summary(scores)).isEqualTo("""
                documents            3
                strict F1            0.667  P 0.750  R 0.600  right    3  gold    5  predicted    4
                  95 % interval      0.500 to 1.000
                partial F1           0.667  P 0.750  R 0.600  right    3  gold    5  predicted    4
                macro F1             0.333  over 3 types

                PERSON               1.000  P 1.000  R 1.000  right    3  gold    3  predicted    3  partial 1.000
                LOCATION             0.000  P 0.000  R 0.000  right    0  gold    2  predicted    0  partial 0.000
                FACILITY             0.000  P 0.000  R 0.000  right    0  gold    0  predicted    1  partial 0.000

                even                 0.800  P 1.000  R 0.667  right    2  gold    3  predicted    2  partial 0.800
                odd                  0.500  P 0.500  R 0.500  right    1  gold    2  predicted    2  partial 0.500
                """);
        assertThat(EntityReport.errors(scores)).isEqualTo("""
                d0
                  missed    LOCATION 9-12 Huế
                    found   nothing
                d1
                  missed    LOCATION 5-9 Vinh
                    found   FACILITY 5-9 Vinh
                """);
    }

    @Test
    void chosenTypesOnly() {
        MarkedText gold = MarkedText.of("[PERSON Lê Hoa] ở [COUNTRY Lào]");
        EntityScorer scorer = EntityScorer.of(Set.of(EntityType.COUNTRY));
        assertThat(scorer.score(gold.document("a"), gold.mentions()).all().strict())
                .isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void outsideOfTheStoryOfAPageNothingIsSpurious() {
        String text = "Lê Hoa thăm Huế.\nTin liên quan\nTú thăm Vinh";
        MarkedEntity hoa = at(text, "Lê Hoa");
        MarkedEntity tu = at(text, "Tú");
        for (boolean page : List.of(true, false)) {
            GoldSet.Document<List<MarkedEntity>> gold =
                    new GoldSet.Document<>("a", Optional.empty(), Article.of(text), page, List.of(hoa));
            assertThat(EntityScorer.all().score(gold, List.of(hoa, tu)).all().strict())
                    .isEqualTo(new Counts(1, 1, page ? 1 : 2));
        }
    }

    private static MarkedEntity at(String text, String name) {
        int start = text.indexOf(name);
        return new MarkedEntity(
                EntityType.PERSON, new Span(start, start + name.length()), Optional.empty(), Optional.empty());
    }

    /** Random mentions, disjoint in gold, any in predictions. */
    @Test
    void whatHoldsForAllMentions() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            List<MarkedEntity> gold = disjoint(random);
            List<MarkedEntity> predicted = disjoint(random);
            EntityScores.Both score = score(gold, predicted);
            EntityScores.Both swapped = score(predicted, gold);
            assertThat(score(gold, gold).strict().f1()).isEqualTo(1);
            assertThat(score.strict().right())
                    .isLessThanOrEqualTo(score.partial().right());
            assertThat(swapped.strict().precision()).isEqualTo(score.strict().recall());
            assertThat(swapped.partial().recall()).isEqualTo(score.partial().precision());

            List<MarkedEntity> shuffled = new ArrayList<>(predicted);
            Collections.shuffle(shuffled, random);
            assertThat(score(gold, shuffled)).isEqualTo(score);

            List<MarkedEntity> more = new ArrayList<>(predicted);
            more.addAll(predicted.subList(0, Math.min(1, predicted.size())));
            assertThat(score(gold, more).strict().f1())
                    .isLessThanOrEqualTo(score.strict().f1());
            assertThat(score(gold, more).partial().right()).isLessThanOrEqualTo(gold.size());
        }
    }

    private static List<MarkedEntity> disjoint(Random random) {
        List<MarkedEntity> mentions = new ArrayList<>();
        for (int at = random.nextInt(3); at < 30; at += random.nextInt(4)) {
            int end = at + 1 + random.nextInt(4);
            EntityType type = random.nextBoolean() ? EntityType.PERSON : EntityType.TITLE;
            mentions.add(new MarkedEntity(type, new Span(at, end), Optional.empty(), Optional.empty()));
            at = end;
        }
        return mentions;
    }

    private static EntityScores.Both score(List<MarkedEntity> gold, List<MarkedEntity> predicted) {
        return score(new MarkedText("x".repeat(40), gold), predicted);
    }

    private static EntityScores.Both score(MarkedText gold, List<MarkedEntity> predicted) {
        return EntityScorer.all().score(gold.document("a"), predicted).all();
    }

    private static EntityScores scores(List<String> gold, List<String> predicted) {
        List<GoldSet.Document<List<MarkedEntity>>> documents = new ArrayList<>();
        for (String marked : gold) {
            int number = documents.size();
            MarkedText text = MarkedText.of(marked);
            documents.add(new GoldSet.Document<>(
                    "d" + number,
                    Optional.of(number % 2 == 0 ? "even" : "odd"),
                    Article.of(text.text()),
                    false,
                    text.mentions()));
        }
        GoldSet<List<MarkedEntity>> set = new GoldSet<>(documents, List.of(), List.of());
        return EntityScorer.all()
                .score(
                        set,
                        document -> MarkedText.of(predicted.get(documents.indexOf(document)))
                                .mentions());
    }

    private static Counts counts(String numbers) {
        String[] parts = numbers.split(" ");
        return new Counts(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
