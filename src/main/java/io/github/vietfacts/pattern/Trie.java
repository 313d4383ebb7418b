package io.github.vietfacts.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by their syllables; for a search from right to left, by their syllables from the last to the first. */
final class Trie {

    private final Map<String, Trie> children = new HashMap<>(4);
    private boolean isEntry;

    private Trie() {}

    static Trie of(Iterable<List<String>> phrases, boolean forward) {
        Trie root = new Trie();
        for (List<String> phrase : phrases) {
            Trie node = root;
            for (int i = 0; i < phrase.size(); i++) {
                String key = phrase.get(forward ? i : phrase.size() - 1 - i);
                node = node.children.computeIfAbsent(key, k -> new Trie());
            }
            node.isEntry = true;
        }
        return root;
    }

    Map<String, Trie> children() {
        return children;
    }

    boolean isEntry() {
        return isEntry;
    }
}
