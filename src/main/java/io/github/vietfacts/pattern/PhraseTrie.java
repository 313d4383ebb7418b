package io.github.vietfacts.pattern;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbered phrases of all patterns of a rule set in one trie over numbers of syllables, so that one pass over a sentence
 * finds all that stand in it. Edges lie in one open hash table; nodes are numbered from 0, the root.
 */
final class PhraseTrie {

    private static final int NONE = -1;

    private final Map<String, Integer> syllables = new HashMap<>();
    private long[] keys = new long[64];
    private int[] children = new int[64];
    private int edges;
    private int[] phraseAt = {NONE};
    private int nodes = 1;
    private int phrases;

    /** Returns the number of a phrase, a new one for a new phrase. */
    int add(List<String> phrase) {
        int node = 0;
        for (String syllable : phrase) {
            int id = syllables.computeIfAbsent(syllable, s -> syllables.size());
            int child = child(node, id);
            if (child < 0) {
                child = nodes++;
                put(key(node, id), child);
                if (nodes > phraseAt.length) {
                    int from = phraseAt.length;
                    phraseAt = Arrays.copyOf(phraseAt, from * 2);
                    Arrays.fill(phraseAt, from, phraseAt.length, NONE);
                }
            }
            node = child;
        }
        if (phraseAt[node] == NONE) {
            phraseAt[node] = phrases++;
        }
        return phraseAt[node];
    }

    int size() {
        return phrases;
    }

    /** Returns the occurrences of the phrases in a sentence, both ends on boundaries. */
    Occurrences find(TokenSequence sequence) {
        int size = sequence.size();
        int[] ids = new int[size];
        for (int i = 0; i < size; i++) {
            ids[i] = syllables.getOrDefault(sequence.syllables().get(i).key(), NONE);
        }
        Occurrences found = new Occurrences(size);
        for (int start = 0; start < size; start++) {
            if (!sequence.isBoundary(start)) {
                continue;
            }
            int node = 0;
            for (int at = start; at < size && ids[at] >= 0; at++) {
                node = child(node, ids[at]);
                if (node < 0) {
                    break;
                }
                if (phraseAt[node] >= 0 && sequence.isBoundary(at + 1)) {
                    found.add(phraseAt[node], start, at + 1);
                }
            }
        }
        found.sort();
        return found;
    }

    private static long key(int node, int id) {
        return ((long) node << 32 | id) + 1; // 0 is an empty place
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }

    private int child(int node, int id) {
        long key = key(node, id);
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return children[slot];
            }
        }
        return NONE;
    }

    private void put(long key, int child) {
        if (++edges * 2 > keys.length) {
            long[] oldKeys = keys;
            int[] oldChildren = children;
            keys = new long[oldKeys.length * 2];
            children = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    place(oldKeys[i], oldChildren[i]);
                }
            }
        }
        place(key, child);
    }

    private void place(long key, int child) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        children[slot] = child;
    }
}
