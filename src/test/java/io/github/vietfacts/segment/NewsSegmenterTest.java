package io.github.vietfacts.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Token;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.text.RandomText;
import io.github.vietfacts.text.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsSegmenterTest {

    private static final Segmenter SEGMENTER = NewsSegmenter.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ông|đến|chiều|27/11/2023|lúc|14:05|.",
                "Gần|500.000|người|,|tăng|1,5|%|.",
                "Ngày|9/2|,|rồi|21|-|27/9|.",
                "Côte|d'Ivoire|và|O'Neill",
                "Covid|-|19|,|COP26|,|F|-|16",
                "TP|.|HCM|,|v|.|v|.",
                "Chờ|...|rồi|----|đi|…",
                "\"|Núi|\"|(|Núi|)",
                "A|/|B|,|50|%|,|$|5|,|+|84",
                "😀😀|🇻|🇳|漢字",
                "2023|.|Ông",
            })
    void syllables(String marked) {
        String text = marked.replace("|", " ");
        for (String form : List.of(text, tight(marked))) {
            assertThat(SegmentedTexts.of(SEGMENTER, form).syllables().stream()
                            .map(Syllable::form)
                            .collect(Collectors.joining("|")))
                    .isEqualTo(marked);
        }
    }

    /** Without the blanks around punctuation. */
    private static String tight(String marked) {
        return marked.replaceAll("\\|(?=[^\\p{L}\\p{N}])", "")
                .replaceAll("(?<=[^\\p{L}\\p{N}])\\|", "")
                .replace('|', ' ');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thủ_tướng đã tiếp Đại_sứ .",
                "hai bên ký thỏa_thuận hợp_tác về nông_nghiệp",
                "quá_trình công_nghiệp_hóa , hiện_đại_hóa",
                "THỦ_TƯỚNG tiếp ĐẠI_SỨ",
                // a name and the word before it are no word, though the lexicon has anh hùng and bà con
                "hôm_nay anh Hùng và bà Con đến Hà_Nội",
            })
    void words(String marked) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            String text = Normalizer.normalize(marked.replace('_', ' '), form);
            SegmentedText words = SegmentedTexts.of(SEGMENTER, text);
            assertThat(words.tokens().stream().map(token -> read(words, token)).collect(Collectors.joining(" ")))
                    .isEqualTo(marked);
        }
    }

    private static String read(SegmentedText words, Token token) {
        return words.syllables(token).stream().map(Syllable::form).collect(Collectors.joining("_"));
    }

    @Test
    void spansAreThoseOfTheOriginal() {
        SegmentedText words = SegmentedTexts.of(SEGMENTER, "Thu\u0309 tu\u031Bo\u031B\u0301ng\u200B \u2013 xong.");
        assertThat(words.syllables().get(1).form()).isEqualTo("tướng");
        assertThat(words.syllables().get(1).span()).isEqualTo(new Span(5, 13));
        assertThat(words.tokens().get(0).span()).isEqualTo(new Span(0, 13));
        assertThat(words.syllables().get(2).form()).isEqualTo("-");
        assertThat(words.sentences().get(0).span()).isEqualTo(new Span(0, 22));
    }

    @Test
    void everyZoneIsCutAndNoSentenceLeavesItsBlock() {
        SegmentedText words = SegmentedTexts.of(
                SEGMENTER, "Cầu mới\nHuyện khánh thành cầu. Cầu dài 120 m.\nTheo Báo Núi\nTin liên quan\nChợ phiên");
        assertThat(words.sentences().stream()
                        .map(sentence -> sentence.zone() + " " + words.source().substring(sentence.span())))
                .containsExactly(
                        Zone.TITLE + " Cầu mới",
                        Zone.LEAD + " Huyện khánh thành cầu.",
                        Zone.LEAD + " Cầu dài 120 m.",
                        Zone.SOURCE + " Theo Báo Núi",
                        Zone.RELATED + " Tin liên quan",
                        Zone.RELATED + " Chợ phiên");
    }

    @Test
    void anyTextIsCovered() {
        Random random = new Random(99);
        for (int round = 0; round < 1500; round++) {
            SegmentedTexts.of(SEGMENTER, RandomText.next(random, 60));
        }
    }

    @Test
    void aSplitterMayCutAnywhereAndAWordSegmenterJoinAnything() {
        Random random = new Random(5);
        SentenceSplitter everyThird = block -> IntStream.range(0, (block.length() + 2) / 3)
                .mapToObj(i -> new Span(3 * i, Math.min(block.length(), 3 * i + 3)))
                .toList();
        Segmenter odd = NewsSegmenter.of(everyThird, sentence -> List.of(sentence.size()));
        Segmenter none = NewsSegmenter.of(block -> List.of(), sentence -> List.of(sentence.size()));
        for (int round = 0; round < 500; round++) {
            String text = RandomText.next(random, 60);
            SegmentedTexts.of(odd, text);
            SegmentedTexts.of(none, text);
        }
    }

    @Test
    void tellsWhatIsWrongWithWordEnds() {
        for (List<Integer> ends : List.of(List.<Integer>of(), List.of(2, 1), List.of(4), List.of(0, 3))) {
            Segmenter broken = NewsSegmenter.of(SentenceSplitter.forNews(), sentence -> ends);
            assertThatThrownBy(() -> SegmentedTexts.of(broken, "Ông đến Huế"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("expected ends that rise to the sentence's 3 syllables");
        }
    }

    @Test
    void aSentenceHasNoMoreSyllablesThanTheLimit() {
        int most = NewsSegmenter.MAX_SENTENCE_SYLLABLES;
        assertThat(SegmentedTexts.of(SEGMENTER, "mưa ".repeat(most)).sentences())
                .hasSize(1);
        assertThat(SegmentedTexts.of(SEGMENTER, "mưa ".repeat(2 * most + 1)).sentences())
                .extracting(sentence -> sentence.endSyllable() - sentence.firstSyllable())
                .containsExactly(most, most, 1);
    }

    @Test
    @Timeout(60)
    void tenMegabytesOnOneLine() {
        String text = "Thủ tướng tiếp Đại sứ, ".repeat(300_000);
        SegmentedText words = SegmentedTexts.unchecked(SEGMENTER, text);
        int sentences = 6 * 300_000 / NewsSegmenter.MAX_SENTENCE_SYLLABLES;
        assertThat(words.sentences()).hasSize(sentences);
        assertThat(words.tokens()).hasSizeBetween(4 * 300_000, 4 * 300_000 + sentences); // a cut may part a word
        assertThat(SegmentedTexts.unchecked(SEGMENTER, "a".repeat(5_000_000)).syllables())
                .hasSize(1);
    }
}
