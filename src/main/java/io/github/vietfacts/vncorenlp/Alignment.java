package io.github.vietfacts.vncorenlp;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds the words of VnCoreNLP in the syllables they were made of. VnCoreNLP keeps no offsets, rewrites tone marks and
 * joins or parts tokens in its own way, so words are looked up by their letters: each where the last one ended or a little
 * later. What is not found belongs to no word.
 */
final class Alignment {

    /** In how many characters a word is looked for after the last one: more than VnCoreNLP ever drops. */
    private static final int REACH = 60;

    private static final int NONE = -1;

    private final List<EngineWord> words;
    /** Per syllable the word that holds its first character. */
    private final int[] wordOf;
    /** Per syllable, whether one word holds its first character and the last one of the syllable before. */
    private final boolean[] joined;

    private Alignment(List<EngineWord> words, int syllables) {
        this.words = words;
        this.wordOf = new int[syllables];
        this.joined = new boolean[syllables];
        Arrays.fill(wordOf, NONE);
    }

    static Alignment of(List<Syllable> sentence, List<EngineWord> words) {
        Alignment alignment = new Alignment(words, sentence.size());
        StringBuilder letters = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Syllable syllable : sentence) {
            starts.add(letters.length());
            letters.append(letters(syllable.form()));
        }
        int at = 0;
        int syllable = 0;
        for (int word = 0; word < words.size(); word++) {
            String form = letters(SourceText.of(words.get(word).form()).normalized());
            int limit = Math.min(letters.length(), at + REACH + form.length());
            int found = form.isEmpty() ? -1 : letters.substring(at, limit).indexOf(form);
            if (found >= 0) {
                int start = at + found;
                int end = start + form.length();
                while (syllable + 1 < starts.size() && starts.get(syllable + 1) <= start) {
                    syllable++;
                }
                while (syllable < starts.size() && starts.get(syllable) < end) {
                    alignment.hold(syllable, word, starts.get(syllable) > start);
                    syllable++;
                }
                at = end;
            }
        }
        return alignment;
    }

    private void hold(int syllable, int word, boolean inside) {
        wordOf[syllable] = word;
        joined[syllable] = inside && syllable > 0;
    }

    /** What VnCoreNLP changes least: letters and figures in lower case without blanks and joining marks. */
    private static String letters(String form) {
        StringBuilder letters = new StringBuilder();
        String lower = form.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c != '_' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** Returns for each word the index after its last syllable. */
    List<Integer> wordEnds() {
        List<Integer> ends = new ArrayList<>();
        for (int i = 1; i < joined.length; i++) {
            if (!joined[i]) {
                ends.add(i);
            }
        }
        ends.add(joined.length);
        return ends;
    }

    /** Returns the part of speech that VnCoreNLP gives the word at a syllable, empty where it has none. */
    String tag(int syllable) {
        return wordOf[syllable] == NONE ? "" : words.get(wordOf[syllable]).tag();
    }

    /** Returns the label of names that VnCoreNLP gives the word at a syllable; inside the word it goes on. */
    String label(int syllable) {
        if (wordOf[syllable] == NONE) {
            return "O";
        }
        String label = words.get(wordOf[syllable]).label();
        return joined[syllable] && label.startsWith("B-") ? "I-" + label.substring(2) : label;
    }
}
