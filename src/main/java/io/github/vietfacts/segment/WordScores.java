package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Syllables;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How well words are found: a word is right if both its edges are. Edges are counted in visible characters, so blanks do
 * not matter.
 *
 * @param right words found that are right
 * @param found words found
 * @param gold words there are
 */
public record WordScores(long right, long found, long gold) {

    /**
     * Returns the scores of a segmenter on the texts of sentences.
     *
     * @param sentences sentences with their words
     * @param segmenter finds the words
     * @return the scores of all sentences together
     */
    public static WordScores of(Collection<GoldSentence> sentences, WordSegmenter segmenter) {
        long right = 0;
        long found = 0;
        long gold = 0;
        for (GoldSentence sentence : sentences) {
            int[] goldEdges = sentence.edges();
            int[] edges = edges(Syllables.of(sentence.text()), segmenter, sentence.text());
            gold += goldEdges.length - 1;
            found += edges.length - 1;
            right += common(goldEdges, edges);
        }
        return new WordScores(right, found, gold);
    }

    private static int[] edges(List<Syllable> syllables, WordSegmenter segmenter, String text) {
        if (syllables.isEmpty()) {
            return new int[1];
        }
        List<Integer> ends = segmenter.wordEnds(syllables);
        int[] edges = new int[ends.size() + 1];
        int at = 0;
        int visible = 0;
        for (int word = 0; word < ends.size(); word++) {
            int end = syllables.get(ends.get(word) - 1).span().end();
            for (; at < end; at++) {
                visible += Characters.isBlank(text.charAt(at)) ? 0 : 1;
            }
            edges[word + 1] = visible;
        }
        return edges;
    }

    private static int common(int[] gold, int[] found) {
        int common = 0;
        int g = 0;
        for (int f = 0; f + 1 < found.length; f++) {
            while (g + 1 < gold.length && gold[g] < found[f]) {
                g++;
            }
            if (g + 1 < gold.length && gold[g] == found[f] && gold[g + 1] == found[f + 1]) {
                common++;
            }
        }
        return common;
    }

    /**
     * Returns how many of the words found are right.
     *
     * @return 0 to 1; 0 where none is found
     */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /**
     * Returns how many of the words there are found.
     *
     * @return 0 to 1; 0 where there is none
     */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /**
     * Returns the harmonic mean of precision and recall.
     *
     * @return 0 to 1
     */
    public double f1() {
        return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.2f  R %.2f  F1 %.2f  (%d of %d words right, %d found)",
                100 * precision(),
                100 * recall(),
                100 * f1(),
                right,
                gold,
                found);
    }
}
