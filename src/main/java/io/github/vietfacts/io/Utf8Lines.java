package io.github.vietfacts.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of an input, each decoded by itself: bytes that are no UTF-8 spoil their line, not the next. */
public final class Utf8Lines implements Closeable {

    private final InputStream in;
    private long offset;
    private int number;
    private boolean atEnd;

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param text the line without its end; empty where there is a problem
     * @param problem the first byte that is no UTF-8, by its offset in the input
     */
    public record Line(int number, String text, Optional<String> problem) {}

    /**
     * Reads lines that end with a line feed, perhaps after a carriage return; a byte order mark is skipped.
     *
     * @param in the bytes, which are closed with this
     */
    public Utf8Lines(InputStream in) {
        this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in, 1 << 16);
    }

    /**
     * Returns the next line.
     *
     * @return the line, empty after the last
     * @throws IOException if it cannot be read; then there are no more
     */
    public Optional<Line> next() throws IOException {
        if (atEnd) {
            return Optional.empty();
        }
        byte[] bytes = bytes();
        number++;
        long start = offset;
        offset += bytes.length + 1;
        int last = bytes.length - 1;
        int length = last >= 0 && bytes[last] == '\r' ? last : bytes.length;
        try {
            return Optional.of(new Line(number, Utf8.decode(bytes, length, start), Optional.empty()));
        } catch (Expected e) {
            return Optional.of(new Line(number, "", Optional.of(InputFile.reason(e))));
        }
    }

    private byte[] bytes() throws IOException {
        atEnd = true; // unless a line end is found
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        int next = in.read();
        while (next >= 0 && next != '\n') {
            bytes.write(next);
            next = in.read();
        }
        atEnd = next < 0;
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
