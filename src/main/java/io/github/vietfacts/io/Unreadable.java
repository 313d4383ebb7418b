package io.github.vietfacts.io;

/** Says in one line why an article cannot be read; becomes {@link ArticleReader.Failed}. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String message) {
        super(message);
    }
}
