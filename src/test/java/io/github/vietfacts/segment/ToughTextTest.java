package io.github.vietfacts.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Token;
import io.github.vietfacts.text.SourceText;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that nobody writes takes no longer than any other; sentences, words and tags cover it to the letter. */
class ToughTextTest {

    private static final Segmenter SEGMENTER = NewsSegmenter.load();
    private static final PosTagger TAGGER = PosTagger.load();

    private static final int TIMES = 100_000;
    private static final String SENTENCE = "Thủ tướng thăm TP. Huế. ";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("1 MB without a blank", "a".repeat(1 << 20)),
                Arguments.of("1 MB of letters and marks without a blank", "Hà-Nội,".repeat(150_000)),
                Arguments.of("underscores", "_".repeat(TIMES)),
                Arguments.of("underscores and brackets", "_(".repeat(TIMES)),
                Arguments.of("open brackets", "(".repeat(TIMES)),
                Arguments.of("brackets of all kinds", "([{)]}".repeat(TIMES / 6)),
                Arguments.of("a.", "a.".repeat(TIMES)),
                Arguments.of("A.", "A.".repeat(TIMES)),
                Arguments.of("A. and blanks", "A. ".repeat(TIMES)),
                Arguments.of("headings without end", "Điều ".repeat(TIMES) + "1."),
                Arguments.of("1-", "1-".repeat(TIMES)),
                Arguments.of("1.", "1.".repeat(TIMES)),
                Arguments.of("1/", "1/".repeat(TIMES)),
                Arguments.of("emoji", "😀🇻🇳👩‍👩‍👧‍👦".repeat(TIMES / 10)),
                Arguments.of("NFD", Normalizer.normalize(SENTENCE.repeat(TIMES / 20), Normalizer.Form.NFD)),
                Arguments.of("marks alone", "\u0301\u0323".repeat(TIMES)),
                Arguments.of("lone surrogates", "\uD83D a\uDE00".repeat(TIMES)),
                Arguments.of("NUL", "\u0000ông\u0000 ".repeat(TIMES)),
                Arguments.of("CRLF", "Ông đến.\r\n\r\n".repeat(TIMES / 10)),
                Arguments.of("HTML", "<p class=\"x\">Ông&nbsp;đến</p>\n<br/>".repeat(TIMES / 20)),
                Arguments.of("zero width", "Hà\u200B \u200DNội\uFEFF ".repeat(TIMES / 5)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Timeout(60)
    void isCutToTheLetter(String name, String text) {
        SegmentedText words = SegmentedTexts.unchecked(SEGMENTER, text);
        int end = 0;
        for (Token token : words.tokens()) {
            assertSkipsOnlyBlanks(text, end, token.span().start());
            end = token.span().end();
        }
        assertSkipsOnlyBlanks(text, end, text.length());
        for (Sentence sentence : words.sentences()) {
            assertThat(TAGGER.tag(words, sentence)).hasSize(sentence.endToken() - sentence.firstToken());
        }
    }

    private static void assertSkipsOnlyBlanks(String text, int from, int to) {
        assertThat(to).isGreaterThanOrEqualTo(from);
        if (to > from) {
            assertThat(SourceText.of(text.substring(from, to)).normalized()).isBlank();
        }
    }
}
