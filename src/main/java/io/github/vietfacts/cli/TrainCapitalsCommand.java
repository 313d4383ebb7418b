package io.github.vietfacts.cli;

import io.github.vietfacts.segment.CapitalTrainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "capitals",
        description = {
            "Sorts syllables into classes by how often they are capitalised; the word models ask for them.",
            "The folder holds ud-vtb/train.conllu and perhaps rdr-train-gold.txt and silver.txt.gz. The word models must be"
                    + " trained again afterwards."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class TrainCapitalsCommand implements Callable<Integer> {

    private final Main.Streams streams;

    @CommandLine.Mixin
    private TrainingFiles files = new TrainingFiles();

    TrainCapitalsCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            CapitalTrainer trainer = new CapitalTrainer();
            trainer.add(files.readAll(streams));
            files.write(trainer.train(), "syllables", streams);
            return Main.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
