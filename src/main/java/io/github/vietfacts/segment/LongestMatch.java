package io.github.vietfacts.segment;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.Syllable;
import java.util.ArrayList;
import java.util.List;

/** Words by the longest entry of a lexicon; every other syllable is a word of its own. */
final class LongestMatch implements WordSegmenter {

    private final WordLexicon lexicon;

    LongestMatch(WordLexicon lexicon) {
        this.lexicon = requireNonNull(lexicon, "lexicon");
    }

    @Override
    public List<Integer> wordEnds(List<Syllable> sentence) {
        List<Integer> ends = new ArrayList<>(sentence.size());
        int at = 0;
        while (at < sentence.size()) {
            at += Math.max(1, lexicon.longestMatch(sentence.subList(at, reach(sentence, at))));
            ends.add(at);
        }
        return ends;
    }

    /** Before the first capitalised syllable after a lower-case one a name begins. */
    private static int reach(List<Syllable> sentence, int from) {
        int limit = Math.min(sentence.size(), from + WordLexicon.MAX_SYLLABLES);
        for (int i = from + 1; i < limit; i++) {
            if (sentence.get(i).isCapitalized() && !sentence.get(i - 1).isCapitalized()) {
                return i;
            }
        }
        return limit;
    }
}
