package io.github.vietfacts.rule;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.pattern.Node;
import io.github.vietfacts.pattern.Notation;
import io.github.vietfacts.pattern.TokenMatch;
import io.github.vietfacts.pattern.TokenPattern;
import io.github.vietfacts.pattern.TokenSequence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts how often rules match, and through which alternatives of their triggers.
 *
 * <pre>{@code
 * Coverage coverage = new Coverage(RuleSet.bundled());
 * sentences.forEach(coverage::add);
 * coverage.counts();   // one for each rule
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class Coverage {

    /** Captures of alternatives; no role is named so. */
    private static final String PREFIX = "#";

    private static final class Tally {
        private final List<Node> alternatives = new ArrayList<>();
        private final TokenPattern trigger;
        private final long[] taken;
        private long matches;

        Tally(Rule rule) {
            trigger = TokenPattern.compile(numbered(rule.code().trigger().node()));
            taken = new long[alternatives.size()];
        }

        private Node numbered(Node node) {
            if (node instanceof Node.Choice choice) {
                List<Node> options = new ArrayList<>();
                for (Node option : choice.options()) {
                    int number = alternatives.size();
                    alternatives.add(option);
                    options.add(new Node.Capture(PREFIX + number, numbered(option)));
                }
                return new Node.Choice(options);
            } else if (node instanceof Node.Sequence sequence) {
                return new Node.Sequence(
                        sequence.items().stream().map(this::numbered).toList());
            } else if (node instanceof Node.Repeat repeat) {
                return new Node.Repeat(numbered(repeat.item()), repeat.min(), repeat.max(), repeat.lazy());
            } else if (node instanceof Node.Capture capture) {
                return new Node.Capture(capture.name(), numbered(capture.item()));
            }
            return node;
        }

        void add(RuleMatch match, TokenSequence sequence) {
            matches++;
            Optional<TokenMatch> found = trigger.matchAt(sequence, match.triggerStart());
            found.stream()
                    .flatMap(each -> each.captures().stream())
                    .map(TokenMatch.Capture::name)
                    .filter(name -> name.startsWith(PREFIX))
                    .distinct()
                    .forEach(name -> taken[Integer.parseInt(name.substring(PREFIX.length()))]++);
        }

        Count count(Rule rule) {
            List<Alternative> counts = new ArrayList<>();
            for (int i = 0; i < taken.length; i++) {
                counts.add(new Alternative(Notation.of(alternatives.get(i)), taken[i]));
            }
            return new Count(rule, matches, counts);
        }
    }

    /**
     * How often a rule matched.
     *
     * @param rule the rule
     * @param matches the number of its matches
     * @param alternatives the alternatives of its trigger, also those within others, in the order of the rule
     */
    public record Count(Rule rule, long matches, List<Alternative> alternatives) {
        /** Returns the count. */
        public Count {
            requireNonNull(rule, "rule");
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * How often an alternative was taken.
     *
     * @param pattern the alternative, as a rule file writes it
     * @param matches the number of matches in which it took part
     */
    public record Alternative(String pattern, long matches) {
        /** Returns the count. */
        public Alternative {
            requireNonNull(pattern, "pattern");
        }
    }

    private final RuleSet rules;
    private final Map<Rule, Tally> tallies = new IdentityHashMap<>();

    /**
     * Returns counters that stand at 0.
     *
     * @param rules the rules to count
     */
    public Coverage(RuleSet rules) {
        this.rules = requireNonNull(rules, "rules");
        rules.rules().forEach(rule -> tallies.put(rule, new Tally(rule)));
    }

    /**
     * Counts the matches in a sentence.
     *
     * @param sequence a sentence
     */
    public void add(TokenSequence sequence) {
        for (RuleMatch match : rules.match(sequence)) {
            requireNonNull(tallies.get(match.rule())).add(match, sequence);
        }
    }

    /**
     * Returns how often each rule matched so far.
     *
     * @return a count for each rule, in the order of the rules
     */
    public List<Count> counts() {
        return rules.rules().stream()
                .map(rule -> requireNonNull(tallies.get(rule)).count(rule))
                .toList();
    }
}
