package io.github.vietfacts.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;

/**
 * What a rule found in a sentence. Positions are those of the {@link io.github.vietfacts.pattern.TokenSequence}.
 *
 * @param rule the rule
 * @param kind the kind of fact, empty where the rule gives none
 * @param triggerStart where the trigger starts
 * @param triggerEnd where it ends
 * @param start where the smallest range that holds the trigger and all arguments starts
 * @param end where it ends
 * @param args the arguments, in the order of the text
 * @param sets fields that {@code set} clauses and cues fill, by name: {@code modality}, {@code polarity}, roles; a
 *     clause of the rule wins over a cue, an earlier cue over a later one
 */
public record RuleMatch(
        Rule rule,
        Optional<String> kind,
        int triggerStart,
        int triggerEnd,
        int start,
        int end,
        List<Arg> args,
        ImmutableMap<String, String> sets) {

    /** Returns the match. */
    public RuleMatch {
        requireNonNull(rule, "rule");
        requireNonNull(kind, "kind");
        args = List.copyOf(args);
        requireNonNull(sets, "sets");
    }

    /**
     * Returns the arguments in a role.
     *
     * @param role a role's name
     * @return its arguments in the order of the text
     */
    public List<Arg> args(String role) {
        return args.stream().filter(arg -> arg.role().equals(role)).toList();
    }

    /**
     * An argument.
     *
     * @param role the role that it fills
     * @param subrole the part of the role, empty where the rule names none
     * @param start where it starts
     * @param end where it ends
     * @param mention the payload of the mention that it is; -1 for a phrase
     */
    public record Arg(String role, Optional<String> subrole, int start, int end, int mention) {
        /** Returns the argument. */
        public Arg {
            requireNonNull(role, "role");
            requireNonNull(subrole, "subrole");
        }
    }
}
