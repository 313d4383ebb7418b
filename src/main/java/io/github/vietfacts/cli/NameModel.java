package io.github.vietfacts.cli;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.entity.EntityRecognizer;
import io.github.vietfacts.entity.NewsEntityRecognizer;
import io.github.vietfacts.io.InputFile;
import io.github.vietfacts.opennlp.OpenNlpNames;
import io.github.vietfacts.sequence.SequenceModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** With which name model a command finds names: the bundled one, or a file whose first bytes tell the engine. */
final class NameModel {

    @CommandLine.Option(
            names = "--names",
            paramLabel = "FILE",
            description = "a name model of train names or of Apache OpenNLP, instead of the bundled one")
    private @Nullable Path file;

    /** Returns the builder with the names of the file, if there is one. */
    VietFacts.Builder in(VietFacts.Builder builder) {
        return file == null ? builder : builder.entityRecognizer(load(InputFile.check(file)));
    }

    static EntityRecognizer load(Path file) {
        try {
            int first = firstBytes(file);
            if (first == ('P' << 8 | 'K')) {
                return OpenNlpNames.load(file);
            }
            if (first != 0x1F8B) {
                throw new IOException("it begins with other bytes");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return NewsEntityRecognizer.of(List.of(), SequenceModel.read(file.toString(), in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    file + ": expected a name model of train names or of OpenNLP: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": expected a name model: " + e.getMessage(), e);
        }
    }

    /** Returns the first two bytes as a number, by which gzip (our models) and zip (OpenNLP's) are known. */
    private static int firstBytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(2);
            return bytes.length < 2 ? -1 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        }
    }
}
