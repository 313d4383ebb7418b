package io.github.vietfacts.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file in UTF-8 or standard input, and why it cannot be read. */
public final class InputFile {

    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    private InputFile() {}

    /**
     * Returns the bytes of an input.
     *
     * @param input the path of a file, or {@link #STANDARD_INPUT}
     * @param standardInput what {@link #STANDARD_INPUT} stands for
     * @return the bytes, to be closed
     * @throws IOException if there are none; {@link #reason} says why
     */
    public static InputStream open(String input, InputStream standardInput) throws IOException {
        if (input.equals(STANDARD_INPUT)) {
            return standardInput;
        }
        try {
            return open(Path.of(input));
        } catch (InvalidPathException e) {
            throw new Expected("expected a path");
        }
    }

    static InputStream open(Path file) throws IOException {
        checkNoFolder(file);
        return Files.newInputStream(file);
    }

    /**
     * Returns the text of an input, without a byte order mark at its start.
     *
     * @param in the bytes, which are read to their end
     * @return the text
     * @throws IOException if they cannot be read or are no UTF-8; {@link #reason} says why
     */
    public static String text(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        return Utf8.decode(bytes, bytes.length, 0);
    }

    /**
     * Returns the text of a file, without a byte order mark at its start.
     *
     * @param file a file in UTF-8
     * @return the text
     * @throws IOException if it cannot be read or is no UTF-8; {@link #reason} says why
     */
    public static String text(Path file) throws IOException {
        try (InputStream in = open(file)) {
            return text(in);
        }
    }

    /**
     * Returns a path that is no folder's. Nothing is opened, for a pipe can be read only once.
     *
     * @param file a path
     * @return the same path
     * @throws UncheckedIOException if a folder is there; the message is one line: path, and what was expected
     */
    public static Path check(Path file) {
        try {
            checkNoFolder(file);
            return file;
        } catch (Expected e) {
            throw new UncheckedIOException(file + ": " + reason(e), e);
        }
    }

    private static void checkNoFolder(Path file) throws Expected {
        if (Files.isDirectory(file)) {
            throw new Expected("expected a file, found a folder");
        }
    }

    /**
     * Returns in a few words why an input could not be read.
     *
     * @param e what reading it threw
     * @return the reason, without the input's name
     */
    public static String reason(IOException e) {
        if (e instanceof Expected) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof NoSuchFileException) {
            return "expected a file, there is none";
        }
        if (e instanceof AccessDeniedException) {
            return "cannot be read: access denied";
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return "cannot be read: " + (reason == null ? e.getClass().getSimpleName() : reason);
    }
}
