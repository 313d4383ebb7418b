package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.TokenSequence;
import java.util.List;
import java.util.Optional;

/** A test inside a rule: a sentence with its words and mentions, and what the rule finds in it. */
public final class RuleTest {

    private final Rule rule;
    private final Example example;

    private RuleTest(Rule rule, Example example) {
        this.rule = rule;
        this.example = example;
    }

    static List<RuleTest> of(Rule rule) {
        return rule.code().tests().stream()
                .map(example -> new RuleTest(rule, example))
                .toList();
    }

    /**
     * Returns the rule that is tested.
     *
     * @return the rule
     */
    public Rule rule() {
        return rule;
    }

    /**
     * Returns the sentence without its markup.
     *
     * @return the text, normalised
     */
    public String text() {
        return example.sentence().text();
    }

    /**
     * Runs the rule alone on the sentence with the words and mentions that the test gives.
     *
     * @return why the test fails, empty where it passes
     */
    public Optional<RuleTestFailure> run() {
        return example.run(rule, List.of(example.sentence().sequence()), String::equals);
    }

    /**
     * Runs the rule alone on the sentence as others annotated it, who may draw the borders of mentions otherwise: a
     * value is right where it holds the expected one or is held by it.
     *
     * @param annotated the sentence, perhaps cut into several
     * @return why the test fails, empty where it passes
     */
    public Optional<RuleTestFailure> run(List<TokenSequence> annotated) {
        return example.run(rule, annotated, (actual, expected) -> holds(actual, expected) || holds(expected, actual));
    }

    private static boolean holds(String text, String part) {
        return (" " + text + " ").contains(" " + part + " ");
    }
}
