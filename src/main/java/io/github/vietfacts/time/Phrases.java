package io.github.vietfacts.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of phrases of one or more words, each with what it means; the longest that matches wins. */
final class Phrases<V> {

    private record Entry<V>(String[] words, V value) {}

    /** A phrase found: the atom after it, and what it means. */
    record Hit<V>(int end, V value) {}

    private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();
    private final Map<String, List<Entry<V>>> byLast = new HashMap<>();

    Phrases<V> add(V value, String... phrases) {
        for (String phrase : phrases) {
            String[] words = phrase.split(" ");
            List<Entry<V>> entries = byFirst.computeIfAbsent(words[0], first -> new ArrayList<>());
            Entry<V> added = new Entry<>(words, value);
            entries.add(added);
            byLast.computeIfAbsent(words[words.length - 1], last -> new ArrayList<>())
                    .add(added);
            entries.sort(Comparator.comparingInt(entry -> -entry.words().length));
        }
        return this;
    }

    static Phrases<Boolean> of(String... phrases) {
        return new Phrases<Boolean>().add(true, phrases);
    }

    /** Returns the phrases of a text that parts them by commas. */
    static Phrases<Boolean> list(String phrases) {
        return of(phrases.strip().split(",\\s*"));
    }

    /** Returns the first words of the phrases. */
    Set<String> firstWords() {
        return Set.copyOf(byFirst.keySet());
    }

    /** Returns the longest phrase that begins with atom {@code i}. */
    @Nullable
    Hit<V> at(Line line, int i) {
        List<Entry<V>> entries = byFirst.get(line.key(i));
        if (entries == null) {
            return null;
        }
        for (int k = 0; k < entries.size(); k++) {
            Entry<V> entry = entries.get(k);
            if (line.has(i, entry.words())) {
                return new Hit<>(i + entry.words().length, entry.value());
            }
        }
        return null;
    }

    boolean matches(Line line, int i) {
        return at(line, i) != null;
    }

    /** Returns whether a phrase ends right before atom {@code end}. */
    boolean endsAt(Line line, int end) {
        List<Entry<V>> entries = byLast.get(line.key(end - 1));
        if (entries == null) {
            return false;
        }
        for (int k = 0; k < entries.size(); k++) {
            String[] words = entries.get(k).words();
            if (line.has(end - words.length, words)) {
                return true;
            }
        }
        return false;
    }
}
