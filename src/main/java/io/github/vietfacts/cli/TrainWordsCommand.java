package io.github.vietfacts.cli;

import io.github.vietfacts.segment.WordLexicon;
import io.github.vietfacts.segment.WordScores;
import io.github.vietfacts.segment.WordTrainer;
import io.github.vietfacts.sequence.SequenceModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "words",
        description = {
            "Learns the word model from a folder of corpora and prints its scores.",
            "The folder holds ud-vtb/train.conllu and ud-vtb/dev.conllu, and perhaps rdr-train-gold.txt and silver.txt.gz"
                    + " (words separated by blanks, syllables joined by _)."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class TrainWordsCommand implements Callable<Integer> {

    private final Main.Streams streams;

    @CommandLine.Mixin
    private TrainingFiles files = new TrainingFiles();

    TrainWordsCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            WordTrainer trainer = new WordTrainer(WordLexicon.load());
            trainer.add(files.readIfThere(TrainingFiles.SILVER, streams), 1, false);
            trainer.add(files.readIfThere(TrainingFiles.GOLD_LINES, streams), 3, false);
            trainer.add(files.read(TrainingFiles.TRAIN), 4, true);
            SequenceModel model = trainer.train(streams.err()::println);
            files.write(model, streams);
            streams.out().println("dev " + WordScores.of(files.read(TrainingFiles.DEV), trainer.segmenter(model)));
            return Main.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
