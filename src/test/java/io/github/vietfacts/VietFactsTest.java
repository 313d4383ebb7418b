package io.github.vietfacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.entity.Gazetteer;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.fact.Fact;
import io.github.vietfacts.fact.Meeting;
import io.github.vietfacts.fact.Visit;
import io.github.vietfacts.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VietFactsTest {

    private static final VietFacts VIET_FACTS = VietFacts.load();

    private static final String TITLE = "Thủ tướng Lê Văn Hải tiếp Đại sứ Lào";
    private static final String BODY = "Chiều 12/3, tại Trụ sở Chính phủ, Thủ tướng Lê Văn Hải đã tiếp Đại sứ Lào tại"
            + " Việt Nam Khamphao Ernthavanh.";

    static Extraction extract(Article article) {
        return Invariants.check(VIET_FACTS.extract(article));
    }

    @Test
    void readsAsInTheDocumentation() {
        VietFacts vietFacts = VietFacts.load();
        Extraction extraction = vietFacts.extract(Article.builder(BODY)
                .title(TITLE)
                .published(LocalDate.of(2024, 3, 12))
                .build());
        List<Meeting> meetings = Invariants.check(extraction).facts(Meeting.class);

        assertThat(meetings).hasSize(1);
        Meeting meeting = meetings.get(0);
        assertThat(meeting.kind()).isEqualTo(Meeting.Kind.RECEPTION);
        assertThat(meeting.participants()).hasToString("[Lê Văn Hải (VNM, HOST), Khamphao Ernthavanh (LAO, GUEST)]");
        assertThat(meeting.date()).contains(LocalDate.of(2024, 3, 12));
        assertThat(meeting.place()).contains("Trụ sở Chính phủ");
        assertThat(meeting.fact().evidence()).extracting(e -> e.zone()).containsExactly(Zone.LEAD, Zone.TITLE);
        assertThat(meeting.fact().rule().toString()).matches("meetings\\.rules:\\d+ meeting\\.receive");
    }

    /** An evening class: its gold holds no fact. */
    private static boolean reportsNothing(Article article) {
        return article.id().startsWith("2023-society-night-class");
    }

    static List<Article> articlesWithFacts() {
        return Articles.all().stream()
                .filter(article -> !reportsNothing(article))
                .toList();
    }

    @Test
    void aStoryWithoutFactsGivesNone() {
        assertThat(Articles.all().stream().filter(VietFactsTest::reportsNothing).toList())
                .singleElement()
                .satisfies(article -> assertThat(extract(article).allFacts()).isEmpty());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("articlesWithFacts")
    void everyArticleGivesSoundFacts(Article article) {
        Extraction extraction = extract(article);
        assertThat(extraction.facts()).isNotEmpty();
        assertThat(extraction.facts()).allMatch(fact -> fact.zone() != Zone.RELATED);
    }

    @Test
    void factsOfTeasersStandApart() {
        Article article = Articles.of("2024-03-12", """
                %s

                Hai bên trao đổi về hợp tác giáo dục.

                Tin liên quan
                Chủ tịch nước Trần Văn Nam hội đàm với Tổng thống Đức Frank Müller
                Thủ tướng thăm chính thức Ba Lan từ ngày 8-10/3
                """.formatted(BODY));
        Extraction extraction = extract(article);

        assertThat(extraction.facts(Meeting.class)).extracting(Meeting::kind).containsExactly(Meeting.Kind.RECEPTION);
        assertThat(extraction.facts(Visit.class)).isEmpty();
        assertThat(extraction.facts()).noneMatch(fact -> fact.zone() == Zone.RELATED);
        List<Fact> related = extraction.allFacts().stream()
                .filter(fact -> fact.zone() == Zone.RELATED)
                .toList();
        assertThat(related).extracting(fact -> fact.type().name()).contains("Meeting", "Visit");
        assertThat(extraction.allFacts()).hasSize(extraction.facts().size() + related.size());
    }

    @Test
    void aTeaserGivesTheStoryNoDateAndNoPeople() {
        String story = "Thủ tướng Lê Văn Hải đã tiếp Đại sứ Lào Khamphao Ernthavanh.\n";
        String teasers = "\nTin liên quan\nThủ tướng Ba Lan Jan Kowalski thăm chính thức Hàn Quốc ngày 1/2/2020\n";
        assertThat(Articles.values(extract(Articles.of("2024-03-12", story + teasers))))
                .startsWith(Articles.values(extract(Articles.of("2024-03-12", story)))
                        .toArray(String[]::new));
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> VIET_FACTS.extract(null))
                .withMessage("article");
        assertThatNullPointerException()
                .isThrownBy(() -> VIET_FACTS.extractAll(null))
                .withMessage("articles");
        assertThatNullPointerException().isThrownBy(() -> Article.of(null)).withMessage("text");
        VietFacts.Builder builder = VietFacts.builder();
        assertThatNullPointerException()
                .isThrownBy(() -> builder.addRules((RuleSet) null))
                .withMessage("rules");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.addGazetteer(null))
                .withMessage("gazetteer");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.segmenter(null))
                .withMessage("segmenter");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.layoutDetector(null))
                .withMessage("layoutDetector");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.timeTagger(null))
                .withMessage("timeTagger");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.entityRecognizer(null))
                .withMessage("entityRecognizer");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.castBuilder(null))
                .withMessage("castBuilder");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.factExtractor(null))
                .withMessage("factExtractor");
    }

    @Test
    void aFactExtractorOfOnesOwnKeepsTheOtherStages() {
        Article article = Articles.of("2024-03-12", "Ngày 12/3, Thủ tướng Lê Văn Hải đã tiếp Đại sứ Lào.");
        Extraction all = VIET_FACTS.extract(article);
        Extraction own = VietFacts.builder()
                .factExtractor((words, entities, times, cast, published) -> List.of())
                .build()
                .extract(article);

        assertThat(all.facts()).isNotEmpty();
        assertThat(own.allFacts()).isEmpty();
        assertThat(own.entities()).isEqualTo(all.entities());
        assertThat(own.times()).isEqualTo(all.times());
    }

    /** A user's own record, filled from a user's own rule by role name. */
    record Takeover(String buyer, String target, Optional<LocalDate> date) {}

    @Test
    void aUsersRulesAndNames() {
        String rules = """
                module business

                fact Takeover { buyer!: ORGANIZATION  target!: ORGANIZATION  date: DATE ? }

                rule takeover.buy : Takeover {
                  trigger 'mua lại'
                  arg buyer  = before _ ..3
                  arg target = after ..3 _
                  arg date?  = nearest within 9
                }
                """;
        String companies = "Sao Vàng Xanh\tVNM\nBình Minh Tím\n";
        VietFacts own = VietFacts.builder()
                .addRules(RuleSet.parse("business.rules", rules))
                .addGazetteer(gazetteer("companies.tsv", companies))
                .build();
        Extraction extraction = own.extract(
                Articles.of("2024-03-12", "Ngày 12/3, Sao Vàng Xanh đã mua lại Bình Minh Tím với giá 5 triệu USD."));

        Invariants.check(extraction, Map.of("business.rules", rules, "companies.tsv", companies));
        assertThat(extraction.facts(Takeover.class))
                .containsExactly(
                        new Takeover("Sao Vàng Xanh", "Bình Minh Tím", Optional.of(LocalDate.of(2024, 3, 12))));
        assertThat(extraction.facts()).extracting(f -> f.rule().toString()).contains("business.rules:5 takeover.buy");
    }

    static Gazetteer gazetteer(String name, String text) {
        List<Gazetteer.Entry> entries = text.lines()
                .map(line -> line.split("\t"))
                .map(columns -> new Gazetteer.Entry(
                        columns[0],
                        columns.length > 1 ? Optional.of(columns[1]) : Optional.empty(),
                        List.of(),
                        io.github.vietfacts.document.Provenance.of(name, columns[0])))
                .toList();
        return new Gazetteer(EntityType.ORGANIZATION, entries);
    }

    @Test
    void extractAllKeepsTheOrder() {
        List<Article> articles = Articles.all();
        List<String> one =
                articles.stream().map(VIET_FACTS::extract).map(Articles::all).toList();
        assertThat(VIET_FACTS
                        .extractAll(articles.stream())
                        .map(Articles::all)
                        .toList()
                        .equals(one))
                .isTrue();
        assertThat(VIET_FACTS
                        .extractAll(articles.parallelStream())
                        .map(Articles::all)
                        .toList()
                        .equals(one))
                .isTrue();
    }

    @Test
    void extractAllIsLazy() {
        Stream<Article> endless = Stream.generate(() -> Article.of(BODY));
        assertThat(VIET_FACTS.extractAll(endless).limit(2)).hasSize(2);
    }
}
