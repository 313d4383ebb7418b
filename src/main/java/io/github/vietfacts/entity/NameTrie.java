package io.github.vietfacts.entity;

import io.github.vietfacts.document.Syllable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names by their syllables: finds the longest name that begins at a place. */
final class NameTrie<T> {

    /** A name found: how many syllables it takes, and what it is. */
    record Match<T>(int size, T value) {}

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();

        @Nullable
        T value;

        boolean capital;
    }

    private final Node<T> root = new Node<>();

    /** Adds a name; of two values for one name the first stays. */
    void add(List<Syllable> name, T value) {
        if (name.isEmpty()) {
            return;
        }
        Node<T> node = root;
        for (Syllable syllable : name) {
            node = node.next.computeIfAbsent(syllable.key(), key -> new Node<>());
        }
        if (node.value == null) {
            node.value = value;
            node.capital = name.get(0).isCapitalized();
        }
    }

    /** Returns the first syllables of all names, as keys. */
    Set<String> firsts() {
        return root.next.keySet();
    }

    /**
     * Returns the longest name that begins at {@code from}, or null. A name that is listed with a capital needs one in
     * the text, unless {@code anyCase}.
     */
    @Nullable
    Match<T> longest(List<Syllable> text, int from, int end, boolean anyCase) {
        Node<T> node = root;
        Match<T> best = null;
        boolean capital = anyCase || text.get(from).isCapitalized();
        for (int i = from; i < end; i++) {
            node = node.next.get(text.get(i).key());
            if (node == null) {
                break;
            }
            if (node.value != null && (capital || !node.capital)) {
                best = new Match<>(i + 1 - from, node.value);
            }
        }
        return best;
    }
}
