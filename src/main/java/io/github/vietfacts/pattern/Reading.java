package io.github.vietfacts.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sentence with what was found in it once for all patterns. */
final class Reading {

    private final TokenSequence sequence;
    private final Occurrences occurrences;
    private final Positions all;
    private final List<Positions> sets = new ArrayList<>();
    private int used;
    /** By the number of a condition; of many rules few ask. */
    private final Map<Integer, Positions> words = new HashMap<>(8);
    /** By the number of a pattern for mentions. */
    private final Map<Integer, int[]> mentions = new HashMap<>(8);
    /** By the number of a barrier. */
    private final Map<Integer, Positions> begins = new HashMap<>(8);

    Reading(TokenSequence sequence, Occurrences occurrences) {
        this.sequence = sequence;
        this.occurrences = occurrences;
        this.all = new Positions(sequence.size());
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

    /** Returns an empty set for the pattern that is looked for; {@link #reuse} takes it back. */
    Positions none() {
        if (used == sets.size()) {
            sets.add(new Positions(sequence.size()));
        }
        Positions set = sets.get(used++);
        set.clear();
        return set;
    }

    /** Takes back the sets that were given out since the last call. */
    void reuse() {
        used = 0;
    }

    /** Returns where the words start for which a condition holds. */
    Positions words(Condition condition, int number) {
        Positions known = words.get(number);
        if (known == null) {
            known = new Positions(sequence.size());
            for (int start = 0; start < sequence.size(); start = sequence.wordEnd(start)) {
                if (condition.holds(new WordFields(sequence, start, sequence.wordEnd(start)))) {
                    known.add(start);
                }
            }
            words.put(number, known);
        }
        return known;
    }

    /** Returns the start and end of each mention that a pattern names. */
    int[] mentions(Node.MentionOf mention, int number) {
        int[] known = mentions.get(number);
        if (known == null) {
            known = new int[0];
            for (TokenSequence.Mention found : sequence.mentions()) {
                if (mention.types().contains(found.type())
                        && mention.condition().holds(new MentionFields(sequence, found))) {
                    int count = known.length;
                    known = Arrays.copyOf(known, count + 2);
                    known[count] = found.firstSyllable();
                    known[count + 1] = found.endSyllable();
                }
            }
            mentions.put(number, known);
        }
        return known;
    }

    /** Returns where a barrier begins. */
    Positions begins(Reach barrier, int number) {
        Positions known = begins.get(number);
        if (known == null) {
            known = new Positions(sequence.size());
            barrier.starts(this, all, known);
            begins.put(number, known);
        }
        return known;
    }
}
