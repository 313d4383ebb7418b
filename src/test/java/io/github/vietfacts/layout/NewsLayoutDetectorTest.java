package io.github.vietfacts.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.Layout;
import io.github.vietfacts.text.RandomText;
import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NewsLayoutDetectorTest {

    private static final LayoutDetector DETECTOR = NewsLayoutDetector.create();

    /** Each line of the page stands after its zone and a bar. */
    private static void assertZones(String golden) {
        String page = lines(golden)
                .map(line -> line.replaceFirst("^[A-Z]+ *\\| ?", ""))
                .collect(Collectors.joining("\n"));
        assertZones(golden, Article.of(page));
    }

    private static void assertZones(String golden, Article article) {
        SourceText source = SourceText.of(article.text());
        String found = DETECTOR.detect(article, source).blocks().stream()
                .map(block -> block.zone() + " | " + source.substring(block.span()))
                .collect(Collectors.joining("\n"));
        String expected = lines(golden)
                .filter(line -> !line.isBlank())
                .map(line -> line.replaceFirst(" *\\| ?", " | "))
                .collect(Collectors.joining("\n"));
        assertThat(found).isEqualTo(expected);
    }

    private static Stream<String> lines(String text) {
        return Arrays.stream(text.split("\n"));
    }

    @Test
    void aHardWrappedParagraphIsOneBlock() {
        String lead = """
                Chiều 12/3, tại Trụ sở Bộ Ngoại giao, Bộ trưởng Lê Hoài Nam
                đã tiếp Đại sứ Nhật Bản tại Việt Nam Tanaka Hiroshi đến chào
                từ biệt nhân dịp kết thúc nhiệm kỳ công tác. Cùng dự còn có
                lãnh đạo Vụ Đông Bắc Á.""";
        String body = """
                Hai bên bày tỏ vui mừng trước đà phát triển của quan hệ hai
                nước, nhất là trong thương mại, đầu tư và giao lưu giữa các
                địa phương.""";
        SourceText source = SourceText.of("Bộ trưởng tiếp Đại sứ Nhật Bản\n\n" + lead + "\n\n" + body + "\n");
        assertThat(DETECTOR.detect(Article.of(source.original()), source).blocks())
                .extracting(block -> block.zone() + " " + source.substring(block.span()))
                .containsExactly("TITLE Bộ trưởng tiếp Đại sứ Nhật Bản", "LEAD " + lead, "BODY " + body);
    }

    @Test
    void shortLinesThatHadRoomAreNotWrapped() {
        String headlines = """
                Giá xăng giảm mạnh trong kỳ điều hành chiều nay
                Bão số 3 vào vịnh Bắc Bộ, miền Bắc mưa rất to
                Cầu Long Biên cấm xe
                Thủ tướng thăm ba nước Trung Đông từ ngày mai, ký nhiều văn kiện
                Đội tuyển thắng đậm
                Học sinh Hà Nội nghỉ học vì nước ngập nhiều nơi""";
        SourceText source = SourceText.of(headlines);
        assertThat(DETECTOR.detect(Article.of(headlines), source).blocks()).hasSize(6);
    }

    @Test
    void aWholePage() {
        assertZones("""
                FURNITURE | Trang chủ > Thời sự
                FURNITURE | Thứ Ba, 12/03/2024 - 14:05
                TITLE     | Huyện Mai Lĩnh khánh thành cây cầu đầu tiên
                FURNITURE | A A
                FURNITURE | 0:00 / 3:12
                LEAD      | (Báo Núi) - Sáng 12/3, huyện Mai Lĩnh khánh thành cây cầu bắc qua sông Lam Sơn.

                BODY      | Cầu dài 120 m, do Công ty An Phú xây trong hai năm.
                CAPTION   | Người dân đi trên cầu mới. Ảnh: Hoàng Minh
                CAPTION   | Người dân đi trên cầu mới. Ảnh: Hoàng Minh
                FURNITURE | Quảng cáo
                BODY      | Phát biểu tại lễ, Chủ tịch huyện Trần Văn Bá cảm ơn công nhân.
                RELATED   | >> Những cây cầu treo ở vùng cao
                BODY      | Ông Bá cho biết cầu thứ hai sẽ khởi công vào tháng 9.
                BYLINE    | Hoàng Minh
                SOURCE    | Theo Báo Núi
                FURNITURE | Chia sẻ:
                FURNITURE | Bình luận (3)
                RELATED   | Mai Lĩnh, cầu Lam Sơn, giao thông vùng cao
                RELATED   | Tin cùng chuyên mục
                RELATED   | Chợ phiên trở lại
                RELATED   | Trường mới có 300 chỗ ngồi. Ảnh: Văn An
                RELATED   | Ngày 1/3, trường Mai Lĩnh đón học sinh.
                """);
    }

    @Test
    void teasersWithoutAHeading() {
        assertZones("""
                TITLE   | Giá cà phê tăng tuần thứ ba liên tiếp
                LEAD    | Gia Lai (TTXVN) - Giá cà phê ngày 5/4 tăng thêm 500 đồng một cân.
                BODY    | Nông dân ở Chư Sê bán ra chậm vì chờ giá cao hơn.
                RELATED | Mưa lớn ở miền Trung
                RELATED | Mưa lớn ở miền Trung
                RELATED | (Báo Núi) - Đài khí tượng báo mưa từ tối 20/9.
                RELATED | Lễ hội đua voi
                RELATED | (Báo Núi) - Lễ hội mở ngày 21/9 tại Buôn Đôn.
                """);
        assertZones("""
                LEAD    | Ngày 5/4, giá cà phê tăng thêm 500 đồng một cân.
                BODY    | Nông dân ở Chư Sê bán ra chậm vì chờ giá cao hơn.
                RELATED | Mưa lớn ở miền Trung
                RELATED | 10:11 | 20/09/2024 Thời tiết
                RELATED | Lễ hội đua voi ở Buôn Đôn
                RELATED | 09:30 Văn hóa
                """);
    }

    @Test
    void aLineSaidTwiceInTheStoryEndsNothing() {
        assertZones("""
                LEAD | Ngày 5/4, giá cà phê tăng thêm 500 đồng một cân.
                BODY | Nông dân chờ giá cao hơn
                BODY | Nông dân chờ giá cao hơn
                BODY | Ở Chư Sê, người bán rất ít.
                """);
    }

    @Test
    void captions() {
        assertZones("""
                LEAD    | Đoàn đã thăm làng gốm trong hai ngày.
                CAPTION | Nghệ nhân bên lò nung (Ảnh: Văn An/TTXVN)
                CAPTION | Nghệ nhân bên lò nung. Ảnh: TTXVN |
                CAPTION | Một góc làng | Ảnh Văn An
                CAPTION | Ảnh minh họa
                CAPTION | Một lò nung cũ. (Ảnh minh hoạ: Internet)
                CAPTION | Nguồn ảnh: Bảo tàng Gốm
                CAPTION | Khách tham quan xưởng gốm (Nguồn: Reuters)
                CAPTION | Làng gốm đón đoàn khách đầu xuân ảnh 1
                CAPTION | Làng gốm - Ảnh 2.
                BODY    | Trong ảnh: các nghệ nhân đang trổ hoa văn, việc mà theo ông An phải học ba năm mới quen tay, sau đó mới được vẽ.
                BODY    | Khách thích nhất bức (Ảnh: Văn An) treo ở gian giữa, theo lời người giữ đình.
                BODY    | Ảnh hưởng của mưa khiến lò phải nghỉ. Ảnh hưởng không lớn.
                BODY    | Đây chỉ là ảnh minh họa.
                """);
    }

    @Test
    void credits() {
        for (String credit : List.of(
                "BYLINE | Tác giả: Trần Minh",
                "BYLINE | PV",
                "BYLINE | Nguyễn Văn Bá/TTXVN",
                "BYLINE | Minh Anh - Hoàng Nam",
                "BYLINE | Trần Minh (tổng hợp)",
                "BYLINE | Bài, ảnh: Trần Minh",
                "BYLINE | H.A",
                "SOURCE | Theo Báo Núi",
                "SOURCE | (Theo TTXVN)",
                "SOURCE | Nguồn: Cổng thông tin huyện",
                "SOURCE | https://example.org/tin/1",
                "RELATED | Từ khóa: cầu, huyện",
                "RELATED | #cauMoi #MaiLinh")) {
            assertZones("LEAD | Sáng 12/3, huyện khánh thành cầu.\nBODY | Cầu dài 120 m.\n" + credit);
        }
    }

    @Test
    void namesInTheStoryAreNoBylines() {
        assertZones("""
                LEAD | Ba người được khen thưởng gồm:
                BODY | Trần Văn Bá
                BODY | Lê Thị Tư
                BODY | Hoàng Minh
                """);
        assertZones("""
                LEAD | Huyện khen thưởng một người.
                BODY | Trần Văn Bá
                BODY | Ông Bá 40 tuổi.
                """);
    }

    @Test
    void figuresAndDatesInsideTheStoryStay() {
        assertZones("""
                LEAD | Hành trình của đoàn kéo dài hai ngày.
                BODY | 12/3/2024
                BODY | Đoàn đến Chư Sê.
                BODY | 14:05
                BODY | Đoàn vào làng.
                """);
    }

    @Test
    void aGivenTitleIsTheFirstLine() {
        assertZones(
                """
                TITLE | Cầu mới
                TITLE | Cầu mới
                LEAD  | Huyện khánh thành cầu.
                BODY  | Cầu dài 120 m.
                """,
                Article.builder("Cầu mới\nHuyện khánh thành cầu.\nCầu dài 120 m.")
                        .title("Cầu mới")
                        .build());
    }

    @Test
    void aFirstLineWithAFullStopIsTheLead() {
        assertZones("LEAD | Huyện khánh thành cầu.\nBODY | Cây cầu dài 120 m nối hai làng của huyện Mai Lĩnh.");
        assertZones("LEAD | Huyện khánh thành cầu");
        assertZones("TITLE | Huyện khánh thành cầu\nLEAD | Sáng 12/3, huyện Mai Lĩnh khánh thành cầu.");
    }

    @Test
    void relatedItemsBeforeTheStoryDoNotSwallowIt() {
        assertZones(
                """
                TITLE   | Cầu mới ở huyện
                RELATED | Tin liên quan
                RELATED | Chợ phiên trở lại
                LEAD    | Sáng 12/3, huyện Mai Lĩnh khánh thành cầu.
                BODY    | Cầu dài 120 m.
                """,
                Article.builder(
                                "Tin liên quan\nChợ phiên trở lại\nSáng 12/3, huyện Mai Lĩnh khánh thành cầu.\nCầu dài 120 m.")
                        .title("Cầu mới ở huyện")
                        .build());
    }

    @Test
    void blankTextHasNoBlocks() {
        for (String text : List.of("", " \n\t\r\n\u00A0\u200B\n")) {
            assertThat(DETECTOR.detect(Article.of(text), SourceText.of(text)).blocks())
                    .isEmpty();
        }
    }

    @Test
    void blocksHoldEveryVisibleCharacterOnce() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            SourceText source = SourceText.of(RandomText.next(random, 60));
            Layout layout = DETECTOR.detect(Article.of(source.original()), source);
            StringBuilder visible = new StringBuilder();
            for (Layout.Block block : layout.blocks()) {
                String text = source.normalized(block.span());
                assertThat(text).doesNotContain("\n").isEqualTo(text.strip());
                visible.append(text);
            }
            assertThat(withoutBlanks(visible.toString())).isEqualTo(withoutBlanks(source.normalized()));
        }
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\p{Zs}]", "");
    }

    @Test
    void blanksBeforeThePageShiftItsBlocks() {
        String page = "Cầu mới\nSáng 12/3, huyện khánh thành cầu.\nTheo Báo Núi";
        List<Layout.Block> blocks =
                DETECTOR.detect(Article.of(page), SourceText.of(page)).blocks();
        String shifted = "\n   " + page;
        assertThat(DETECTOR.detect(Article.of(shifted), SourceText.of(shifted)).blocks())
                .isEqualTo(blocks.stream()
                        .map(block -> new Layout.Block(
                                new Span(block.span().start() + 4, block.span().end() + 4), block.zone()))
                        .toList());
    }

    @Test
    @Timeout(20)
    void isLinearInLinesAndInLongLines() {
        for (String text : List.of(
                "Tin hay ".repeat(1_000_000),
                "a\n".repeat(300_000),
                "(".repeat(2_000_000),
                "Cầu mới ở huyện\n".repeat(100_000),
                "10:11 Tin tức\n".repeat(100_000))) {
            assertThat(DETECTOR.detect(Article.of(text), SourceText.of(text)).blocks())
                    .isNotEmpty();
        }
    }
}
