package io.github.vietfacts.rule;

import static java.util.Objects.requireNonNull;

/**
 * A test inside a rule that failed.
 *
 * @param file the rule file
 * @param line the line of the test sentence, from 1
 * @param column its column, from 1
 * @param rule the rule's name
 * @param sentence the test sentence with its markup
 * @param expected what the test asks for
 * @param actual what the rule found
 */
public record RuleTestFailure(
        String file, int line, int column, String rule, String sentence, String expected, String actual) {

    /** Returns the failure. */
    public RuleTestFailure {
        requireNonNull(file, "file");
        requireNonNull(rule, "rule");
        requireNonNull(sentence, "sentence");
        requireNonNull(expected, "expected");
        requireNonNull(actual, "actual");
    }

    /** Returns a report of four lines that begins with {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": rule " + rule + " fails its test\n  sentence: " + sentence
                + "\n  expected: " + expected + "\n  actual:   " + actual;
    }
}
