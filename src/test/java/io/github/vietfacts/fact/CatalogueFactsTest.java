package io.github.vietfacts.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.document.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What needs more than one sentence, or more than a rule. */
class CatalogueFactsTest {

    private static final VietFacts VIET_FACTS = VietFacts.load();

    private static List<Fact> facts(String type, String title, String text) {
        Article.Builder article = Article.builder(text).published(LocalDate.of(2022, 5, 20));
        if (!title.isEmpty()) {
            article.title(title);
        }
        return VIET_FACTS.extract(article.build()).facts().stream()
                .filter(fact -> fact.type().name().equals(type))
                .toList();
    }

    private static List<String> values(Fact fact, String role) {
        return fact.args(role).stream().map(a -> a.value().text()).toList();
    }

    @Test
    void pronounStandsForTheSubjectOfTheSentenceBefore() {
        List<Fact> requests = facts(
                "Request",
                "",
                "Chiều 19/5, Bộ trưởng Bộ Y tế Trần Văn Lộc đã tiếp Đại sứ Chile Pablo Rojas. "
                        + "Ông đề nghị phía Chile chia sẻ kinh nghiệm quản lý bệnh viện.");

        assertThat(requests).hasSize(1);
        assertThat(values(requests.get(0), "requester")).containsExactly("Trần Văn Lộc");
        assertThat(values(requests.get(0), "content")).containsExactly("chia sẻ kinh nghiệm quản lý bệnh viện");
    }

    @Test
    void afterwordNamesTheSpeakerOfTheSentenceBefore() {
        List<Fact> commitments = facts(
                "Commitment",
                "",
                "Đại sứ Chile Pablo Rojas cho rằng hai nước có nhiều tiềm năng. "
                        + "Chile sẵn sàng đón thêm lưu học sinh Việt Nam, ông nói.");

        assertThat(commitments).hasSize(1);
        assertThat(values(commitments.get(0), "committer")).containsExactly("CHL");
        assertThat(values(commitments.get(0), "content")).containsExactly("đón thêm lưu học sinh Việt Nam");
    }

    @Test
    void wordsThatBeginLikePronounsAreNone() {
        List<Fact> requests =
                facts("Request", "", "Bộ trưởng Trần Văn Lộc đã thăm bản. Bà con mong đường sớm được sửa.");

        assertThat(requests).hasSize(1);
        assertThat(values(requests.get(0), "requester")).containsExactly("Bà con");
    }

    @Test
    void numberedItemsAreRequestsOfTheSpeaker() {
        List<Fact> requests = facts(
                "Request",
                "",
                "Phát biểu tại hội nghị, Bộ trưởng Trần Văn Lộc nêu hai nhiệm vụ. "
                        + "Một là, hoàn thiện thể chế về đất đai. Hai là, nâng cao năng lực cán bộ cơ sở.");

        assertThat(requests)
                .hasSize(2)
                .allSatisfy(request -> assertThat(values(request, "requester")).containsExactly("Trần Văn Lộc"));
        assertThat(requests.stream().flatMap(r -> values(r, "content").stream()))
                .containsExactly("hoàn thiện thể chế về đất đai", "nâng cao năng lực cán bộ cơ sở");
    }

    @Test
    void headlineThatTheTextRepeatsIsNoStatement() {
        String repeated = "Bộ trưởng Trần Văn Lộc nhấn mạnh y tế cơ sở là nền tảng chăm sóc sức khỏe nhân dân.";
        String title = "Bộ trưởng Trần Văn Lộc: Y tế cơ sở là nền tảng";

        assertThat(facts("Statement", title, repeated)).hasSize(1);
        assertThat(facts("Statement", title, "Ngày 19/5, Bộ trưởng Trần Văn Lộc đã thăm Hà Giang."))
                .extracting(fact -> values(fact, "content"))
                .containsExactly(List.of("Y tế cơ sở là nền tảng"));
    }

    @Test
    void bareNounsStandForTheEventNamedBefore() {
        List<Fact> attended = facts(
                "Attendance",
                "",
                "Hội nghị quốc tế về biển xanh lần thứ ba diễn ra tại Nha Trang. "
                        + "Bộ trưởng Trần Văn Lộc dẫn đầu đoàn công tác tham dự Hội nghị.");

        assertThat(attended).hasSize(1);
        assertThat(values(attended.get(0), "event")).containsExactly("Hội nghị quốc tế về biển xanh lần thứ ba");
    }

    @Test
    void verbsStandForTheEventNamedBefore() {
        List<Fact> attended = facts(
                "Attendance",
                "",
                "Sáng 19/5, Bộ Y tế tổ chức lễ trao học bổng Ánh Dương. Bộ trưởng Trần Văn Lộc đến dự.");

        assertThat(attended).hasSize(1);
        assertThat(values(attended.get(0), "participant")).containsExactly("Trần Văn Lộc");
        assertThat(values(attended.get(0), "event")).containsExactly("lễ trao học bổng Ánh Dương");
    }

