package io.github.vietfacts.rule;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A mistake in a rule file, or what is probably none of the author's intent.
 *
 * @param severity whether the file can be used
 * @param file the file's name
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 units
 * @param length the number of units that are wrong, 1 or more
 * @param message what is wrong and what was expected
 * @param sourceLine the line as it stands in the file
 */
public record RuleProblem(
        Severity severity, String file, int line, int column, int length, String message, String sourceLine) {

    /** Whether a file with the problem can be used. */
    public enum Severity {
        /** It cannot. */
        ERROR,
        /** It can, but hardly does what is meant. */
        WARNING
    }

    /** Returns the problem. */
    public RuleProblem {
        requireNonNull(severity, "severity");
        requireNonNull(file, "file");
        requireNonNull(message, "message");
        requireNonNull(sourceLine, "sourceLine");
    }

    /** Returns the message with its place, the line, and carets under what is wrong. */
    @Override
    public String toString() {
        StringBuilder blank = new StringBuilder();
        for (int i = 0; i < column - 1 && i < sourceLine.length(); i++) {
            blank.append(sourceLine.charAt(i) == '\t' ? '\t' : ' ');
        }
        int carets = Math.max(1, Math.min(length, sourceLine.length() - column + 1));
        return "%s:%d:%d: %s: %s\n%5d | %s\n      | %s%s"
                .formatted(
                        file,
                        line,
                        column,
                        severity.name().toLowerCase(Locale.ROOT),
                        message,
                        line,
                        sourceLine,
                        blank,
                        "^".repeat(carets));
    }
}
