package io.github.vietfacts.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.SharedData;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Syllables;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedWordsTest {

    private static final WordSegmenter WORDS = WordSegmenter.load();

    static String words(WordSegmenter segmenter, String text) {
        List<Syllable> sentence = Syllables.of(text);
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int end : segmenter.wordEnds(sentence)) {
            out.append(out.isEmpty() ? "" : " ")
                    .append(sentence.subList(start, end).stream()
                            .map(Syllable::form)
                            .collect(Collectors.joining("_")));
            start = end;
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thủ_tướng Phạm_Minh_Chính tiếp Đại_sứ Ba_Lan ở Hà_Nội .",
                "Bộ_trưởng Bùi_Thanh_Sơn gặp ông Komura_Masahiro chiều 27/11/2023 .",
                "Hai nước ký thỏa_thuận hợp_tác về nông_nghiệp , trị_giá 500.000 USD .",
                "Quá_trình công_nghiệp_hóa , hiện_đại_hóa đất_nước .",
            })
    void words(String marked) {
        String text = marked.replace('_', ' ');
        assertThat(words(WORDS, text)).isEqualTo(marked);
        assertThat(words(WORDS, text.replace(" .", ".").replace(" ,", ","))).isEqualTo(marked);
        assertThat(words(WORDS, Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(marked);
    }

    /** A bar stands between words: the table at {@link WordSegmenter#load}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày |27/11/2023 |lúc |14:05",
                "từ |7h30 |đến |9h",
                "dài |12 |km|, |tăng |5|%",
                "giá |50.000 |đồng|/|kg",
                "tốc độ |120 |km|/|h",
                "giai đoạn |2021-2025",
                "theo |Nghị định |12/2022/NĐ-CP",
                "máy bay |F-16",
                "Bộ |NN&PTNT |và |Sở |GD&ĐT",
                "UBND |TP.HCM |họp",
            })
    void whatIsNoWordOfADictionary(String marked) {
        String text = marked.replace("|", "");
        StringBuilder found = new StringBuilder();
        List<Syllable> sentence = Syllables.of(text);
        int end = 0;
        for (int word : WORDS.wordEnds(sentence)) {
            int next = word < sentence.size() ? sentence.get(word).span().start() : text.length();
            found.append(end == 0 ? "" : "|").append(text, end, next);
            end = next;
        }
        assertThat(found).hasToString(marked);
    }

    /** Sentences of our own as newspapers print them; see the model card for the scores. */
    @Test
    void naturalSentences() throws IOException {
        List<GoldSentence> gold = GoldReader.read(java.nio.file.Path.of("testdata/words/natural.words"));
        assertThat(gold).hasSizeGreaterThan(300);
        assertThat(100 * WordScores.of(gold, WORDS).f1()).isGreaterThan(96.4);
        assertThat(f1(gold, text -> Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(100 * WordScores.of(gold, WORDS).f1());
    }

    @Test
    void aHeadlineInCapitals() {
        assertThat(words(WORDS, "THỦ TƯỚNG TIẾP ĐẠI SỨ NHẬT BẢN")).isEqualTo("THỦ_TƯỚNG TIẾP ĐẠI_SỨ NHẬT_BẢN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bộ_trưởng bùi_thanh_sơn gặp đại_sứ ba_lan ở hà_nội .",
                "ông trần_văn_khuê đến thăm tỉnh quảng_ninh .",
                "BỘ_TRƯỞNG BÙI_THANH_SƠN GẶP ĐẠI_SỨ BA_LAN Ở HÀ_NỘI .",
            })
    void namesWithoutLetterCase(String marked) {
        assertThat(words(WORDS, marked.replace('_', ' '))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anh Nguyễn_Thành_Nam LBKT 27 tuổi RBKT đến dự .",
                "anh nguyễn_thành_nam lbkt 27 tuổi rbkt đến dự .",
                "Anh Nguyễn_Thành_Nam ( 27 tuổi ) đến dự .",
            })
    void bracketsAsTheTreebankWritesThem(String marked) {
        assertThat(words(WORDS, marked.replace('_', ' '))).isEqualTo(marked);
    }

    /** The least F1 that the shipped model may have; see the model card for what it has. */
    @ParameterizedTest
    @CsvSource({"dev, 97.3", "test, 98.0"})
    void scores(String part, double least) throws IOException {
        List<GoldSentence> gold = GoldReader.read(SharedData.file("words/ud-vtb/" + part + ".conllu"));
        double plain = 100 * WordScores.of(gold, WORDS).f1();
        assertThat(plain).isGreaterThan(least);
        assertThat(f1(gold, text -> Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isCloseTo(plain, org.assertj.core.data.Offset.offset(0.01));
        assertThat(f1(gold, text -> text.toLowerCase(Locale.ROOT))).isGreaterThan(plain - 0.5);
    }

    private static double f1(List<GoldSentence> gold, UnaryOperator<String> change) {
        List<GoldSentence> changed =
                gold.stream().map(sentence -> sentence.changed(change)).toList();
        return 100 * WordScores.of(changed, WORDS).f1();
    }

    @Test
    @Timeout(60)
    void toughTextIsCutInLinearTime() {
        for (String text : List.of(
                "a".repeat(1_000_000),
                "_(".repeat(50_000),
                "a.".repeat(100_000),
                "1-".repeat(100_000),
                "(".repeat(100_000))) {
            List<Syllable> sentence = Syllables.of(text);
            List<Integer> ends = WORDS.wordEnds(sentence);
            assertThat(ends.get(ends.size() - 1)).isEqualTo(sentence.size());
        }
    }
}
