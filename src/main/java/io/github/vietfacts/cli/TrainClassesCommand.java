package io.github.vietfacts.cli;

import io.github.vietfacts.segment.WordClassTrainer;
import io.github.vietfacts.segment.WordSegmenter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "classes",
        description = {
            "Sorts words into classes by the words beside them in plain text; the tagger asks for them.",
            "The folder holds ud-vtb/train.conllu and perhaps rdr-train-gold.txt and silver.txt.gz, of which only the text"
                    + " counts. The model of parts of speech must be trained again afterwards."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class TrainClassesCommand implements Callable<Integer> {

    private final Main.Streams streams;

    @CommandLine.Mixin
    private TrainingFiles files = new TrainingFiles();

    TrainClassesCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            WordClassTrainer trainer = new WordClassTrainer(WordSegmenter.load());
            trainer.add(files.readAll(streams));
            files.write(trainer.train(streams.err()::println), "words", streams);
            return Main.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
