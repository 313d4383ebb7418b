package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.PatternIndex;
import io.github.vietfacts.pattern.TokenSequence;
import java.util.ArrayList;
import java.util.List;

/** Rules by what their triggers need, so that most rules are never tried on most sentences. */
final class TriggerIndex {

    private final List<Rule> rules;
    private final PatternIndex triggers;

    TriggerIndex(List<Rule> rules) {
        this.rules = rules;
        this.triggers = PatternIndex.of(
                rules.stream().map(rule -> rule.code().trigger()).toList());
    }

    /** Returns the matches in the order of the rules. */
    List<RuleMatch> match(TokenSequence sequence) {
        List<RuleMatch> matches = new ArrayList<>();
        triggers.findAll(sequence, (rule, found) -> RuleRun.run(rules.get(rule), sequence, found, matches));
        return matches;
    }
}
