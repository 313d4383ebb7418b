package io.github.vietfacts.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.vietfacts.document.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Articles as lines {@code id published | fact}, entries as lines {@code date type role=values [articles] conflicts}. */
class ChronicleTest {

    private static final String TALKS = "Meeting  TALKS  participants=Võ Văn Thưởng/VNM, Kishida Fumio/JPN";

    @Test
    void severalArticlesOfOneMeetingAreOneEntry() {
        assertThat(entries(
                        "a 2023-11-28 | " + TALKS + "  date=2023-11-27TAF  place=Tokyo",
                        "b 2023-11-28 | Meeting  MEETING  participants=Fumio Kishida/JPN, Võ Văn Thưởng/VNM  date=2023-11-27",
                        "c 2023-11-29 | Meeting  participants=Thưởng/VNM, Kishida/JPN"))
                .containsExactly("2023-11-27 Meeting/TALKS participants=Võ Văn Thưởng, Kishida Fumio"
                        + " date=2023-11-27TAF place=Tokyo [a, b, c]");
    }

    @Test
    void conflictsStandSideBySide() {
        assertThat(entries(
                        "a 2023-11-28 | " + TALKS + "  date=2023-11-27  place=Tokyo",
                        "b 2023-11-29 | " + TALKS + "  date=2023-11-28  place=Osaka",
                        "c 2023-11-28 | " + TALKS + "  date=2023-11-27"))
                .containsExactly("2023-11-27 Meeting/TALKS participants=Võ Văn Thưởng, Kishida Fumio date=2023-11-27"
                        + " place=Tokyo [a, c, b]"
                        + " {date: 2023-11-27 (a, c) | 2023-11-28 (b)} {place: Tokyo (a) | Osaka (b)}");
        assertThat(entries(
                        "a 2023-11-28 | Aid  donor=CHE  recipient=VNM  instrument=viện trợ  amount=200000  currency=USD",
                        "b 2023-11-28 | Aid  donor=CHE  recipient=VNM  instrument=viện trợ  amount=250000  currency=USD",
                        "c 2023-11-28 | Aid  donor=CHE  recipient=VNM  instrument=hàng cứu trợ  amount=250000"))
                .containsExactly("reported 2023-11-28 Aid donor=CHE recipient=VNM instrument=viện trợ amount=250000"
                        + " currency=USD [a, b, c]"
                        + " {instrument: viện trợ (a, b) | hàng cứu trợ (c)} {amount: 250000 (b, c) | 200000 (a)}");
        assertThat(
                        entries(
                                "a 2023-11-28 | Meeting  TALKS  participants=Lê Na/VNM, Komura Masahiro/JPN  date=2023-11-27",
                                "b 2023-11-28 | Meeting  TALKS  participants=Lê Na/VNM, Komura Masahino/JPN  date=2023-11-27",
                                "c 2023-11-28 | Meeting  RECEPTION  participants=Lê Na/VNM, Komura Masahiro/JPN  date=2023-11-27"))
                .containsExactly(
                        "2023-11-27 Meeting/TALKS participants=Lê Na, Komura Masahiro date=2023-11-27 [a, b, c]"
                                + " {kind: TALKS (a, b) | RECEPTION (c)}"
                                + " {participants: Komura Masahiro (a, c) | Komura Masahino (b)}");
    }

    @Test
    void whatIsAnnouncedAndTakesPlaceIsOneVisit() {
        assertThat(entries(
                        "a 2023-11-20 | Visit  OFFICIAL  PLANNED  visitor=Võ Văn Thưởng/VNM  destination=JPN"
                                + "  start=2023-11-27  end=2023-11-30",
                        "b 2023-11-28 | Visit  VISIT  visitor=Võ Văn Thưởng/VNM  destination=JPN"))
                .containsExactly("2023-11-27/2023-11-30 Visit/OFFICIAL visitor=Võ Văn Thưởng destination=JPN"
                        + " start=2023-11-27 end=2023-11-30 [a, b]");
    }

