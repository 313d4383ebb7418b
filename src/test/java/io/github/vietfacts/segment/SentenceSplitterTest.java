package io.github.vietfacts.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private static final SentenceSplitter SPLITTER = SentenceSplitter.forNews();

    /** A bar stands where a sentence ends; where no blank belongs there the bar stands alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ông đến Huế. | Bà ở lại. | Họ gặp nhau.",
                "Ai đến? | Ông An! | 27 người khác cũng đến.",
                // abbreviations and initials
                "Ông đến TP. Hồ Chí Minh và Q. Bình Tân.",
                "PGS. TS. Trần Minh và BS. Lê Tư có mặt.",
                "PGS.TS. Trần Minh đã nói.",
                "Ông J. Smith và bà St. Clair đến. | Mr. Brown ở lại.",
                "Gạo, muối, v.v. được chuyển đi.",
                "Gạo, muối, v.v. | Ông An nói.",
                "Xem tr. 15 và No. 2.",
                "Ông ở TP.HCM. | Bà ở TP.Huế.",
                "Ông đến Đông Nam Á. | Tháng sau ông về.",
                "Trời 29 độ C. | Tại Huế có mưa.",
                "Ông A. Bình và bà T. T. Hoa.",
                // figures
                "Giá là 1.500 đồng, tăng 2,5% so với 9. 2. 2023.",
                "Việc đó xảy ra năm 2023. | 27 người bị thương.",
                "1. Nội dung chính",
                "IV. Tổ chức thực hiện. | Huyện lo việc này.",
                // a blank is missing
                "quan hệ hai nước.|Ông An nói.",
                "vào năm 2023.|Thủ đô đổi tên.",
                "hãng \"Núi\".|Ông An nói.",
                "trang vietnam.vn và U.S.A nói.",
                // what closes goes along
                "\"Tôi đến. | Tôi thấy.\" | Ông An nói.",
                "\"Tôi đến rồi!\" - ông An nói.",
                "\"Tôi đến rồi!\", ông An nói.",
                "(Ông An đến.) | Bà ở lại.",
                "Ông nói xong. | \"Tôi về\".",
                "Ông nói xong. | (Báo Núi)",
                // what does not end
                "Gạo, muối... được chuyển đi.",
                "Ông đi… rồi về.",
                "Hai việc: một là đất; Hai là nước.",
                "Ông ấy đi. | - Bà ở lại.",
                "Sau ba năm là ... 98%.",
                "Xong./. | Trần Minh",
                "Thật sao?! | Ông hỏi.",
                "...",
            })
    void sentences(String marked) {
        String text = marked.replace(" | ", " ").replace("|", "");
        String expected = marked.replace(" | ", "|");
        assertThat(SPLITTER.split(text).stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .collect(Collectors.joining("|")))
                .isEqualTo(expected);
    }

    /** See the file for what it holds: 300 places where a sentence ends, and more where none does. */
    @Test
    void splitsNewspaperText() throws IOException {
        MarkedBlock.Score score = MarkedBlock.Score.of(MarkedBlock.read(), SPLITTER);
        assertThat(score.gold()).isGreaterThanOrEqualTo(300);
        assertThat(score.f1())
                .as("%s%n%s", score, String.join("\n", score.errors()))
                .isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void outerBlanksBelongToNoSentence() {
        assertThat(SPLITTER.split("  Ông đến.   Bà về.  ")).containsExactly(new Span(2, 10), new Span(13, 19));
        assertThat(SPLITTER.split(" \t ")).isEmpty();
        assertThat(SPLITTER.split("")).isEmpty();
    }

    @Test
    @Timeout(20)
    void isLinear() {
        for (String text : List.of(
                ".".repeat(2_000_000),
                ". ".repeat(1_000_000),
                ".\"".repeat(1_000_000),
                "a" + " ".repeat(2_000_000) + "b",
                ".(".repeat(1_000_000),
                "A.".repeat(1_000_000))) {
            assertThat(SPLITTER.split(text)).isNotEmpty();
        }
    }
}
