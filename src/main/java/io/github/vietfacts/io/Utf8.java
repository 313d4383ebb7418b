package io.github.vietfacts.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Strict UTF-8: text or the offset of the first byte that is none, never a replacement character. */
final class Utf8 {

    private Utf8() {}

    /**
     * Returns the text of {@code bytes[0, length)} without a byte order mark at its start.
     *
     * @param base the offset of the first byte in its file, for the message
     */
    static String decode(byte[] bytes, int length, long base) throws Expected {
        int start = base == 0 && startsWithMark(bytes, length) ? 3 : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, length - start);
        CharBuffer out = CharBuffer.allocate(length - start);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new Expected(String.format(
                    Locale.ROOT,
                    "byte %d: expected UTF-8, found 0x%02X",
                    base + in.position(),
                    bytes[in.position()] & 0xFF));
        }
        return out.flip().toString();
    }

    private static boolean startsWithMark(byte[] bytes, int length) {
        return length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
    }
}
