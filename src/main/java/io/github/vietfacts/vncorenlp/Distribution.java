package io.github.vietfacts.vncorenlp;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder of VnCoreNLP's distribution: the jar and, beside it, the folder {@code models}. */
record Distribution(Path folder, Path jar) {

    private static final List<String> WORDS = List.of("wordsegmenter/vi-vocab", "wordsegmenter/wordsegmenter.rdr");
    private static final List<String> TAGS = List.of("postagger/vi-tagger");
    private static final List<String> NAMES =
            List.of("ner/vi-ner.xz", "ner/vi-500brownclusters.xz", "ner/vi-pretrainedembeddings.xz");

    /** Checks the folder and tells all that is missing for words. */
    static Distribution of(Path folder) throws IOException {
        requireNonNull(folder, "folder");
        List<String> errors = new ArrayList<>();
        List<Path> jars = jars(folder);
        if (jars.size() != 1) {
            errors.add(folder + ": " + jars.size()
                    + " files VnCoreNLP*.jar, expected one, as in the official distribution");
        } else if (jars.get(0).toUri().getRawPath().indexOf('%') >= 0) {
            // VnCoreNLP looks for its models beside the jar, by the path of the jar's URL, and does not decode it.
            errors.add(jars.get(0)
                    + ": a path with blanks or letters that URLs encode, expected one that VnCoreNLP can read"
                    + " (a-z A-Z 0-9 . _ - /)");
        }
        for (String model : WORDS) {
            if (!Files.isReadable(model(folder, model))) {
                errors.add(model(folder, model) + ": not there, expected the word segmenter's model");
            }
        }
        if (!errors.isEmpty()) {
            throw new IOException(String.join("\n", errors));
        }
        return new Distribution(folder, jars.get(0));
    }

    private static List<Path> jars(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + ": no such folder, expected VnCoreNLP's distribution (the jar and models/)");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isJar(file.getFileName().toString()))
                    .map(Path::toAbsolutePath)
                    .map(Path::normalize)
                    .toList();
        }
    }

    private static boolean isJar(String name) {
        return name.startsWith("VnCoreNLP") && name.endsWith(".jar");
    }

    private static Path model(Path folder, String name) {
        return folder.resolve("models").resolve(name);
    }

    boolean hasTags() {
        return hasAll(TAGS);
    }

    /** The recogniser of names looks at tags. */
    boolean hasNames() {
        return hasTags() && hasAll(NAMES);
    }

    private boolean hasAll(List<String> models) {
        return models.stream().allMatch(model -> Files.isReadable(model(folder, model)));
    }
}
