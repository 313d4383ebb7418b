package io.github.vietfacts.rule;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.pattern.NearMiss;
import java.util.List;
import java.util.Optional;

/**
 * Why a rule matches a sentence, or why not: what was tried at each match of its trigger, clause by clause. Where the
 * trigger does not match, the one attempt starts from the nearest thing to it.
 *
 * <pre>{@code
 * Explanation explanation = rules.explain("meeting.receive", sequence);
 * explanation.matches();                                  // none
 * explanation.attempts().get(0).failure().orElseThrow();  // arg participants[GUEST]: expected @PERSON at 4
 * }</pre>
 *
 * @param rule the rule
 * @param matches what the rule finds
 * @param dropped those of its matches that do not become facts of their own, since another match says the same or wins
 * @param attempts one for each match of the trigger in the order of the text, at least one
 */
public record Explanation(
        Rule rule, List<RuleMatch> matches, List<Consolidation.Dropped> dropped, List<Attempt> attempts) {

    /** Returns the explanation. */
    public Explanation {
        requireNonNull(rule, "rule");
        matches = List.copyOf(matches);
        dropped = List.copyOf(dropped);
        attempts = List.copyOf(attempts);
    }

    /** What became of a clause. */
    public enum Outcome {
        /** It found something, or was nothing to stop at. */
        FOUND,
        /** It found nothing and need not. */
        EMPTY,
        /** An earlier clause has filled its role. */
        SKIPPED,
        /** It drops the match. */
        FAILED
    }

    /**
     * A try to match the rule around a range.
     *
     * @param start the position at which the trigger starts
     * @param end the position at which it ends
     * @param steps the clauses in the order in which they were tried; after a failure none
     */
    public record Attempt(int start, int end, List<Step> steps) {
        /** Returns the attempt. */
        public Attempt {
            steps = List.copyOf(steps);
        }

        /**
         * Returns the step at which the attempt failed.
         *
         * @return the first failed step, empty where the rule matches
         */
        public Optional<Step> failure() {
            return steps.stream()
                    .filter(step -> step.outcome() == Outcome.FAILED)
                    .findFirst();
        }
    }

    /**
     * A clause that was tried.
     *
     * @param clause the clause, as in {@code arg participants[GUEST]+}
     * @param outcome what became of it
     * @param found what it found, as it reads in the text; empty where it found nothing
     * @param nearMiss what it would need to find something; empty where it found something, and for what no change of
     *     the text mends
     */
    public record Step(String clause, Outcome outcome, List<String> found, Optional<NearMiss> nearMiss) {
        /** Returns the step. */
        public Step {
            requireNonNull(clause, "clause");
            requireNonNull(outcome, "outcome");
            found = List.copyOf(found);
            requireNonNull(nearMiss, "nearMiss");
        }
    }
}