    @Test
    void otherDaysPartiesKindsAndNegationsAreOtherOccasions() {
        assertThat(entries(
                        "a 2023-11-28 | " + TALKS + "  date=2023-11-27",
                        "b 2023-11-30 | " + TALKS + "  date=2023-11-29"))
                .hasSize(2);
        assertThat(entries(
                        "a 2023-11-28 | " + TALKS + "  date=2023-11-27",
                        "a 2023-11-28 | " + TALKS + "  date=2023-11-28"))
                .as("one article does not mistake a day")
                .hasSize(2);
        assertThat(
                        entries(
                                "a 2023-11-28 | Meeting  TALKS  participants=Lê Na/VNM, Komura Masahiro/JPN  date=2023-11-27",
                                "b 2023-11-28 | Meeting  TALKS  participants=Lê Na/VNM, Yamada Takio/JPN  date=2023-11-27",
                                "c 2023-11-28 | Meeting  JOINT_PRESS  participants=Lê Na/VNM, Yamada Takio/JPN  date=2023-11-27",
                                "d 2023-11-28 | Meeting  TALKS  NEGATIVE  participants=Lê Na/VNM, Yamada Takio/JPN  date=2023-11-27",
                                "e 2023-11-28 | Meeting  TALKS  HYPOTHETICAL  participants=Lê Na/VNM, Yamada Takio/JPN  date=2023-11-27"))
                .hasSize(5);
        assertThat(
                        entries(
                                "a 2023-11-28 | Agreement  TREATY  name=Hiệp định A  parties=VNM, JPN  status=SIGNED  date=2023-11-27",
                                "b 2023-11-28 | Agreement  TREATY  name=Hiệp định A  parties=VNM, LAO  status=SIGNED  date=2023-11-27"))
                .hasSize(2);
    }

    @Test
    void aPartyByItsCountryOnlyIsGuessedOnlyWhereOneOccasionComesIntoQuestion() {
        String named = "a 2023-11-28 | " + TALKS + "  date=2023-11-27";
        String countries = "c 2023-11-28 | Meeting  TALKS  participants=VNM, JPN  date=2023-11-27";
        assertThat(entries(named, countries))
                .containsExactly(
                        "2023-11-27 Meeting/TALKS participants=Võ Văn Thưởng, Kishida Fumio date=2023-11-27 [a, c]");
        assertThat(entries(
                        named,
                        "b 2023-11-28 | Meeting  TALKS  participants=Lê Na/VNM, Yamada Takio/JPN  date=2023-11-27",
                        countries))
                .hasSize(3);
    }

    @Test
    void bodiesAndPersonsOfOneCountryAreTwo() {
        assertThat(entries(
                        "a 2023-11-28 | Meeting  RECEPTION  participants=Lê Na/VNM, Hội Hữu nghị/JPN/GUEST/ORGANIZATION"
                                + "  date=2023-11-27",
                        "b 2023-11-28 | Meeting  AUDIENCE  participants=Lê Na/VNM, Yamada Takio/JPN  date=2023-11-27"))
                .hasSize(2);
        assertThat(
                        entries(
                                "a 2023-11-28 | Meeting  SESSION  participants=Lê Na/VNM  date=2023-11-27  occasion=họp về đất lúa",
                                "b 2023-11-28 | Meeting  SESSION  participants=Lê Na/VNM  date=2023-11-27  occasion=họp về nhà ở"))
                .as("one chair, two sessions")
                .hasSize(2);
    }

    @Test
    void agreementsAreFoundByName() {
        assertThat(
                        entries(
                                "a 2023-11-28 | Agreement  JOINT_STATEMENT  name=Tuyên bố chung  parties=VNM, JPN  status=ISSUED"
                                        + "  date=2023-11-27",
                                "b 2023-11-28 | Agreement  JOINT_STATEMENT  name=Tuyên bố chung về nâng cấp quan hệ  status=ISSUED"))
                .containsExactly("2023-11-27 Agreement/JOINT_STATEMENT name=Tuyên bố chung về nâng cấp quan hệ"
                        + " parties=VNM, JPN status=ISSUED date=2023-11-27 [a, b]");
    }

    @Test
    void entriesStandInTheOrderOfTime() {
        assertThat(entries(
                        "c | Speech  speaker=Lê Na/VNM  venue=lễ khai mạc",
                        "b 2023-11-27 | Speech  speaker=Lê Na/VNM  venue=lễ bế mạc",
                        "a 2023-11-28 | " + TALKS + "  date=2023-11-27",
                        "a 2023-11-28 | OfficeHeld  person=Lê Na/VNM  title=Bộ trưởng",
                        "d 2023-11-28 | PartnershipChange  parties=VNM, JPN  toLevel=Đối tác chiến lược  date=2009"))
                .containsExactly(
                        "2009-01-01/2009-12-31 PartnershipChange parties=VNM, JPN toLevel=Đối tác chiến lược date=2009 [d]",
                        "2023-11-27 Meeting/TALKS participants=Võ Văn Thưởng, Kishida Fumio date=2023-11-27 [a]",
                        "reported 2023-11-27 Speech speaker=Lê Na venue=lễ bế mạc [b]",
                        "undated Speech speaker=Lê Na venue=lễ khai mạc [c]");
        assertThat(Chronicle.builder().build().entries()).isEmpty();
    }

