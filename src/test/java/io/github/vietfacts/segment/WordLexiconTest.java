package io.github.vietfacts.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordLexiconTest {

    @Test
    void learnsFrequentWordsWhateverTheirCase() throws IOException {
        String counts = """
                thủ_tướng	5
                Thủ_tướng	4
                hoà_bình	2
                hòa_bình	7
                hiếm_có	8
                và	900
                covid_19	50
                a_b_c_d_e_f	50
                cộng_-_trừ	50
                """;
        WordLexicon lexicon = WordLexicon.learn(new BufferedReader(new StringReader(counts)), 9);
        StringBuilder out = new StringBuilder();
        lexicon.write(out);
        assertThat(out).hasToString("hòa bình\nthủ tướng\n");
        assertThat(lexicon.contains("hòa bình")).isTrue();
        assertThat(lexicon.contains("hiếm có")).isFalse();
    }

    @Test
    void matchesTheLongestWord() {
        WordLexicon lexicon = WordLexicon.of(List.of("công nghiệp", "Công nghiệp hoá", "hiện đại hóa"));
        assertThat(lexicon.size()).isEqualTo(3);
        assertThat(lexicon.longestMatch(syllables("Công nghiệp hóa và"))).isEqualTo(3);
        assertThat(lexicon.longestMatch(syllables("công nghiệp nặng"))).isEqualTo(2);
        assertThat(lexicon.longestMatch(syllables("hiện đại"))).isZero();
        assertThat(lexicon.longestMatch(syllables("nặng"))).isZero();
        assertThat(lexicon.longestMatch(List.of())).isZero();
    }

    private static List<Syllable> syllables(String text) {
        return Arrays.stream(text.split(" "))
                .map(form -> Syllable.of(new Span(0, form.length()), form))
                .toList();
    }

    @Test
    void tellsEveryBadLineOfAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my.txt"), "# mine\n\nthủ tướng\nvà\nthủ  tướng\ncovid 19\n");
        assertThatThrownBy(() -> WordLexicon.load(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        %1$s:4:1: 'và': expected two to 5 syllables of letters, one blank between them
                        %1$s:5:1: 'thủ  tướng': expected two to 5 syllables of letters, one blank between them
                        %1$s:6:1: 'covid 19': expected two to 5 syllables of letters, one blank between them""".formatted(file));
    }

    @Test
    void tellsEveryBadLineOfCounts() {
        String counts = "thủ_tướng\t5\nthủ_tướng 5\nthủ_tướng\tx\n";
        assertThatThrownBy(() -> WordLexicon.learn(new BufferedReader(new StringReader(counts)), 1))
                .hasMessage("""
                        counts:2:1: 'thủ_tướng 5': expected a word, a tab and a count
                        counts:3:1: 'thủ_tướng\tx': expected a word, a tab and a count""");
    }

    /** Files that come with the library are read as they are: a line is the form in which a word is looked up. */
    @ParameterizedTest
    @ValueSource(strings = {"words.txt", "headwords.txt", "gold-words.txt"})
    void writesWhatItLoads(String name) throws IOException {
        Path file = Path.of("models", name);
        WordLexicon lexicon = WordLexicon.load(file);
        StringBuilder out = new StringBuilder();
        lexicon.write(out);
        assertThat(out).hasToString(Files.readString(file));
    }

    @Test
    void noBundledWordStandsInTwoFiles() throws IOException {
        int counted = WordLexicon.load(Path.of("models/words.txt")).size();
        int written = WordLexicon.load(Path.of("models/headwords.txt")).size();
        int gold = WordLexicon.load(Path.of("models/gold-words.txt")).size();
        assertThat(WordLexicon.loadForTraining().size()).isEqualTo(counted + written);
        assertThat(WordLexicon.load().size()).isEqualTo(counted + written + gold);
    }
}
