package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words as paths of syllables. */
final class SyllableTrie {

    private Map<String, SyllableTrie> next = Map.of();
    private boolean word;

    void add(String[] syllables) {
        SyllableTrie node = this;
        for (String syllable : syllables) {
            if (node.next.isEmpty()) {
                node.next = new HashMap<>(4);
            }
            node = node.next.computeIfAbsent(syllable, key -> new SyllableTrie());
        }
        node.word = true;
    }

    /** Returns how many of the syllables the longest word at their begin has, 0 where no word begins. */
    int longest(List<Syllable> syllables) {
        SyllableTrie node = this;
        int longest = 0;
        for (int i = 0; i < syllables.size(); i++) {
            node = node.next.get(syllables.get(i).key());
            if (node == null) {
                break;
            }
            if (node.word) {
                longest = i + 1;
            }
        }
        return longest;
    }
}
