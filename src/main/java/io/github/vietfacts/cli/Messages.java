package io.github.vietfacts.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What a failure says to a person. */
final class Messages {

    private Messages() {}

    static String of(Throwable failure) {
        if (failure instanceof UncheckedIOException io && io.getCause() instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file";
        }
        if (failure instanceof UncheckedIOException io && io.getCause() instanceof AccessDeniedException denied) {
            return denied.getFile() + ": cannot be read, permission denied";
        }
        String message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }
}
