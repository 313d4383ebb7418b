package io.github.vietfacts.rule;

import com.google.common.collect.ImmutableSet;
import io.github.vietfacts.pattern.TokenSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules by what their triggers begin with, so that most rules are never tried on most sentences. */
final class TriggerIndex {

    private final List<Rule> rules;
    /** Per key of a syllable, the indexes of the rules whose triggers can begin with it. */
    private final Map<String, BitSet> byFirstKey = new HashMap<>();
    /** The rules whose triggers can begin with anything. */
    private final BitSet always = new BitSet();

    TriggerIndex(List<Rule> rules) {
        this.rules = rules;
        for (int i = 0; i < rules.size(); i++) {
            int rule = i;
            Optional<ImmutableSet<String>> keys = rules.get(i).code().trigger().firstKeys();
            if (keys.isEmpty()) {
                always.set(rule);
            } else {
                keys.get()
                        .forEach(key -> byFirstKey
                                .computeIfAbsent(key, k -> new BitSet())
                                .set(rule));
            }
        }
    }

    /** Returns the matches in the order of the rules. */
    List<RuleMatch> match(TokenSequence sequence) {
        BitSet candidates = (BitSet) always.clone();
        sequence.syllables().forEach(syllable -> {
            BitSet starting = byFirstKey.get(syllable.key());
            if (starting != null) {
                candidates.or(starting);
            }
        });
        List<RuleMatch> matches = new ArrayList<>();
        candidates.stream().forEach(i -> matches.addAll(RuleRun.run(rules.get(i), sequence)));
        return matches;
    }
}
