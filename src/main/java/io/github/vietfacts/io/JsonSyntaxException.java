package io.github.vietfacts.io;

/** A text that is no JSON; the message says what was found and expected, without the place. */
public final class JsonSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Json.At at;

    JsonSyntaxException(Json.At at, String message) {
        super(message);
        this.at = at;
    }

    /**
     * Returns where the text stops being JSON.
     *
     * @return line and column
     */
    public Json.At at() {
        return at;
    }
}
