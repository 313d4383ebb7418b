package io.github.vietfacts.cli;

import io.github.vietfacts.segment.GoldSentence;
import io.github.vietfacts.segment.WordClasses;
import io.github.vietfacts.segment.WordLexicon;
import io.github.vietfacts.segment.WordScores;
import io.github.vietfacts.segment.WordTrainer;
import io.github.vietfacts.sequence.SequenceModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;

@CommandLine.Command(
        name = "words",
        description = {
            "Learns a word model from a folder of corpora and prints its scores on the development set.",
            "The folder holds ud-vtb/train.conllu and ud-vtb/dev.conllu, and perhaps rdr-train-gold.txt and silver.txt.gz"
                    + " (words separated by blanks, syllables joined by _)."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class TrainWordsCommand implements Callable<Integer> {

    private final Main.Streams streams;

    @CommandLine.Mixin
    private TrainingFiles files = new TrainingFiles();

    @CommandLine.Option(
            names = "--uncased",
            description = "learn the model for sentences in one letter case, and score it in lower case")
    private boolean uncased;

    TrainWordsCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            List<GoldSentence> silver = files.readIfThere(TrainingFiles.SILVER, streams);
            List<GoldSentence> lines = files.readIfThere(TrainingFiles.GOLD_LINES, streams);
            List<GoldSentence> train = files.read(TrainingFiles.TRAIN);
            WordTrainer trainer = uncased
                    ? WordTrainer.uncased(
                            WordLexicon.loadForTraining(),
                            WordClasses.capitals(),
                            Stream.of(silver, lines, train)
                                    .flatMap(List::stream)
                                    .toList())
                    : WordTrainer.cased(WordLexicon.loadForTraining());
            trainer.add(silver, 1, false);
            trainer.add(lines, 3, false);
            trainer.add(train, 3, true);
            SequenceModel model = trainer.train(streams.err()::println);
            files.write(model, streams);
            List<GoldSentence> dev = files.read(TrainingFiles.DEV).stream()
                    .map(sentence -> uncased ? sentence.changed(text -> text.toLowerCase(Locale.ROOT)) : sentence)
                    .toList();
            streams.out().println("dev " + WordScores.of(dev, trainer.segmenter(model, WordLexicon.load())));
            return Main.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