    @Test
    void entriesAreChosenByTypeDayAndParty() {
        Chronicle all = chronicle(List.of(
                "a 2023-11-28 | " + TALKS + "  date=2023-11-27",
                "b 2023-11-28 | Visit  VISIT  visitor=Lê Na/VNM  destination=LAO  start=2023-11-20  end=2023-11-25"));
        assertThat(lines(all.ofTypes(Set.of("Visit")))).hasSize(1);
        assertThat(lines(all.involving("JPN"))).hasSize(1);
        assertThat(lines(all.involving("vnm"))).hasSize(2);
        assertThat(lines(all.involving("kishida"))).hasSize(1);
        assertThat(lines(all.between(LocalDate.of(2023, 11, 25), LocalDate.of(2023, 11, 26))))
                .hasSize(1);
        assertThat(lines(all.between(LocalDate.of(2023, 11, 28), LocalDate.MAX)))
                .isEmpty();
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() {
        List<String> articles = new ArrayList<>(many(300));
        List<String> expected = lines(chronicle(articles));
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(lines(chronicle(articles))).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    @Timeout(60)
    void thousandsOfArticlesAreNotComparedPairwise() {
        assertThat(chronicle(many(20_000)).entries()).hasSizeLessThan(20_000);
    }

    /** Every occasion in a few articles, some undated, misspelt, a day off, or by countries only. */
    private static List<String> many(int count) {
        Random random = new Random(7);
        List<String> countries = List.of("JPN", "LAO", "KHM", "CHN", "FRA", "DEU", "USA", "IND");
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int occasion = random.nextInt(count / 3);
            String country = countries.get(occasion % countries.size());
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(occasion % 1000);
            String guest = (random.nextInt(10) == 0 ? "Masahino" : "Masahiro") + " Guest" + occasion % 50;
            String parties = random.nextInt(10) == 0 ? "VNM, " + country : "Lê Văn Na/VNM, " + guest + "/" + country;
            String date = random.nextInt(5) == 0 ? "" : "  date=" + day.plusDays(random.nextInt(10) == 0 ? 1 : 0);
            articles.add("n" + i + " " + day.plusDays(random.nextInt(3)) + " | Meeting  TALKS  participants=" + parties
                    + date);
        }
        return articles;
    }

    private static List<String> entries(String... articles) {
        return lines(chronicle(List.of(articles)));
    }

    private static Chronicle chronicle(List<String> articles) {
        Chronicle.Builder builder = Chronicle.builder();
        for (String line : articles) {
            List<String> parts = Splitter.on(" | ").limit(2).splitToList(line);
            List<String> head = Splitter.on(' ').splitToList(parts.get(0));
            Article.Builder article = Article.builder("text of " + head.get(0)).id(head.get(0));
            if (head.size() > 1) {
                article.published(LocalDate.parse(head.get(1)));
            }
            builder.add(article.build(), Facts.parse(parts.get(1)));
        }
        return builder.build();
    }

    private static List<String> lines(Chronicle chronicle) {
        return chronicle.entries().stream().map(ChronicleTest::line).toList();
    }

    private static String line(Chronicle.Entry entry) {
        String when = entry.date()
                .or(() -> entry.reported().map(d -> "reported " + d))
                .orElse("undated");
        String args = entry.args().asMap().entrySet().stream()
                .map(role -> " " + role.getKey() + "="
                        + role.getValue().stream().map(a -> a.value().text()).collect(Collectors.joining(", ")))
                .collect(Collectors.joining());
        String sources =
                entry.sources().stream().map(Chronicle.Source::article).collect(Collectors.joining(", ", " [", "]"));
        String conflicts = entry.conflicts().stream().map(c -> " {" + c + "}").collect(Collectors.joining());
        return when + " " + entry.type().name() + entry.kind().map(k -> "/" + k).orElse("") + args + sources
                + conflicts;
    }
}
