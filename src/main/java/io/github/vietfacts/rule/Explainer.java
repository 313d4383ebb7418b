package io.github.vietfacts.rule;

import com.google.common.collect.ImmutableMap;
import io.github.vietfacts.pattern.NearMiss;
import io.github.vietfacts.pattern.Notation;
import io.github.vietfacts.pattern.Scope;
import io.github.vietfacts.pattern.TokenMatch;
import io.github.vietfacts.pattern.TokenPattern;
import io.github.vietfacts.pattern.TokenSequence;
import io.github.vietfacts.rule.Explanation.Attempt;
import io.github.vietfacts.rule.Explanation.Outcome;
import io.github.vietfacts.rule.Explanation.Step;
import io.github.vietfacts.rule.FactType.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Goes through the clauses of a rule as {@link RuleRun} does, and keeps what came of each. */
final class Explainer {

    private final RuleCode code;
    private final TokenSequence sequence;
    private final Rule rule;

    private Explainer(Rule rule, TokenSequence sequence) {
        this.rule = rule;
        this.code = rule.code();
        this.sequence = sequence;
    }

    static Explanation explain(Rule rule, TokenSequence sequence, Consolidation all) {
        Explainer explainer = new Explainer(rule, sequence);
        List<TokenMatch> triggers = rule.code().trigger().findAll(sequence);
        List<Attempt> attempts = new ArrayList<>();
        for (TokenMatch trigger : triggers.subList(0, Math.min(triggers.size(), RuleSet.MAX_TRIGGERS))) {
            attempts.add(explainer.attempt(trigger, Optional.empty()));
        }
        if (attempts.isEmpty()) {
            attempts.add(explainer.withoutTrigger());
        }
        List<Consolidation.Dropped> dropped = all.dropped().stream()
                .filter(each -> each.match().rule() == rule)
                .toList();
        return new Explanation(rule, RuleRun.run(rule, sequence), dropped, attempts);
    }

    private Attempt withoutTrigger() {
        Optional<NearMiss> nearMiss = code.trigger().nearMiss(sequence, 0, sequence.size(), Scope.NONE);
        return nearMiss.map(miss -> attempt(miss.match(), nearMiss))
                .orElseGet(() ->
                        new Attempt(0, 0, List.of(new Step("trigger", Outcome.FAILED, List.of(), Optional.empty()))));
    }

    private Attempt attempt(TokenMatch trigger, Optional<NearMiss> missed) {
        List<Step> steps = new ArrayList<>();
        String text = sequence.text(trigger.start(), trigger.end());
        steps.add(
                missed.isPresent()
                        ? new Step("trigger", Outcome.FAILED, List.of(), missed)
                        : new Step("trigger", Outcome.FOUND, List.of(text), Optional.empty()));
        RuleRun run = new RuleRun(rule, sequence, trigger);
        Optional<TokenPattern> exception = run.exception();
        if (exception.isPresent()) {
            String clause = "unless " + Notation.of(exception.get().node());
            steps.add(new Step(clause, Outcome.FAILED, List.of(), Optional.empty()));
            return new Attempt(trigger.start(), trigger.end(), steps);
        }
        run.takeCaptures();
        boolean complete = true;
        for (RuleCode.Arg arg : code.args()) {
            Step step = step(run, trigger, arg);
            steps.add(step);
            if (step.outcome() == Outcome.FAILED) {
                complete = false;
                break;
            }
        }
        ImmutableMap<String, String> sets = run.sets();
        Optional<Role> missing = run.missingRole(sets);
        if (complete && missing.isPresent()) {
            String clause = "key role " + missing.get().name();
            steps.add(new Step(clause, Outcome.FAILED, List.of(), Optional.empty()));
        }
        return new Attempt(trigger.start(), trigger.end(), steps);
    }

    private Step step(RuleRun run, TokenMatch trigger, RuleCode.Arg arg) {
        String clause = "arg " + arg.slot().captureName() + sign(arg.cardinality());
        if (run.skips(arg)) {
            return new Step(clause, Outcome.SKIPPED, List.of(), Optional.empty());
        }
        BitSet taken = run.taken(arg.slot().role());
        Optional<TokenMatch> match = run.locate(arg);
        if (match.isPresent()) {
            List<String> found = match.get().captures().stream()
                    .map(capture -> sequence.text(capture.start(), capture.end()))
                    .toList();
            return new Step(clause, Outcome.FOUND, found, Optional.empty());
        }
        Locating locating = new Locating(sequence, trigger.start(), trigger.end());
        Optional<NearMiss> nearest = arg.locators().stream()
                .flatMap(locator -> locating.nearMiss(locator, taken).stream())
                .min(Comparator.comparingInt(NearMiss::cost));
        Outcome outcome = arg.cardinality().allowsNone() ? Outcome.EMPTY : Outcome.FAILED;
        return new Step(clause, outcome, List.of(), nearest);
    }

    private static String sign(FactType.Cardinality cardinality) {
        return switch (cardinality) {
            case ONE -> "";
            case OPTIONAL -> "?";
            case ANY -> "*";
            case SOME -> "+";
        };
    }
}
