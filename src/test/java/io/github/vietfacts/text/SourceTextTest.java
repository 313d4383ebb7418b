package io.github.vietfacts.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // tones move to the first vowel of an open oa, oe, uy
                "hoà bình | hòa bình",
                "hòa bình | hòa bình",
                "khoẻ | khỏe",
                "thuý | thúy",
                "Thuỷ, hoạ. | Thủy, họa.",
                "HOÀ | HÒA",
                "Hoà | Hòa",
                "oà | òa",
                // and stay everywhere else
                "quý | quý",
                "QUỸ | QUỸ",
                "quà | quà",
                "hoàn | hoàn",
                "thuế | thuế",
                "khuỷu | khuỷu",
                "ngoèo | ngoèo",
                "huỳnh | huỳnh",
                "loài | loài",
                "thuở | thuở",
                // one kind of dash and of quotes
                "Việt Nam – Nhật Bản — Lào | Việt Nam - Nhật Bản - Lào",
                "“Đổi mới” «x» | \"Đổi mới\" \"x\"",
                "d’Ivoire | d'Ivoire",
                "Ðà Nẵng | Đà Nẵng",
            })
    void view(String original, String view) {
        assertThat(SourceText.of(original).normalized()).isEqualTo(view);
        assertThat(SourceText.of(Normalizer.normalize(original, Normalizer.Form.NFD))
                        .normalized())
                .isEqualTo(view);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a\u00A0b\u3000c|a b c",
                "a\u200Bb\uFEFFc\u00ADd|abcd",
                "a\u200B\u0301b|áb",
                "\uD800x\uDC00|\uD800x\uDC00",
                "\uD83D\uDE00!|\uD83D\uDE00!",
                "e\u0302\u0301|ế",
                "ê\u0301|ế",
                "e\u0323\u0302|ệ",
            })
    void characters(String original, String view) {
        assertThat(SourceText.of(original).normalized()).isEqualTo(view);
    }

    @Test
    void everyLineEndIsOneNewline() {
        SourceText source = SourceText.of("a\r\nb\rc\nd\u2028e\u0085f");
        assertThat(source.normalized()).isEqualTo("a\nb\nc\nd\ne\nf");
        assertThat(source.toOriginal(new Span(1, 2))).isEqualTo(new Span(1, 3));
    }

    @Test
    void spansOfDecomposedTextHoldTheMarks() {
        SourceText source = SourceText.of("Thu\u0309 tu\u031Bo\u031B\u0301ng");
        assertThat(source.normalized()).isEqualTo("Thủ tướng");
        assertThat(source.toOriginal(new Span(0, 3))).isEqualTo(new Span(0, 4));
        assertThat(source.toNormalized(new Span(0, 4))).isEqualTo(new Span(0, 3));
        assertThat(source.substring(new Span(0, 4))).isEqualTo("Thu\u0309");
        assertThat(source.normalized(new Span(5, 13))).isEqualTo("tướng");
        assertThat(source.toOriginal(new Span(9, 9))).isEqualTo(new Span(13, 13));
    }

    @Test
    void aSpanEndsBeforeInvisibleCharacters() {
        SourceText source = SourceText.of("An\u200B \uFEFFBình");
        assertThat(source.toOriginal(new Span(0, 2))).isEqualTo(new Span(0, 2));
        assertThat(source.toOriginal(new Span(3, 7))).isEqualTo(new Span(5, 9));
        assertThat(source.toNormalized(new Span(2, 3))).isEqualTo(new Span(2, 2));
    }

    @Test
    void aLineEndTakesNoMark() {
        SourceText source = SourceText.of("a\n\u0301b");
        assertThat(source.toOriginal(new Span(1, 2))).isEqualTo(new Span(1, 2));
        assertThat(source.toOriginal(new Span(2, 3))).isEqualTo(new Span(2, 3));
    }

    @Test
    void anOrdinaryTextIsItsOwnView() {
        String text = "Thủ tướng thăm Lào.";
        assertThat(SourceText.of(text).normalized()).isSameAs(text);
        assertThat(SourceText.of("").normalized()).isEmpty();
        assertThat(SourceText.of("").toOriginal(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }

    @Test
    void refusesSpansOfAnotherText() {
        SourceText source = SourceText.of("abc");
        assertThatThrownBy(() -> source.toOriginal(new Span(0, 4))).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> source.toNormalized(new Span(2, 4))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void anyTextMapsBackInOrder() {
        Random random = new Random(20240312);
        for (int round = 0; round < 2000; round++) {
            SourceText source = SourceText.of(RandomText.next(random, 40));
            assertMapsBackInOrder(source);
        }
    }

    private static void assertMapsBackInOrder(SourceText source) {
        int length = source.normalized().length();
        Span before = new Span(0, 0);
        for (int i = 0; i < length; i++) {
            Span unit = source.toOriginal(new Span(i, i + 1));
            assertThat(unit.isEmpty()).isFalse();
            assertThat(unit.end()).isLessThanOrEqualTo(source.original().length());
            assertThat(unit.start()).isGreaterThanOrEqualTo(before.start());
            assertThat(unit.end()).isGreaterThanOrEqualTo(before.end());
            assertThat(source.toNormalized(unit).contains(i)).isTrue();
            before = unit;
        }
        assertThat(source.toOriginal(new Span(0, length)).end())
                .isLessThanOrEqualTo(source.original().length());
    }

    @Test
    void bothUnicodeFormsGiveOneView() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            String text = RandomText.next(random, 40);
            String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
            assertThat(SourceText.of(decomposed).normalized())
                    .isEqualTo(SourceText.of(composed).normalized());
        }
    }

    @Test
    void theViewOfAViewIsItself() {
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            String view = SourceText.of(RandomText.next(random, 40)).normalized();
            assertThat(SourceText.of(view).normalized()).isEqualTo(view);
        }
    }

    @Test
    @Timeout(20)
    void isLinearInRunsOfMarksAndInLongLines() {
        assertThat(SourceText.of("a" + "\u0301".repeat(1_000_000)).normalized()).hasSizeGreaterThan(900_000);
        assertThat(SourceText.of("\u0323\u0301".repeat(500_000)).normalized()).isNotEmpty();
        assertThat(SourceText.of("Việt Nam ".repeat(1_000_000)).normalized()).hasSize(9_000_000);
        assertThat(SourceText.of("a" + "\u200B".repeat(1_000_000)).normalized()).isEqualTo("a");
    }
}
