package io.github.vietfacts.cli;

import io.github.vietfacts.segment.TagTrainer;
import io.github.vietfacts.segment.WordClasses;
import io.github.vietfacts.sequence.SequenceModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "pos",
        description = {
            "Learns the model of parts of speech from a folder of corpora and prints its accuracy.",
            "The folder holds ud-vtb/train.conllu and ud-vtb/dev.conllu."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class TrainPosCommand implements Callable<Integer> {

    private final Main.Streams streams;

    @CommandLine.Mixin
    private TrainingFiles files = new TrainingFiles();

    TrainPosCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            TagTrainer trainer = new TagTrainer(WordClasses.load());
            trainer.add(files.read(TrainingFiles.TRAIN));
            SequenceModel model = trainer.train(streams.err()::println);
            files.write(model, streams);
            double accuracy = TagTrainer.accuracy(files.read(TrainingFiles.DEV), trainer.tagger(model));
            streams.out().printf(Locale.ROOT, "dev accuracy %.2f%n", 100 * accuracy);
            return Main.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
