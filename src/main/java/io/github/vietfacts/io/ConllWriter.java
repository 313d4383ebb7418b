package io.github.vietfacts.io;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Token;
import java.util.Arrays;
import java.util.List;

/**
 * Writes entity mentions as columns of CoNLL: a word a line, a tab, its tag; a blank line after every sentence. The
 * syllables of a word are joined by {@code _}; where a mention begins or ends inside a word, the word is cut there.
 */
public final class ConllWriter {

    private ConllWriter() {}

    /**
     * Returns the lines of a text.
     *
     * <pre>{@code
     * Bộ_trưởng   B-TITLE
     * Lê          B-PERSON
     * Hoài        I-PERSON
     * Nam         I-PERSON
     * thăm        O
     * }</pre>
     *
     * @param words the text, cut into sentences and words
     * @param mentions its entity mentions, ordered and disjoint
     * @return the lines, words in normalised form and control characters as U+FFFD; empty for a text without words
     */
    public static String format(SegmentedText words, List<EntityMention> mentions) {
        String[] tags = tags(words, mentions);
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : words.sentences()) {
            for (Token token : words.tokens(sentence)) {
                int from = token.firstSyllable();
                while (from < token.endSyllable()) {
                    int to = from + 1;
                    while (to < token.endSyllable() && goesOn(tags, to)) {
                        to++;
                    }
                    append(words.syllables().subList(from, to), out);
                    out.append('\t').append(tags[from]).append('\n');
                    from = to;
                }
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String[] tags(SegmentedText words, List<EntityMention> mentions) {
        String[] tags = new String[words.syllables().size()];
        Arrays.fill(tags, "O");
        for (EntityMention mention : mentions) {
            int first = words.syllableAt(mention.span().start());
            int end = words.syllableAt(mention.span().end());
            for (int i = first; i < end; i++) {
                tags[i] = (i == first ? "B-" : "I-") + mention.type();
            }
        }
        return tags;
    }

    /** Whether a syllable is in the same mention as the one before, or neither is in any. */
    private static boolean goesOn(String[] tags, int at) {
        return tags[at].equals("O") ? tags[at - 1].equals("O") : tags[at].startsWith("I-");
    }

    private static void append(List<Syllable> syllables, StringBuilder out) {
        for (int i = 0; i < syllables.size(); i++) {
            out.append(i == 0 ? "" : "_");
            syllables.get(i).form().chars().forEach(c -> out.append(Character.isISOControl(c) ? '\uFFFD' : (char) c));
        }
    }
}
