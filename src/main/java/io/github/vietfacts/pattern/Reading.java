package io.github.vietfacts.pattern;

import java.util.HashMap;
import java.util.Map;

/** A sentence with what was found in it once for all patterns. */
final class Reading {

    private final TokenSequence sequence;
    private final Occurrences occurrences;
    private final Positions all;
    /** By the number of a condition; of many rules few ask. */
    private final Map<Integer, Positions> words = new HashMap<>(8);
    /** By the number of a barrier. */
    private final Map<Integer, Positions> begins = new HashMap<>(8);

    Reading(TokenSequence sequence, Occurrences occurrences) {
        this.sequence = sequence;
        this.occurrences = occurrences;
        this.all = none();
        for (int position = 0; position <= sequence.size(); position++) {
            all.add(position);
        }
    }

    TokenSequence sequence() {
        return sequence;
    }

    Occurrences occurrences() {
        return occurrences;
    }

    Positions all() {
        return all;
    }

    Positions none() {
        return new Positions(sequence.size());
    }

    /** Returns where the words start for which a condition holds. */
    Positions words(Condition condition, int number) {
        Positions known = words.get(number);
        if (known == null) {
            known = none();
            for (int start = 0; start < sequence.size(); start = sequence.wordEnd(start)) {
                if (condition.holds(new WordFields(sequence, start, sequence.wordEnd(start)))) {
                    known.add(start);
                }
            }
            words.put(number, known);
        }
        return known;
    }

    /** Returns where a barrier begins. */
    Positions begins(Reach barrier, int number) {
        Positions known = begins.get(number);
        if (known == null) {
            known = none();
            barrier.starts(this, all, known);
            begins.put(number, known);
        }
        return known;
    }
}
