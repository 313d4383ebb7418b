package io.github.vietfacts.vncorenlp;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the words of a {@code java.util.HashSet<String>} that Java serialised, without Java's deserialisation: only the
 * bytes that such a set has are accepted (Java Object Serialization Specification, chapter 6), so a file cannot make the
 * program load a class or run anything.
 */
final class SerializedWords {

    private static final int MAGIC_AND_VERSION = 0xACED0005;
    private static final int TC_NULL = 0x70;
    private static final int TC_REFERENCE = 0x71;
    private static final int TC_CLASSDESC = 0x72;
    private static final int TC_OBJECT = 0x73;
    private static final int TC_STRING = 0x74;
    private static final int TC_BLOCKDATA = 0x77;
    private static final int TC_ENDBLOCKDATA = 0x78;
    private static final int WRITE_METHOD_AND_SERIALIZABLE = 3;

    /** Thirty times the words of the published vocabulary; a broken size asks for no more memory than this. */
    private static final int MAX_WORDS = 1_000_000;

    private SerializedWords() {}

    /**
     * Returns the words in the order of the file.
     *
     * @throws IOException if the file cannot be read, is cut short or holds anything else
     */
    static List<String> read(String name, InputStream in) throws IOException {
        try {
            return read(new DataInputStream(in));
        } catch (EOFException e) {
            throw new IOException(name + ": the file is cut short", e);
        } catch (UTFDataFormatException | IllegalArgumentException e) {
            throw new IOException(name + ": expected a serialised java.util.HashSet of words: " + e.getMessage(), e);
        }
    }

    private static List<String> read(DataInputStream data) throws IOException {
        expect("magic number", MAGIC_AND_VERSION, data.readInt());
        expect("object", TC_OBJECT, data.readUnsignedByte());
        expect("class", TC_CLASSDESC, data.readUnsignedByte());
        String type = data.readUTF();
        if (!type.equals("java.util.HashSet")) {
            throw new IllegalArgumentException("it holds a " + type);
        }
        data.readLong(); // the version of the class
        expect("flags", WRITE_METHOD_AND_SERIALIZABLE, data.readUnsignedByte());
        expect("number of fields", 0, data.readUnsignedShort());
        expect("end of the class", TC_ENDBLOCKDATA, data.readUnsignedByte());
        expect("no superclass", TC_NULL, data.readUnsignedByte());
        expect("block", TC_BLOCKDATA, data.readUnsignedByte());
        expect("length of the block", 12, data.readUnsignedByte());
        data.readInt(); // capacity
        data.readFloat(); // load factor
        int size = data.readInt();
        if (size < 0 || size > MAX_WORDS) {
            throw new IllegalArgumentException(size + " words, expected at most " + MAX_WORDS);
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int kind = data.readUnsignedByte();
            if (kind == TC_REFERENCE) {
                throw new IllegalArgumentException("word " + i + " refers to another one");
            }
            expect("word " + i, TC_STRING, kind);
            words.add(data.readUTF());
        }
        expect("end of the set", TC_ENDBLOCKDATA, data.readUnsignedByte());
        return words;
    }

    private static void expect(String what, int expected, int found) {
        if (found != expected) {
            throw new IllegalArgumentException(
                    what + ": found 0x" + Integer.toHexString(found) + ", expected 0x" + Integer.toHexString(expected));
        }
    }
}
