package io.github.vietfacts.cli;

import io.github.vietfacts.segment.GoldWords;
import io.github.vietfacts.segment.WordLexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "lexicon",
        description = {
            "Lists the words that gold sentences hold and the lexicon lacks; the word models ask for them when they are used.",
            "The folder holds ud-vtb/train.conllu and perhaps rdr-train-gold.txt."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class TrainLexiconCommand implements Callable<Integer> {

    private final Main.Streams streams;

    @CommandLine.Mixin
    private TrainingFiles files = new TrainingFiles();

    TrainLexiconCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            GoldWords gold = new GoldWords(WordLexicon.loadForTraining());
            gold.add(files.read(TrainingFiles.TRAIN), true);
            gold.add(files.readIfThere(TrainingFiles.GOLD_LINES, streams), false);
            files.write(gold.words(), streams);
            return Main.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
