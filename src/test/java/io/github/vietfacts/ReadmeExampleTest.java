package io.github.vietfacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.fact.Chronicle;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.fact.Meeting;
import io.github.vietfacts.fact.Participant;
import io.github.vietfacts.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The code of the README; {@code ReadmeTest} compares both. */
class ReadmeExampleTest {

    @Test
    void meetings() {
        List<String> printed = new ArrayList<>();
        Printer System = new Printer(new Lines(printed));

        VietFacts vietFacts = VietFacts.load(); // immutable, share it between threads

        String text = "Chiều 12/3, tại Trụ sở Bộ Ngoại giao, Bộ trưởng Bộ Ngoại giao Lê Hoài Nam đã tiếp "
                + "Đại sứ Nhật Bản tại Việt Nam Tanaka Hiroshi.";
        Extraction extraction = vietFacts.extract(
                Article.builder(text).published(LocalDate.of(2024, 3, 12)).build());

        for (Meeting meeting : extraction.facts(Meeting.class)) {
            System.out.println(meeting.kind() + " " + meeting.date() + " " + meeting.participants());
            // RECEPTION Optional[2024-03-12] [Lê Hoài Nam (VNM, HOST), Tanaka Hiroshi (JPN, GUEST)]
        }

        assertThat(printed)
                .containsExactly(
                        "RECEPTION Optional[2024-03-12] [Lê Hoài Nam (VNM, HOST), Tanaka Hiroshi (JPN, GUEST)]");
    }

    @Test
    void timelines() {
        List<String> printed = new ArrayList<>();
        Printer System = new Printer(new Lines(printed));
        VietFacts vietFacts = VietFacts.load();
        List<Article> articles = List.of(
                article(
                        "a",
                        "Ngày 12/3, tại Trụ sở Bộ Ngoại giao, Bộ trưởng Bộ Ngoại giao Lê Hoài Nam đã tiếp "
                                + "Đại sứ Nhật Bản tại Việt Nam Tanaka Hiroshi."),
                article(
                        "b",
                        "Chiều 12/3, tại Phủ Chủ tịch, Bộ trưởng Bộ Ngoại giao Lê Hoài Nam đã tiếp Đại sứ Nhật Bản "
                                + "Hiroshi Tanaka."));

        Chronicle chronicle = vietFacts.extractAll(articles.stream()).collect(Chronicle.collector());
        for (Chronicle.Entry entry : chronicle.involving("JPN").entries()) {
            System.out.println(entry.date() + " " + entry.type().name());
            entry.conflicts().forEach(System.out::println); // place: Trụ sở Bộ Ngoại giao (a) | Phủ Chủ tịch (b)
        }

        assertThat(printed)
                .containsExactly("Optional[2024-03-12] Meeting", "place: Trụ sở Bộ Ngoại giao (a) | Phủ Chủ tịch (b)");
    }

    private static Article article(String id, String text) {
        return Article.builder(text).id(id).published(LocalDate.of(2024, 3, 12)).build();
    }

    record Takeover(Participant buyer, Participant target, Optional<LocalDate> date) {}

    @Test
    void aRecordAndRulesOfOnesOwn() {
        RuleSet rules = RuleSet.parse("house.rules", """
                module house

                fact Takeover { buyer!: ORGANIZATION   target!: ORGANIZATION   date: DATE ? }

                rule takeover.buy : Takeover {
                  doc     "A mua lại B"
                  trigger 'mua lại' | 'thâu tóm'
                  arg buyer  = before _ ..4
                  arg target = after ..3 _
                  arg date?  = nearest
                  test {
                    + "[ORGANIZATION Tập_đoàn Sao Mai] đã mua_lại [ORGANIZATION Công_ty Bến Xanh]."
                      => buyer="Tập đoàn Sao Mai" target="Công ty Bến Xanh"
                    - "Người dân mua lại nhà."
                  }
                }
                """);
        VietFacts mine = VietFacts.builder().addRules(rules).build();

        assertThat(rules.runTests()).isEmpty();
        Extraction extraction = mine.extract(Article.builder("Ngày 5/6, Tập đoàn Sao Mai đã mua lại Công ty Bến Xanh.")
                .published(LocalDate.of(2024, 6, 6))
                .build());
        assertThat(extraction.facts(Takeover.class)).singleElement().satisfies(takeover -> {
            assertThat(takeover.buyer().party().name()).isEqualTo("Tập đoàn Sao Mai");
            assertThat(takeover.target().party().name()).isEqualTo("Công ty Bến Xanh");
            assertThat(takeover.date()).contains(LocalDate.of(2024, 6, 5));
        });
    }

    /** Stands for {@code System}, so that the README's lines compile to the letter and what they print can be seen. */
    private record Printer(Lines out) {}

    private record Lines(List<String> printed) {
        void println(Object line) {
            printed.add(line.toString());
        }
    }
}
