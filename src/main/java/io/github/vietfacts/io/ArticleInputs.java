package io.github.vietfacts.io;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The articles of a list of inputs; holds at most one file open. */
final class ArticleInputs extends AbstractIterator<ArticleReader.Result> {

    /** How far into standard input the first character is looked for that tells JSON Lines from a text. */
    private static final int LOOK_AHEAD = 8192;

    private final Iterator<ArticleReader.Result> results;
    private final InputStream standardInput;
    private @Nullable ArticleLines open;

    ArticleInputs(List<String> inputs, InputStream standardInput) {
        this.standardInput = standardInput;
        this.results = Iterators.concat(Iterators.transform(inputs.iterator(), this::results));
    }

    @Override
    protected ArticleReader.@Nullable Result computeNext() {
        return results.hasNext() ? results.next() : endOfData();
    }

    void close() {
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Iterator<ArticleReader.Result> results(String input) {
        if (input.equals(InputFile.STANDARD_INPUT)) {
            return standardInput();
        }
        try {
            Path path = Path.of(input);
            if (!Files.exists(path)) {
                return failed(input + ": expected a file or folder, there is none");
            }
            return Files.isDirectory(path) ? folder(path) : file(path, String.valueOf(path.getFileName()));
        } catch (InvalidPathException e) {
            return failed("'" + input + "': expected a path");
        }
    }

    private Iterator<ArticleReader.Result> folder(Path folder) {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> isArticle(name(file)) && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(file -> id(folder, file)))
                    .toList();
        } catch (IOException e) {
            return failed(folder + ": " + InputFile.reason(e));
        } catch (UncheckedIOException e) {
            return failed(folder + ": " + InputFile.reason(e.getCause()));
        }
        return files.isEmpty()
                ? failed(folder + ": expected at least one .txt or .jsonl file, there is none")
                : Iterators.concat(Iterators.transform(files.iterator(), file -> file(file, id(folder, file))));
    }

    private Iterator<ArticleReader.Result> file(Path file, String id) {
        if (name(file).endsWith(".json")) {
            return failed(file + ": expected an article, in a .txt or .jsonl file");
        }
        if (!name(file).endsWith(".jsonl")) {
            return Iterators.singletonIterator(ArticleText.read(file, id));
        }
        try {
            open = new ArticleLines(file.toString(), id, Files.newInputStream(file));
            return open;
        } catch (IOException e) {
            return failed(file + ": " + InputFile.reason(e));
        }
    }

    private Iterator<ArticleReader.Result> standardInput() {
        try {
            BufferedInputStream in = new BufferedInputStream(new KeptOpen(standardInput), LOOK_AHEAD);
            if (firstCharacter(in) == '{') {
                return new ArticleLines("-", "-", in);
            }
            return Iterators.singletonIterator(ArticleText.parse("-", "-", InputFile.text(in)));
        } catch (IOException e) {
            return failed("-: " + InputFile.reason(e));
        }
    }

    private static int firstCharacter(BufferedInputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        int first = in.read();
        for (int i = 1; i < LOOK_AHEAD && isBlankOrMark(first); i++) {
            first = in.read();
        }
        in.reset();
        return first;
    }

    /** Blanks, and the three bytes of a byte order mark. */
    private static boolean isBlankOrMark(int b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == 0xEF || b == 0xBB || b == 0xBF;
    }

    private static boolean isArticle(String name) {
        return name.endsWith(".txt") || name.endsWith(".jsonl");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static String id(Path folder, Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static Iterator<ArticleReader.Result> failed(String message) {
        return Collections.<ArticleReader.Result>singleton(new ArticleReader.Failed(message))
                .iterator();
    }

    /** Standard input belongs to the process, so it is not closed. */
    private static final class KeptOpen extends FilterInputStream {
        KeptOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the process closes it
        }
    }
}
