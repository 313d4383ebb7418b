package io.github.vietfacts.cli;

import io.github.vietfacts.segment.GoldReader;
import io.github.vietfacts.segment.GoldSentence;
import io.github.vietfacts.segment.TagTrainer;
import io.github.vietfacts.sequence.SequenceModel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @CommandLine.Parameters(index = "0", paramLabel = "CORPORA", description = "the folder of corpora")
    private Path corpora = Path.of("");

    @CommandLine.Parameters(index = "1", paramLabel = "MODEL", description = "the file to write")
    private Path output = Path.of("");

    TrainPosCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            TagTrainer trainer = new TagTrainer();
            trainer.add(read("ud-vtb/train.conllu"));
            SequenceModel model = trainer.train(streams.err()::println);
            try (OutputStream out = Files.newOutputStream(output)) {
                model.write(out);
            }
            streams.err().println(output + ": " + model.size() + " features, " + Files.size(output) + " bytes");
            double accuracy = TagTrainer.accuracy(read("ud-vtb/dev.conllu"), TagTrainer.tagger(model));
            streams.out().printf(Locale.ROOT, "dev accuracy %.2f%n", 100 * accuracy);
            return Main.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<GoldSentence> read(String name) throws IOException {
        return GoldReader.read(corpora.resolve(name));
    }
}
