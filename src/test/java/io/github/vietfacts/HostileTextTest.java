package io.github.vietfacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.text.RandomText;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text gives an extraction, never an exception. */
class HostileTextTest {

    private static final VietFacts VIET_FACTS = VietFacts.load();
    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);

    private static final List<String> PIECES = List.of(
            "Thủ tướng",
            "Lê Văn Hải",
            "Đại sứ Lào",
            "Khamphao Ernthavanh",
            "đã tiếp",
            "hội đàm với",
            "thăm chính thức",
            "Việt Nam",
            "Việt - Nhật",
            "Nhật Bản",
            "Trụ sở Chính phủ",
            "chiều 12/3",
            "từ ngày 8-10/3",
            "hai bên",
            "hai Thủ tướng",
            "hai nhà lãnh đạo",
            "ký Hiệp định về dẫn độ",
            "bên lề",
            "Hội nghị COP26",
            "sẽ",
            "không",
            "nguyên",
            "cùng",
            "và",
            "của",
            "tại",
            "ông",
            "bà",
            "đến",
            "đề nghị",
            "nâng cấp quan hệ lên",
            "Đối tác chiến lược toàn diện",
            "Tin liên quan\n",
            "Ảnh: TTXVN",
            "<p class=\"x\">",
            "</p>",
            "&nbsp;");

    private static Extraction extract(String text) {
        return Invariants.check(VIET_FACTS.extract(Articles.of(DAY.toString(), text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                " \t\r\n\u00A0\u3000\n",
                ".",
                "...!?;:,\"“”()[]{}-–—…/\\|@#$%^&*",
                "\uD800",
                "\uDC00 \uD83D",
                "Thủ tướng \uD800 Nhật Bản \uDFFF thăm \uD83D Lào",
                "\u0000\u0001\u0007\u001B[31m\u007F\u0085\uFFFE\uFFFF",
                "\u200B\uFEFF\u00AD\u200D",
                "\u0301\u0323\u0300",
                "😀🇻🇳👩‍👩‍👧‍👦",
                "😀 Thủ tướng 🇻🇳 tiếp 🇱🇦 Đại sứ 👍",
                "1/1/1 0/0/0 31/2/2023 99-99-9999 ngày 0 tháng 0 năm 0",
                "tiếp",
                "tiếp tiếp tiếp hội đàm gặp thăm ký",
                "hai bên hai nước hai Thủ tướng hai nhà lãnh đạo",
                "Thủ tướng Chủ tịch nước Tổng thống Đại sứ Bộ trưởng",
            })
    void oddTextsGiveAnExtraction(String text) {
        extract(text);
        Invariants.check(VIET_FACTS.extract(Article.of(text)));
        Invariants.check(VIET_FACTS.extract(Article.builder(text).title(text).build()));
    }

    @Test
    void nothingHasNoFacts() {
        for (String text : List.of("", " \n ", "... ?!", "\uD800\uDC01\uD83D", "\u0000\u0007")) {
            assertThat(extract(text).allFacts()).as(text).isEmpty();
        }
    }

    @Test
    void tagsOfMarkupHideNoFacts() {
        assertThat(Articles.values(extract(
                        "<p>Chiều 12/3, Thủ tướng Lê Văn Hải đã hội đàm với Thủ tướng Lào Sonexay Phomma.</p>")))
                .anyMatch(fact -> fact.startsWith("Meeting TALKS")
                        && fact.contains("Lê Văn Hải")
                        && fact.contains("Sonexay Phomma"));
    }

    @Test
    @Timeout(120)
    void randomTextGivesAnExtraction() {
        Random random = new Random(20_260_101);
        for (int i = 0; i < 500; i++) {
            extract(RandomText.next(random, 60));
        }
    }

    @Test
    @Timeout(120)
    void randomNewsGivesAnExtraction() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
                text.append(List.of(" ", " ", ", ", ". ", "\n", "").get(random.nextInt(6)));
                if (random.nextInt(8) == 0) {
                    text.append(RandomText.next(random, 3));
                }
            }
            extract(text.toString());
        }
    }

    private static final int MEGABYTE = 1_000_000;

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"a", "chữ ", "\uD800", "Lê Văn Hải tiếp hai bên và hai Thủ tướng "})
    void aMegabyteOnOneLine(String piece) {
        extract(piece.repeat(MEGABYTE / piece.length()));
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "A ",
                ". ",
                "tiếp ",
                "Thủ tướng ",
                "Thủ tướng Lê Văn Hải và ",
                "Đại sứ Lào Khamphao Ernthavanh, ",
                "Thủ tướng Lào Sonexay Phomma hội đàm với Thủ tướng Nhật Bản Abe Shinzo, ",
                "Việt - Nhật - ",
                "ngày 12/3 ",
                "Hiệp định về ",
                "Hội nghị Cấp cao ",
                "Bộ Ngoại giao ",
                "\"“(",
            })
    void aSentenceWithoutEnd(String piece) {
        extract(piece.repeat(MEGABYTE / 30 / piece.length()));
    }

    @Test
    @Timeout(60)
    void anotherNameInEverySentence() {
        List<String> parts = List.of("Kalox", "Mirin", "Nepuz", "Saton", "Vuwaj", "Dofek", "Zibel");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            text.append("Thủ tướng Lào");
            for (int k = i; k > 0; k /= 7) {
                text.append(' ').append(parts.get(k % 7));
            }
            text.append(" đã tiếp Đại sứ Ba Lan. ");
        }
        extract(text.toString());
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"Thủ tướng tiếp Đại sứ Lào. ", "Ông nói vậy. ", ", bà nói thế", "x"})
    void tenMegabytesOnOneLine(String piece) {
        extract(piece.repeat(10 * MEGABYTE / piece.length()));
    }
}
