package io.github.vietfacts.vncorenlp;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.segment.WordLexicon;
import java.util.Arrays;
import java.util.List;

/**
 * The first pass of RDRsegmenter: the longest word of at most four syllables at every place; where there is none, a run
 * of at most four capitalised syllables is a name.
 */
final class FirstPass {

    private static final int LONGEST = 4;

    private final WordLexicon words;

    FirstPass(WordLexicon words) {
        this.words = words;
    }

    /** Returns for each syllable whether it begins a word. */
    boolean[] begins(List<Syllable> sentence) {
        boolean[] begins = new boolean[sentence.size()];
        Arrays.fill(begins, true);
        int at = 0;
        while (at < begins.length) {
            int end = wordEnd(sentence, at);
            Arrays.fill(begins, Math.min(at + 1, end), end, false);
            if (continuesName(sentence, at, end)) {
                begins[at] = false;
            }
            at = end;
        }
        return begins;
    }

    private int wordEnd(List<Syllable> sentence, int at) {
        Syllable syllable = sentence.get(at);
        int size = sentence.size();
        if (!isLetters(syllable.form())) {
            return at + 1;
        }
        if (!syllable.isCapitalized() && at + 1 < size && sentence.get(at + 1).isCapitalized()) {
            return at + 1;
        }
        int length = words.longestMatch(sentence.subList(at, Math.min(size, at + LONGEST)));
        if (length > 1) {
            return at + length;
        }
        boolean plain = !syllable.isCapitalized() || isUpper(syllable.form()) || Names.OPENERS.contains(syllable.key());
        return plain ? at + 1 : nameEnd(sentence, at);
    }

    private static int nameEnd(List<Syllable> sentence, int at) {
        int end = at + 1;
        while (end < Math.min(sentence.size(), at + LONGEST)
                && isLetters(sentence.get(end).form())
                && !Character.isLowerCase(sentence.get(end).form().charAt(0))) {
            end++;
        }
        return end;
    }

    /** A middle name goes on with the family name before it. */
    private static boolean continuesName(List<Syllable> sentence, int at, int end) {
        return at > 0
                && end > at + 1
                && sentence.get(at).isCapitalized()
                && Names.MIDDLE.contains(sentence.get(at).key())
                && sentence.get(at - 1).isCapitalized()
                && Names.FAMILY.contains(sentence.get(at - 1).key());
    }

    private static boolean isLetters(String form) {
        return form.chars().allMatch(Character::isLetter);
    }

    private static boolean isUpper(String form) {
        return form.chars().allMatch(Character::isUpperCase);
    }
}
