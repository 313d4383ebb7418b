package io.github.vietfacts.cli;

import io.github.vietfacts.segment.GoldReader;
import io.github.vietfacts.segment.GoldSentence;
import io.github.vietfacts.segment.WordClasses;
import io.github.vietfacts.segment.WordLexicon;
import io.github.vietfacts.sequence.SequenceModel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** From which folder a model is learned, and where it is written to. */
final class TrainingFiles {

    static final String TRAIN = "ud-vtb/train.conllu";
    static final String DEV = "ud-vtb/dev.conllu";
    static final String GOLD_LINES = "rdr-train-gold.txt";
    static final String SILVER = "silver.txt.gz";

    @CommandLine.Parameters(index = "0", paramLabel = "CORPORA", description = "the folder of corpora")
    private Path corpora = Path.of("");

    @CommandLine.Parameters(index = "1", paramLabel = "MODEL", description = "the file to write")
    private Path output = Path.of("");

    Path output() {
        return output;
    }

    /** Returns where a corpus is, whether it is there or not. */
    Path corpus(String name) {
        return corpora.resolve(name);
    }

    List<GoldSentence> read(String name) throws IOException {
        return GoldReader.read(corpus(name));
    }

    /** Returns the sentences of a corpus that training can do without; none, and a line of warning, where it is absent. */
    List<GoldSentence> readIfThere(String name, Main.Streams streams) throws IOException {
        if (Files.exists(corpus(name))) {
            return read(name);
        }
        streams.err().println("vietfacts: " + corpus(name) + ": not there, trained without it");
        return List.of();
    }

    /** Returns the sentences of all corpora but the development set. */
    List<GoldSentence> readAll(Main.Streams streams) throws IOException {
        List<GoldSentence> all = new ArrayList<>(read(TRAIN));
        all.addAll(readIfThere(GOLD_LINES, streams));
        all.addAll(readIfThere(SILVER, streams));
        return all;
    }

    /** A model of any engine, which writes itself. */
    interface Writable {
        void write(OutputStream out) throws IOException;
    }

    /** Writes the model and tells its size on standard error. */
    void write(SequenceModel model, Main.Streams streams) throws IOException {
        write(model::write, model.size() + " features, ", streams);
    }

    /** Writes the model and tells what it holds and its size on standard error. */
    void write(Writable model, String content, Main.Streams streams) throws IOException {
        try (OutputStream out = Files.newOutputStream(output)) {
            model.write(out);
        }
        streams.err().println(output + ": " + content + Files.size(output) + " bytes");
    }

    /** Writes words and tells how many. */
    void write(WordLexicon words, Main.Streams streams) throws IOException {
        writeLines(words::write, words.size() + " words, ", streams);
    }

    /** Writes classes and tells of how many words or syllables they are. */
    void write(WordClasses classes, String what, Main.Streams streams) throws IOException {
        writeLines(classes::write, classes.size() + " " + what + ", ", streams);
    }

    /** A list that writes itself, a line an entry. */
    private interface Lines {
        void write(Appendable out) throws IOException;
    }

    private void writeLines(Lines lines, String content, Main.Streams streams) throws IOException {
        write(
                stream -> {
                    Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                    lines.write(out);
                    out.flush();
                },
                content,
                streams);
    }
}
