package io.github.vietfacts.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.SharedData;
import io.github.vietfacts.document.Syllables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedTagsTest {

    private static final PosTagger TAGGER = PosTagger.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thủ_tướng/NOUN sẽ/ADV thăm/VERB Nhật_Bản/PROPN ./PUNCT",
                "Hai/NUM nước/NOUN ký/VERB các/DET hiệp_định/NOUN quan_trọng/ADJ",
                "Họ/PRON đã/ADV gặp/VERB bà/NOUN ở/ADP Huế/PROPN ./PUNCT",
            })
    void tags(String marked) {
        assertThat(TAGGER.tag(
                        Syllables.of(marked.replaceAll("/[A-Z]+", "").replace('_', ' ')),
                        ends(marked.replaceAll("/[A-Z]+", ""))))
                .extracting(PartOfSpeech::name)
                .containsExactlyElementsOf(Arrays.stream(marked.split(" "))
                        .map(word -> word.substring(word.indexOf('/') + 1))
                        .toList());
    }

    private static List<Integer> ends(String words) {
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (String word : words.split(" ")) {
            end += word.split("_").length;
            ends.add(end);
        }
        return ends;
    }

    @Test
    void noWordHasNoTag() {
        assertThat(TAGGER.tag(List.of(), List.of())).isEmpty();
    }

    /** The least accuracy that the shipped model may have; see the model card for what it has. */
    @ParameterizedTest
    @CsvSource({"dev, 87.8", "test, 89.3"})
    void accuracy(String part, double least) throws IOException {
        List<GoldSentence> gold = GoldReader.read(SharedData.file("words/ud-vtb/" + part + ".conllu"));
        assertThat(100 * TagTrainer.accuracy(gold, TAGGER)).isGreaterThan(least);
    }
}
