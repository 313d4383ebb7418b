package io.github.vietfacts.vncorenlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ripple-down rule: where its conditions hold it concludes, unless one of its exceptions does; the first exception
 * that holds is taken, and it has exceptions in turn.
 */
final class RippleRule {

    /** What conditions look at: the syllable in lower case, its neighbours, and the tags of the first pass. */
    enum Field {
        word,
        prevWord1,
        nextWord1,
        prevWord2,
        nextWord2,
        tag,
        prevTag1,
        nextTag1,
        prevTag2,
        nextTag2;

        private static final Field[] ALL = values();
    }

    private final String[] conditions;
    private final boolean begins;
    private final List<RippleRule> exceptions = new ArrayList<>();
    /** Exceptions by the first field, in the order of {@link Field}, that they ask for; made when all are known. */
    private final List<Map<String, int[]>> byValue = new ArrayList<>();

    RippleRule(Map<Field, String> conditions, boolean begins) {
        this.conditions = new String[Field.ALL.length];
        conditions.forEach((field, value) -> this.conditions[field.ordinal()] = value);
        this.begins = begins;
    }

    boolean begins() {
        return begins;
    }

    void addException(RippleRule rule) {
        exceptions.add(rule);
    }

    /** Makes exceptions quick to find; no rule may be added after. */
    void index() {
        for (Field field : Field.ALL) {
            Map<String, List<Integer>> rules = new HashMap<>();
            for (int i = 0; i < exceptions.size(); i++) {
                if (exceptions.get(i).firstField() == field.ordinal()) {
                    rules.computeIfAbsent(exceptions.get(i).conditions[field.ordinal()], value -> new ArrayList<>())
                            .add(i);
                }
            }
            Map<String, int[]> arrays = new HashMap<>();
            rules.forEach((value, list) ->
                    arrays.put(value, list.stream().mapToInt(i -> i).toArray()));
            byValue.add(arrays);
        }
        exceptions.forEach(RippleRule::index);
    }

    private int firstField() {
        for (int i = 0; i < conditions.length; i++) {
            if (conditions[i] != null) {
                return i;
            }
        }
        throw new IllegalArgumentException("a rule without condition");
    }

    /** Returns the rule that concludes for what is seen, this one if no exception holds. */
    RippleRule conclude(String[] seen) {
        RippleRule rule = this;
        RippleRule next = rule.exception(seen);
        while (next != null) {
            rule = next;
            next = rule.exception(seen);
        }
        return rule;
    }

    private @Nullable RippleRule exception(String[] seen) {
        int best = exceptions.size();
        for (int field = 0; field < seen.length && best > 0; field++) {
            Map<String, int[]> rules = byValue.get(field);
            int[] candidates = rules.isEmpty() ? null : rules.get(seen[field]);
            if (candidates != null) {
                best = first(candidates, best, seen);
            }
        }
        return best < exceptions.size() ? exceptions.get(best) : null;
    }

    private int first(int[] candidates, int limit, String[] seen) {
        for (int candidate : candidates) {
            if (candidate >= limit) {
                return limit;
            }
            if (exceptions.get(candidate).holds(seen)) {
                return candidate;
            }
        }
        return limit;
    }

    private boolean holds(String[] seen) {
        for (int i = 0; i < seen.length; i++) {
            if (conditions[i] != null && !conditions[i].equals(seen[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return Arrays.toString(conditions) + (begins ? " B" : " I");
    }
}
