package io.github.vietfacts.cli;

import io.github.vietfacts.io.InputFile;
import io.github.vietfacts.segment.WordLexicon;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine;

@CommandLine.Command(
        name = "lexicon",
        description = "Learns the word lexicon from counts of words (word TAB count, syllables joined by _).",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class LexiconCommand implements Callable<Integer> {

    private final Main.Streams streams;

    @CommandLine.Parameters(index = "0", paramLabel = "COUNTS", description = "a file of counts, perhaps gzipped (.gz)")
    private Path counts = Path.of("");

    @CommandLine.Parameters(index = "1", paramLabel = "LEXICON", description = "the file to write")
    private Path lexicon = Path.of("");

    @CommandLine.Option(
            names = "--minimum",
            defaultValue = "3",
            description = "how often a word must occur (default: ${DEFAULT-VALUE})")
    private int minimum = 3;

    LexiconCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try (InputStream file = Files.newInputStream(InputFile.check(counts));
                InputStream in = counts.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                BufferedWriter writer = Files.newBufferedWriter(lexicon, StandardCharsets.UTF_8)) {
            WordLexicon learned = WordLexicon.learn(reader, minimum);
            learned.write(writer);
            streams.err().println(lexicon + ": " + learned.size() + " words");
            return Main.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(counts + ": " + InputFile.reason(e), e);
        }
    }
}
