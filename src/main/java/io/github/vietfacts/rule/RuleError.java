package io.github.vietfacts.rule;

import static java.util.Objects.requireNonNull;

/**
 * A mistake in a rule file.
 *
 * @param file the file's name
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 units
 * @param length the number of units that are wrong, 1 or more
 * @param message what is wrong and what was expected
 * @param sourceLine the line as it stands in the file
 */
public record RuleError(String file, int line, int column, int length, String message, String sourceLine) {

    /** Returns the error. */
    public RuleError {
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
        return "%s:%d:%d: error: %s\n%5d | %s\n      | %s%s"
                .formatted(file, line, column, message, line, sourceLine, blank, "^".repeat(carets));
    }
}
