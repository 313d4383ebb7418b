package io.github.vietfacts.cli;

import io.github.vietfacts.segment.GoldReader;
import io.github.vietfacts.segment.GoldSentence;
import io.github.vietfacts.segment.WordLexicon;
import io.github.vietfacts.segment.WordScores;
import io.github.vietfacts.segment.WordTrainer;
import io.github.vietfacts.sequence.SequenceModel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @CommandLine.Parameters(index = "0", paramLabel = "CORPORA", description = "the folder of corpora")
    private Path corpora = Path.of("");

    @CommandLine.Parameters(index = "1", paramLabel = "MODEL", description = "the file to write")
    private Path output = Path.of("");

    TrainWordsCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            WordTrainer trainer = new WordTrainer(WordLexicon.load());
            addIfThere(trainer, "silver.txt.gz", 1);
            addIfThere(trainer, "rdr-train-gold.txt", 3);
            trainer.add(read("ud-vtb/train.conllu"), 4, true);
            SequenceModel model = trainer.train(streams.err()::println);
            try (OutputStream out = Files.newOutputStream(output)) {
                model.write(out);
            }
            streams.err().println(output + ": " + model.size() + " features, " + Files.size(output) + " bytes");
            streams.out().println("dev " + WordScores.of(read("ud-vtb/dev.conllu"), trainer.segmenter(model)));
            return Main.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addIfThere(WordTrainer trainer, String name, int times) throws IOException {
        if (Files.exists(corpora.resolve(name))) {
            trainer.add(read(name), times, false);
        } else {
            streams.err().println("vietfacts: " + corpora.resolve(name) + ": not there, trained without it");
        }
    }

    private List<GoldSentence> read(String name) throws IOException {
        return GoldReader.read(corpora.resolve(name));
    }
}
