package io.github.vietfacts.io;

import java.io.IOException;

/** An input is not what was expected; the message says so in a few words, without the input's name. */
final class Expected extends IOException {
    private static final long serialVersionUID = 1;

    Expected(String message) {
        super(message);
    }
}
