package io.github.vietfacts.vncorenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Syllables;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.segment.NewsSegmenter;
import io.github.vietfacts.segment.PosTagger;
import io.github.vietfacts.segment.SentenceSplitter;
import io.github.vietfacts.segment.WordSegmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The adapter, on a jar that only looks like VnCoreNLP: {@link FakeDistribution}. */
class VnCoreNlpTest {

    private static final String[] WORDS = {"wordsegmenter/vi-vocab", "wordsegmenter/wordsegmenter.rdr"};
    private static final String[] ALL = {
        "wordsegmenter/vi-vocab",
        "wordsegmenter/wordsegmenter.rdr",
        "postagger/vi-tagger",
        "ner/vi-ner.xz",
        "ner/vi-500brownclusters.xz",
        "ner/vi-pretrainedembeddings.xz"
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thủ tướng thăm Nhật Bản. | 2 3 5 6",
                "Vì hòa bình, vì hoà bình! | 1 3 4 5 6 8", // it rewrites tone marks and leaves a mark at its word
                "Ông MẤT rồi | 1 2 3", // it drops a word
                "Ông ((((rồi | 1 2 3", // it dies
                "2/9/2024 | 1",
            })
    void words(String text, String ends) throws IOException {
        WordSegmenter words =
                VnCoreNlp.load(FakeDistribution.write(folder, WORDS)).wordSegmenter();
        assertThat(words.wordEnds(Syllables.of(text)).stream().map(String::valueOf))
                .containsExactly(ends.split(" "));
    }

    @Test
    void partsOfSpeech() throws IOException {
        PosTagger tagger =
                VnCoreNlp.load(FakeDistribution.write(folder, ALL)).posTagger().orElseThrow();
        List<Syllable> sentence = Syllables.of("Thủ tướng thăm Nhật Bản.");
        assertThat(tagger.tag(sentence, List.of(2, 3, 5, 6)).toString()).isEqualTo("[PROPN, VERB, PROPN, PUNCT]");
        assertThat(tagger.tag(sentence, List.of(1, 2, 3, 6)).toString()).isEqualTo("[PROPN, PROPN, VERB, PROPN]");
        assertThat(tagger.tag(Syllables.of("((((("), List.of(1)).toString()).isEqualTo("[X]");
    }

    @Test
    void namesAndWordsOfAnArticle() throws IOException {
        VnCoreNlp engine = VnCoreNlp.load(FakeDistribution.write(folder, ALL));
        VietFacts vietFacts = VietFacts.builder()
                .segmenter(NewsSegmenter.of(SentenceSplitter.forNews(), engine.wordSegmenter()))
                .entityRecognizer(engine.entityRecognizer().orElseThrow())
                .build();
        Extraction extraction = vietFacts.extract(Article.of("Hôm qua, Lê Văn An thăm  Nhật Bản. Tết này Lê nghỉ."));
        SegmentedText words = extraction.words();
        assertThat(extraction.entities())
                .extracting(mention -> mention.type() + " " + words.source().substring(mention.span()))
                .containsExactly("PERSON Lê Văn An", "LOCATION Nhật Bản", "PERSON Lê");
        assertThat(words.tokens())
                .extracting(word -> words.source().substring(word.span()))
                .contains("Văn An", "Nhật Bản");
    }

    @Test
    void withoutTheModelsThereIsNoTaggerAndNoRecogniser() throws IOException {
        VnCoreNlp engine = VnCoreNlp.load(FakeDistribution.write(folder, WORDS));
        assertThat(engine.posTagger()).isEmpty();
        assertThat(engine.entityRecognizer()).isEmpty();
    }

    @Test
    void oneThreadAtATime() throws IOException {
        WordSegmenter words =
                VnCoreNlp.load(FakeDistribution.write(folder, WORDS)).wordSegmenter();
        List<Syllable> sentence = Syllables.of("Thủ tướng thăm Nhật Bản. ".repeat(20));
        List<Integer> expected = words.wordEnds(sentence);
        assertThat(expected).hasSize(80);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> words.wordEnds(sentence)))
                .containsOnly(expected);
    }

    @Test
    void loggingStaysOn() throws IOException {
        Level before = Logger.getLogger("").getLevel();
        VnCoreNlp.load(FakeDistribution.write(folder, ALL)).entityRecognizer();
        assertThat(Logger.getLogger("").getLevel()).isEqualTo(before);
    }

    @Test
    void tellsWhatTheFolderLacks() throws IOException {
        assertThatThrownBy(() -> VnCoreNlp.load(folder.resolve("none")))
                .isInstanceOf(IOException.class)
                .hasMessage(folder.resolve("none")
                        + ": no such folder, expected VnCoreNLP's distribution (the jar and models/)");
        assertThatThrownBy(() -> VnCoreNlp.load(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("""
                        %1$s: 0 files VnCoreNLP*.jar, expected one, as in the official distribution
                        %1$s/models/wordsegmenter/vi-vocab: not there, expected the word segmenter's model
                        %1$s/models/wordsegmenter/wordsegmenter.rdr: not there, expected the word segmenter's model""".formatted(folder));
    }

    @Test
    void tellsWhatVnCoreNlpDoesNotFind() throws IOException {
        FakeDistribution.write(folder, WORDS);
        Files.writeString(folder.resolve("models/wordsegmenter/wordsegmenter.rdr"), "");
        assertThatThrownBy(() -> VnCoreNlp.load(folder))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("VnCoreNLP: java.io.IOException: ")
                .hasMessageEndingWith("wordsegmenter.rdr is empty!");
        Path blank = FakeDistribution.write(Files.createDirectories(folder.resolve("my engine")), WORDS);
        assertThatThrownBy(() -> VnCoreNlp.load(blank))
                .hasMessage(blank.resolve("VnCoreNLP-1.2.jar")
                        + ": a path with blanks or letters that URLs encode, expected"
                        + " one that VnCoreNLP can read (a-z A-Z 0-9 . _ - /)");
    }

    @Test
    void aJarOfSomethingElseIsRefused() throws IOException {
        FakeDistribution.write(folder, WORDS);
        Files.copy(Path.of("pom.xml"), folder.resolve("VnCoreNLP-other.jar"));
        assertThatThrownBy(() -> VnCoreNlp.load(folder))
                .hasMessage(folder + ": 2 files VnCoreNLP*.jar, expected one, as in the official distribution");
        Files.delete(folder.resolve("VnCoreNLP-1.2.jar"));
        assertThatThrownBy(() -> VnCoreNlp.load(folder))
                .hasMessage(folder.resolve("VnCoreNLP-other.jar")
                        + ": expected VnCoreNLP 1.1 or 1.2: java.lang.ClassNotFoundException: vn.pipeline.VnCoreNLP");
    }

    @Test
    @Timeout(20)
    void whatItIsKnownToDieOnIsNotGivenToIt() throws IOException {
        WordSegmenter words =
                VnCoreNlp.load(FakeDistribution.write(folder, WORDS)).wordSegmenter();
        for (String text : List.of("a".repeat(100_000), "_(".repeat(50_000), "(.".repeat(10_000))) {
            List<Syllable> sentence = Syllables.of(text);
            assertThat(words.wordEnds(sentence)).hasSize(sentence.size());
        }
    }
}
