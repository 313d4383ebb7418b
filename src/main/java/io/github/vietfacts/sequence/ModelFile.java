package io.github.vietfacts.sequence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * A model as a file, gzipped: a magic number, the labels, the transitions, the number of features; then the features in
 * rising order as differences of variable length, then the weights label by label, a byte each. The features are stored
 * as the numbers they were mixed to, so no word can be read from the file.
 */
record ModelFile(Labels labels, int[] features, byte[] weights, int[] transitions) {

    private static final int MAGIC = 0x56465331; // "VFS1"

    /** More features than a model of 100 MB has; a broken file asks for no more memory than this. */
    private static final int MAX_FEATURES = 1 << 24;

    void write(OutputStream out) throws IOException {
        GZIPOutputStream zip = new GZIPOutputStream(out, 1 << 16) {
            {
                def.setLevel(java.util.zip.Deflater.BEST_COMPRESSION);
            }
        };
        DataOutputStream data = new DataOutputStream(new java.io.BufferedOutputStream(zip, 1 << 16));
        data.writeInt(MAGIC);
        data.writeByte(labels.size());
        for (String name : labels.names()) {
            data.writeUTF(name);
        }
        for (int transition : transitions) {
            data.writeShort(transition);
        }
        data.writeInt(features.length);
        int before = 0;
        for (int feature : features) {
            writeVariable(data, feature - before);
            before = feature;
        }
        for (int label = 0; label < labels.size(); label++) {
            for (int row = 0; row < features.length; row++) {
                data.writeByte(weights[row * labels.size() + label]);
            }
        }
        data.flush();
        zip.finish();
    }

    static ModelFile read(String name, InputStream in) throws IOException {
        try {
            return read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16)));
        } catch (EOFException e) {
            throw new IOException(name + ": the model is cut short", e);
        } catch (ZipException | IllegalArgumentException e) {
            throw new IOException(name + ": expected a sequence model: " + e.getMessage(), e);
        }
    }

    private static ModelFile read(DataInputStream data) throws IOException {
        if (data.readInt() != MAGIC) {
            throw new IllegalArgumentException("it begins with other bytes");
        }
        int size = data.readUnsignedByte();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            names.add(data.readUTF());
        }
        Labels labels = new Labels(names);
        int[] transitions = new int[size * size];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = data.readShort();
        }
        int[] features = new int[checked(data.readInt())];
        int before = 0;
        for (int i = 0; i < features.length; i++) {
            before += readVariable(data);
            features[i] = before;
        }
        return new ModelFile(labels, features, weights(data, features.length, size), transitions);
    }

    private static byte[] weights(DataInputStream data, int rows, int size) throws IOException {
        byte[] weights = new byte[Math.multiplyExact(rows, size)];
        byte[] column = new byte[rows];
        for (int label = 0; label < size; label++) {
            data.readFully(column);
            for (int row = 0; row < rows; row++) {
                weights[row * size + label] = column[row];
            }
        }
        return weights;
    }

    private static int checked(int features) {
        if (features < 0 || features > MAX_FEATURES) {
            throw new IllegalArgumentException(features + " features, expected at most " + MAX_FEATURES);
        }
        return features;
    }

    /** Seven bits a byte, the lowest first; the number is unsigned. */
    private static void writeVariable(DataOutputStream data, int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            data.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        data.writeByte(rest);
    }

    private static int readVariable(DataInputStream data) throws IOException {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = data.readUnsignedByte();
            number |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return number;
            }
        }
        throw new IllegalArgumentException("a number has more than 32 bits");
    }
}
