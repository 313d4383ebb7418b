package io.github.vietfacts.segment;

import io.github.vietfacts.sequence.SequenceModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The models that travel in the jar. */
public final class Bundled {

    private static final String FOLDER = "/io/github/vietfacts/models/";

    private Bundled() {}

    /**
     * Returns a model.
     *
     * @param name the name of its file, such as {@code words.model}
     * @return the model, read anew
     * @throws IllegalStateException if no such model is on the class path
     */
    public static SequenceModel model(String name) {
        try (InputStream in = open(name)) {
            return SequenceModel.read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String name) {
        InputStream in = Bundled.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("resource " + FOLDER + name + ": expected it on the class path");
        }
        return in;
    }
}
