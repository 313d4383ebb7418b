package io.github.vietfacts.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The words of a lexicon as hashes of their syllables: answers how long the words at every place of a sentence are
 * without a look at their text. Two phrases that hash to the same 64 bits would count as one; none of a million do.
 */
final class PhraseTable {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final boolean[] words;

    PhraseTable(Collection<String> lexicon) {
        int capacity = Integer.highestOneBit(Math.max(8, lexicon.size())) << 3;
        keys = new long[capacity];
        words = new boolean[capacity];
        for (String word : lexicon) {
            long hash = 0;
            String[] syllables = word.split(" ");
            for (int i = 0; i < syllables.length; i++) {
                hash = extend(hash, syllables[i].hashCode());
                int slot = slot(hash);
                keys[slot] = hash;
                words[slot] |= i == syllables.length - 1;
            }
        }
    }

    /** Returns the words of the bundled lexicon: its files are in the form in which words are looked up. */
    static PhraseTable bundled() {
        List<String> lines = new ArrayList<>();
        for (String name : WordLexicon.BUNDLED) {
            try (InputStream in = Bundled.open(name)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new PhraseTable(lines);
    }

    private static long extend(long hash, int syllable) {
        long mixed = (hash + syllable) * STEP;
        mixed ^= mixed >>> 29;
        return mixed * 0xBF58476D1CE4E5B9L | 1;
    }

    private int slot(long hash) {
        int mask = keys.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (keys[slot] != hash && keys[slot] != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Returns for every place of a sentence, given its syllables' hashes, the words that begin there. */
    Matches match(int[] syllables) {
        Matches matches = new Matches(syllables.length);
        for (int start = 0; start < syllables.length; start++) {
            long hash = 0;
            for (int end = start + 1; end <= syllables.length; end++) {
                hash = extend(hash, syllables[end - 1]);
                int slot = slot(hash);
                if (keys[slot] == 0) {
                    break;
                }
                if (words[slot] && end - start > 1) {
                    matches.add(start, end);
                }
            }
        }
        return matches;
    }

    /** The lengths of words in syllables, 1 where there is none of two or more. */
    static final class Matches {
        /** The longest word that begins at a place. */
        final int[] from;
        /** The longest word whose last syllable stands at a place. */
        final int[] to;
        /** The longest word that holds a place and the one before it. */
        final int[] over;
        /** Whether a place and the one before it are a word. */
        final boolean[] pair;

        private Matches(int places) {
            from = ones(places);
            to = ones(places);
            over = ones(places);
            pair = new boolean[places];
        }

        private static int[] ones(int places) {
            int[] ones = new int[places];
            Arrays.fill(ones, 1);
            return ones;
        }

        private void add(int start, int end) {
            int length = end - start;
            from[start] = Math.max(from[start], length);
            to[end - 1] = Math.max(to[end - 1], length);
            for (int i = start + 1; i < end; i++) {
                over[i] = Math.max(over[i], length);
            }
            pair[end - 1] |= length == 2;
        }
    }
}
