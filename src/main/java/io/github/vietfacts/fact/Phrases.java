package io.github.vietfacts.fact;

import io.github.vietfacts.document.Syllable;
import java.util.List;
import java.util.stream.Stream;

/** Phrases cut into syllables, and where they stand. */
final class Phrases {

    private Phrases() {}

    /** Returns the phrases as lists of syllables. */
    static List<List<String>> of(String... phrases) {
        return Stream.of(phrases).map(phrase -> List.of(phrase.split(" ", -1))).toList();
    }

    /** Returns how many syllables the longest of some phrases has here, 0 for none. */
    static int length(List<Syllable> syllables, int at, List<List<String>> phrases) {
        int longest = 0;
        for (List<String> phrase : phrases) {
            boolean here = at + phrase.size() <= syllables.size();
            for (int i = 0; here && i < phrase.size(); i++) {
                here = syllables.get(at + i).key().equals(phrase.get(i));
            }
            longest = here ? Math.max(longest, phrase.size()) : longest;
        }
        return longest;
    }

    /** Returns whether one of some phrases ends before a place. */
    static boolean endAt(List<Syllable> syllables, int at, List<List<String>> phrases) {
        return phrases.stream()
                .anyMatch(phrase -> at >= phrase.size() && length(syllables, at - phrase.size(), List.of(phrase)) > 0);
    }
}