    @Test
    void amountsHaveWordsOfScale() {
        List<Fact> aid = facts("Aid", "", "Chile sẽ viện trợ không hoàn lại hơn 1,5 triệu USD cho Việt Nam.");

        assertThat(aid).hasSize(1);
        assertThat(values(aid.get(0), "amount")).containsExactly("1500000");
        assertThat(values(aid.get(0), "currency")).containsExactly("USD");
        assertThat(values(aid.get(0), "comparator")).containsExactly("OVER");
        assertThat(aid.get(0).modality()).isEqualTo(Modality.PLANNED);
        assertThat(aid.get(0).polarity()).isEqualTo(Polarity.POSITIVE);
    }

    @Test
    void secondGiftOfASentenceGoesWhereTheFirstGoes() {
        List<Fact> aid = facts(
                "Aid", "", "Thành phố Huế tặng tỉnh Attapeu 10 tỷ đồng để xây trường; Công ty Nam Sơn tặng 5 máy cày.");

        assertThat(aid).hasSize(2);
        assertThat(values(aid.get(1), "recipient")).isEqualTo(values(aid.get(0), "recipient"));
        assertThat(values(aid.get(1), "instrument")).containsExactly("5 máy cày");
    }

    @Test
    void nameOfAPaperEndsBeforeWhatBecameOfItAndGoesOnAfterTheCommaOfAList() {
        List<Fact> papers = facts(
                "Agreement",
                "",
                "Việt Nam và Chile hợp tác trên cơ sở Hiệp định dẫn độ ký năm 2003. "
                        + "Nền tảng khác là Hiệp định tự do, xúc tiến và bảo hộ đầu tư, ký tháng 11/2004.");

        assertThat(papers)
                .extracting(paper -> values(paper, "name").get(0) + " "
                        + values(paper, "date").get(0))
                .containsExactly("Hiệp định dẫn độ 2003", "Hiệp định tự do, xúc tiến và bảo hộ đầu tư 2004-11");
    }

    @Test
    void rankIsThePlaceAndNotOfHowMany() {
        List<Fact> rankings = facts("Ranking", "", "Việt Nam xếp thứ 82/190 nền kinh tế về môi trường kinh doanh.");

        assertThat(rankings).hasSize(1);
        assertThat(values(rankings.get(0), "rank")).containsExactly("82");
    }

    @Test
    void relationBeginsWithTheFirstDayAndIsRememberedOnTheLast() {
        String text = "Nhân dịp kỷ niệm 50 năm thiết lập quan hệ ngoại giao Việt Nam - Chile (25/3/1971 - 25/3/2021),"
                + " hai nước tổ chức triển lãm.";

        assertThat(facts("RelationEstablished", "", text))
                .extracting(fact -> values(fact, "date"))
                .containsExactly(List.of("1971-03-25"));
        assertThat(facts("Anniversary", "", text))
                .extracting(fact -> values(fact, "date"))
                .containsExactly(List.of("2021-03-25"));
    }

    @Test
    void whoReportsAnActVouchesForIt() {
        List<Fact> commitments =
                facts("Commitment", "", "Đại sứ Chile Pablo Rojas khẳng định Chile sẽ tiếp tục mở rộng hợp tác.");
        List<Fact> narrated = facts("Commitment", "", "Đại sứ Chile Pablo Rojas cam kết hỗ trợ sinh viên.");

        assertThat(commitments).extracting(Fact::attribution).containsExactly(List.of("Pablo Rojas"));
        assertThat(narrated).extracting(Fact::attribution).containsExactly(List.of());
    }

    @Test
    void whoTakesUpAnOfficeHasTheOneThatTheTextNames() {
        List<Fact> changes = facts(
                "OfficeChange",
                "",
                "Sáng 19/5, Lãnh sự danh dự Việt Nam Ngô Thị Hải gặp sinh viên. "
                        + "Bà Hải, người thứ hai được giao việc này, vừa nhậm chức tháng 3/2022.");

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(values(change, "person")).containsExactly("Ngô Thị Hải");
            assertThat(values(change, "title")).containsExactly("Lãnh sự danh dự");
            assertThat(values(change, "date")).containsExactly("2022-03");
        });
    }

    @Test
    void aHeadlinesShipIsTheOneThatTheTextNames() {
        List<Fact> visits = facts(
                "Visit",
                "Tàu hải quân Chile thăm Đà Nẵng",
                "Sáng 19/5, tàu hộ vệ Almirante Soto của Hải quân Chile đã thăm Đà Nẵng.");

        assertThat(visits).hasSize(1);
        assertThat(values(visits.get(0), "visitor")).containsExactly("tàu hộ vệ Almirante Soto của Hải quân Chile");
    }
}
