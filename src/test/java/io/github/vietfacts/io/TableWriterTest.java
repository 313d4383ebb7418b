package io.github.vietfacts.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableWriterTest {

    @Test
    void aLineAFactWithItsEvidenceBelow() {
        assertThat(TableWriter.format(Examples.ARTICLE, List.of(Examples.RECEPTION, Examples.GIFT)))
                .isEqualTo("""
                        a.txt  2024-06-05  Bà Lê Na tiếp ông Ivan Petrov
                          Meeting/RECEPTION     participants: Lê Na (HOST), Ivan Petrov (GUEST)  date: 2024-06-05TMO
                                                [40,72) LEAD "bà Lê Na đã tiếp ông Ivan Petrov" and 1 more
                                                rule rules/diplomacy.rules:41 meeting.receive
                          Aid PLANNED NEGATIVE  donor: RUS  amount: 20000000000  comparator: ABOUT  item: 20 tỷ đồng
                                                [74,96) BODY "Nga sẽ tặng 20 tỷ đồng"
                                                rule aid.rules:7 aid.give
                        """);
    }

    @Test
    void anArticleWithoutFacts() {
        assertThat(TableWriter.format(Article.builder("A").id("a\u001b[31m").build(), List.of()))
                .isEqualTo("a [31m\n  no facts\n");
        assertThat(TableWriter.format(Article.of(""), List.of())).isEqualTo("-\n  no facts\n");
    }
}
