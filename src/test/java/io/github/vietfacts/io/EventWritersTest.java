package io.github.vietfacts.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.fact.CodeTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventWritersTest {

    private static final CodeTable CODES = CodeTable.bundled();

    @Test
    void ploverIsOneObjectAnEvent() {
        assertThat(PloverWriter.format(Examples.ARTICLE, List.of(Examples.RECEPTION, Examples.GIFT), CODES))
                .isEqualTo("""
                        {"id":"a.txt#f1","date":"2024-06-05","actor":[{"name":"Ivan Petrov"}],\
                        "recipient":[{"name":"Lê Na"}],"event":"CONSULT","mode":"visit","cameo":"042",\
                        "modality":"ACTUAL","text":"bà Lê Na đã tiếp ông Ivan Petrov","article":"a.txt",\
                        "published":"2024-06-05"}
                        """);
    }

    @Test
    void polecatIsOneLineAnEvent() {
        assertThat(PolecatWriter.header().split("\t"))
                .startsWith("Event ID", "Event Date", "Event Type", "Event Mode")
                .hasSize(17);
        assertThat(PolecatWriter.format(Examples.ARTICLE, List.of(Examples.RECEPTION, Examples.GIFT), CODES))
                .isEqualTo("a.txt#f1\t2024-06-05\tCONSULT\tvisit\tV-COOP\tIvan Petrov\t\t\t\tLê Na\t\t\t\t\ta.txt"
                        + "\t2024-06-05\tvi\n");
    }

    @Test
    void anArticleWithoutEventsGivesNothing() {
        assertThat(PloverWriter.format(Article.of(""), List.of(), CODES)).isEmpty();
        assertThat(PolecatWriter.format(Article.of(""), List.of(Examples.GIFT), CODES))
                .isEmpty();
    }
}
