package io.github.vietfacts.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldWordsTest {

    private static final WordLexicon KNOWN = WordLexicon.of(List.of("hội nghị"));

    private static List<GoldSentence> sentences(String... lines) {
        return List.of(lines).stream().map(GoldSentence::printed).toList();
    }

    private static String words(List<GoldSentence> trusted, List<GoldSentence> others) throws IOException {
        GoldWords gold = new GoldWords(KNOWN);
        gold.add(trusted, true);
        gold.add(others, false);
        StringBuilder out = new StringBuilder();
        gold.words().write(out);
        return out.toString().strip();
    }

    @Test
    void wordsThatTheLexiconLacksWithoutNamesAndNumbers() throws IOException {
        assertThat(words(sentences("Hội_nghị ở Hà_Nội bàn mục_từ mới cho 10_triệu người ."), List.of()))
                .isEqualTo("mục từ");
    }

    @Test
    void whatTrustedSentencesCutAsOftenAsTheyJoinItIsLeftOut() throws IOException {
        List<GoldSentence> joined = sentences("Bà có con_gái .", "Ông có con_gái .");
        assertThat(words(joined, List.of())).isEqualTo("con gái");
        assertThat(words(sentences("Bà có con_gái .", "Con gái ông ở xa ."), joined))
                .isEmpty();
    }

    @Test
    void otherSentencesDecideWhereTrustedOnesAreSilent() throws IOException {
        List<GoldSentence> others =
                sentences("Họ có con_gái .", "Họ có con_gái .", "Họ có con_gái .", "Con gái họ ở xa .");
        assertThat(words(List.of(), others)).isEqualTo("con gái");
        assertThat(words(List.of(), others.subList(1, 4))).isEmpty();
        assertThat(words(sentences("Bà có con gái ."), others)).isEmpty();
    }

    @Test
    void toneMarksAndLetterCaseDoNotCount() throws IOException {
        assertThat(words(sentences("Chị khoẻ_khoắn ."), List.of())).isEqualTo("khỏe khoắn");
        assertThat(words(sentences("Chị khoẻ_khoắn .", "Khỏe khoắn ra ."), List.of()))
                .isEmpty();
    }

    @Test
    void whatIsACapitalisedNameElsewhereIsLeftOut() throws IOException {
        assertThat(words(sentences("Họ kể chuyện hoạn_thư .", "Nàng Hoạn_Thư ghen ."), List.of()))
                .isEmpty();
    }

    @Test
    void ofNoSentencesThereAreNone() throws IOException {
        assertThat(words(List.of(), List.of())).isEmpty();
    }
}
