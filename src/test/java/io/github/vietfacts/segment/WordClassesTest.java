package io.github.vietfacts.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Syllables;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordClassesTest {

    private static final String FILE = """
            7	cuộc phiên hội_nghị
            7	00/0 chiều
            3	thăm
            """;

    @Test
    void aWordHasAClassAndTheClassAWiderOne() throws IOException {
        WordClasses classes = read(FILE);
        assertThat(classes.size()).isEqualTo(6);
        assertThat(classOf(classes, "Phiên")).isEqualTo(classOf(classes, "hội nghị"));
        assertThat(classOf(classes, "chiều")).isNotEqualTo(classOf(classes, "phiên"));
        assertThat(classes.wider(classOf(classes, "chiều"))).isEqualTo(7);
        assertThat(classes.wider(classOf(classes, "thăm"))).isEqualTo(3);
        assertThat(classOf(classes, "hội")).isEqualTo(WordClasses.NONE);
        assertThat(classes.wider(WordClasses.NONE)).isEqualTo(WordClasses.NONE);
    }

    @Test
    void figuresOfTheSameShapeAreOneWord() throws IOException {
        WordClasses classes = read(FILE);
        assertThat(classOf(classes, "12/3")).isEqualTo(classOf(classes, "30/4")).isNotEqualTo(WordClasses.NONE);
        assertThat(classOf(classes, "2/3")).isEqualTo(WordClasses.NONE);
    }

    @Test
    void writesWhatItReads() throws IOException {
        StringBuilder out = new StringBuilder();
        read(FILE).write(out);
        assertThat(out).hasToString(FILE);
    }

    @Test
    void tellsEveryBadLine() {
        assertThatThrownBy(() -> read("cuộc phiên\n7\tcuộc\nx\tphiên\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        my.txt:1:1: expected the number of a class, a tab and words
                        my.txt:3:1: expected the number of a class, a tab and words""");
    }

    /** Two sets of words that never stand in each other's place. */
    @Test
    void wordsThatStandInTheSamePlacesComeTogether() {
        List<String> names = List.of("Lan", "Huệ", "Cúc", "Mai", "Trúc");
        List<String> verbs = List.of("hát", "múa", "đọc", "viết", "cười");
        List<GoldSentence> text = new ArrayList<>();
        for (String name : names) {
            for (String verb : verbs) {
                text.add(GoldSentence.of(List.of("cô", name, "đang", verb, "."), List.of()));
            }
        }
        WordClassTrainer trainer =
                new WordClassTrainer(sentence -> java.util.stream.IntStream.rangeClosed(1, sentence.size())
                        .boxed()
                        .toList());
        trainer.add(text);
        WordClasses classes = trainer.train(line -> {});
        for (List<String> words : List.of(names, verbs)) {
            assertThat(words.stream().map(word -> classes.wider(classOf(classes, word))))
                    .containsOnly(classes.wider(classOf(classes, words.get(0))));
        }
        assertThat(classes.wider(classOf(classes, "Lan"))).isNotEqualTo(classes.wider(classOf(classes, "hát")));
    }

    @Test
    void nothingGivesNothing() {
        assertThat(new WordClassTrainer(sentence -> List.of(sentence.size()))
                        .train(line -> {})
                        .size())
                .isZero();
    }

    private static WordClasses read(String file) throws IOException {
        return WordClasses.read("my.txt", new BufferedReader(new StringReader(file)));
    }

    private static int classOf(WordClasses classes, String word) {
        List<Syllable> syllables = Syllables.of(word);
        return classes.classOf(syllables, 0, syllables.size());
    }
}
