package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Syllables;
import io.github.vietfacts.vncorenlp.RdrSegmenter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Syllables a second on one thread, warm, and how long the models take to load in a fresh process.
 *
 * <pre>
 * ./mvnw -q -Pbenchmark test-compile dependency:build-classpath -Dmdep.outputFile=target/benchmark.cp
 * java -Dvietfacts.words=CORPORA -cp target/classes:target/test-classes:$(cat target/benchmark.cp) \
 *     org.openjdk.jmh.Main WordsBenchmark
 * </pre>
 *
 * <p>{@code CORPORA} holds {@code ud-vtb/test.conllu} and {@code vncorenlp} (VnCoreNLP's two model files for words).
 */
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class WordsBenchmark {

    /** What is measured, read once. */
    @State(Scope.Benchmark)
    public static class Sentences {
        List<GoldSentence> gold = List.of();
        List<List<Syllable>> syllables = List.of();
        List<List<Syllable>> lower = List.of();
        List<List<Integer>> ends = List.of();
        WordSegmenter words = sentence -> List.of();
        WordSegmenter rdr = words;
        PosTagger tagger = (sentence, wordEnds) -> List.of();

        /** Reads the sentences and the models. */
        @Setup
        public void read() throws IOException {
            Path corpora = Path.of(System.getProperty("vietfacts.words", "../shared/data/words"));
            gold = GoldReader.read(corpora.resolve("ud-vtb/test.conllu"));
            syllables = gold.stream()
                    .map(sentence -> Syllables.of(sentence.text()))
                    .toList();
            lower = gold.stream()
                    .map(sentence -> Syllables.of(sentence.text().toLowerCase(Locale.ROOT)))
                    .toList();
            words = WordSegmenter.load();
            rdr = RdrSegmenter.load(corpora.resolve("vncorenlp"));
            tagger = PosTagger.load();
            ends = syllables.stream().map(words::wordEnds).toList();
        }
    }

    /** Syllables or words done; JMH prints how many a second. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Done {
        /** All of them. */
        public long done;
    }

    /** From text: syllables and words. */
    @Benchmark
    public long textToWords(Sentences sentences, Done done) {
        long words = 0;
        for (GoldSentence sentence : sentences.gold) {
            List<Syllable> syllables = Syllables.of(sentence.text());
            words += sentences.words.wordEnds(syllables).size();
            done.done += syllables.size();
        }
        return words;
    }

    /** Words of syllables. */
    @Benchmark
    public long words(Sentences sentences, Done done) {
        return segment(sentences.syllables, sentences.words, done);
    }

    /** Words of syllables in lower case. */
    @Benchmark
    public long wordsInLowerCase(Sentences sentences, Done done) {
        return segment(sentences.lower, sentences.words, done);
    }

    /** Words of syllables by RDRsegmenter's rules. */
    @Benchmark
    public long rdrWords(Sentences sentences, Done done) {
        return segment(sentences.syllables, sentences.rdr, done);
    }

    private static long segment(List<List<Syllable>> sentences, WordSegmenter segmenter, Done done) {
        long words = 0;
        for (List<Syllable> sentence : sentences) {
            words += segmenter.wordEnds(sentence).size();
            done.done += sentence.size();
        }
        return words;
    }

    /** Tags of words; counts words. */
    @Benchmark
    public long tags(Sentences sentences, Done done) {
        long tags = 0;
        for (int i = 0; i < sentences.syllables.size(); i++) {
            tags += sentences
                    .tagger
                    .tag(sentences.syllables.get(i), sentences.ends.get(i))
                    .size();
            done.done += sentences.ends.get(i).size();
        }
        return tags;
    }

    /** The segmenter with its models, in a fresh process. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Segmenter load() {
        return NewsSegmenter.load();
    }
}
