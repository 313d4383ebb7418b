package io.github.vietfacts.entity;

import java.util.List;

/** A gazetteer file is not in the form that {@link Gazetteer} describes. The message has one line a problem. */
public final class GazetteerSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Returns the exception.
     *
     * @param problems one line each, with file, line, column, and what was expected
     */
    public GazetteerSyntaxException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
