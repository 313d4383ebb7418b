package io.github.vietfacts.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of phrases of one or more words, each with what it means; the longest that matches wins. */
final class Phrases<V> {

    private record Entry<V>(String[] words, V value) {}

    /** A phrase found: the atom after it, and what it means. */
    record Hit<V>(int end, V value) {}

    private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();
    private int longest;

    Phrases<V> add(V value, String... phrases) {
        for (String phrase : phrases) {
            String[] words = phrase.split(" ");
            longest = Math.max(longest, words.length);
            List<Entry<V>> entries = byFirst.computeIfAbsent(words[0], first -> new ArrayList<>());
            entries.add(new Entry<>(words, value));
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

    /** Returns the longest phrase that begins with atom {@code i}. */
    @Nullable
    Hit<V> at(Line line, int i) {
        for (Entry<V> entry : byFirst.getOrDefault(line.key(i), List.of())) {
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
        for (int length = 1; length <= longest; length++) {
            for (Entry<V> entry : byFirst.getOrDefault(line.key(end - length), List.of())) {
                if (entry.words().length == length && line.has(end - length, entry.words())) {
                    return true;
                }
            }
        }
        return false;
    }
}
