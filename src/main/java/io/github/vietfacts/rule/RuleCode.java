package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.TokenPattern;
import io.github.vietfacts.rule.FactType.Role;
import io.github.vietfacts.rule.Syntax.Where;
import java.util.List;
import java.util.Optional;

/** The clauses of a rule, compiled. */
record RuleCode(
        TokenPattern trigger,
        List<Arg> args,
        List<TokenPattern> unless,
        List<Conditional> kinds,
        List<Conditional> assignments,
        List<Cue> cues,
        List<Example> tests) {

    RuleCode {
        args = List.copyOf(args);
        unless = List.copyOf(unless);
        kinds = List.copyOf(kinds);
        assignments = List.copyOf(assignments);
        cues = List.copyOf(cues);
        tests = List.copyOf(tests);
    }

    /** {@code place} is the role in its clause. */
    record Arg(
            Place place,
            Slot slot,
            Role role,
            FactType.Cardinality cardinality,
            boolean adds,
            List<Locator> locators) {}

    /** For {@code nearest} the pattern is the slot alone. */
    record Locator(Where where, TokenPattern pattern, int within) {}

    /** A value of a field that holds if the locator finds something, or always. */
    record Conditional(String field, String value, Optional<Locator> condition) {}

    /** {@code beside} includes the gap to the trigger; {@code phrases} are also looked for in the trigger. */
    record Cue(String field, String value, boolean before, TokenPattern beside, TokenPattern phrases) {}
}
