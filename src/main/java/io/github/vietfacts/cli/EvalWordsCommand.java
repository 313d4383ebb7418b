package io.github.vietfacts.cli;

import io.github.vietfacts.io.InputFile;
import io.github.vietfacts.segment.GoldReader;
import io.github.vietfacts.segment.GoldSentence;
import io.github.vietfacts.segment.PosTagger;
import io.github.vietfacts.segment.TagTrainer;
import io.github.vietfacts.segment.WordLexicon;
import io.github.vietfacts.segment.WordScores;
import io.github.vietfacts.segment.WordSegmenter;
import io.github.vietfacts.vncorenlp.RdrSegmenter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "words",
        description = {
            "Scores words and parts of speech against gold.",
            "Words are found in the text of each sentence and compared as spans of visible characters; tags are given to"
                    + " the gold words."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class EvalWordsCommand implements Callable<Integer> {

    /** In which dress the gold sentences are given to the segmenter and the tagger. */
    enum Dress {
        PLAIN(text -> text),
        LOWER(text -> text.toLowerCase(Locale.ROOT)),
        NFD(text -> Normalizer.normalize(text, Normalizer.Form.NFD));

        private final UnaryOperator<String> change;

        Dress(UnaryOperator<String> change) {
            this.change = change;
        }
    }

    private final Main.Streams streams;

    @CommandLine.Parameters(
            arity = "1..*",
            paramLabel = "GOLD",
            description =
                    "CoNLL-U (.conllu), lines of words with _ between syllables, or the same with | where the text has"
                            + " no blank (.words); perhaps gzipped (.gz)")
    private List<Path> gold = List.of();

    @CommandLine.Option(
            names = "--as",
            defaultValue = "plain",
            description = "plain, lower or nfd: change the text first (default: ${DEFAULT-VALUE})")
    private Dress dress = Dress.PLAIN;

    @CommandLine.Option(names = "--longest-match", description = "score longest match of the lexicon instead")
    private boolean longestMatch;

    @CommandLine.Option(
            names = "--rdr",
            paramLabel = "DIR",
            description =
                    "score the word segmenter of these VnCoreNLP model files instead (vi-vocab, wordsegmenter.rdr)")
    private @Nullable Path rdr;

    EvalWordsCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            WordSegmenter words = segmenter();
            PosTagger tagger = PosTagger.load();
            for (Path file : gold) {
                List<GoldSentence> sentences = GoldReader.read(InputFile.check(file)).stream()
                        .map(sentence -> sentence.changed(dress.change))
                        .toList();
                streams.out().println(file + ": words " + WordScores.of(sentences, words));
                if (sentences.stream().anyMatch(sentence -> !sentence.tags().isEmpty())) {
                    double accuracy = TagTrainer.accuracy(sentences, tagger);
                    streams.out().printf(Locale.ROOT, "%s: tags of gold words %.2f%n", file, 100 * accuracy);
                }
            }
            streams.out().flush();
            return Main.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WordSegmenter segmenter() throws IOException {
        if (rdr != null) {
            return RdrSegmenter.load(rdr);
        }
        return longestMatch ? WordSegmenter.longestMatch(WordLexicon.load()) : WordSegmenter.load();
    }
}
