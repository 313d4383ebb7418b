package io.github.vietfacts.segment;

import java.util.Arrays;
import java.util.List;

/** For each word the words that stand beside it on one side, and how often. */
final class Neighbours {

    /** The neighbours of word {@code w} stand at {@code start[w]} to {@code start[w + 1]} of the other two. */
    final int[] start;

    final int[] word;
    final int[] count;

    private Neighbours(long[] pairs, int words) {
        start = new int[words + 1];
        word = new int[pairs.length];
        count = new int[pairs.length];
        int size = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                start[(int) (pairs[i] >>> 32) + 1]++;
                word[size++] = (int) pairs[i];
            }
            count[size - 1]++;
        }
        for (int i = 0; i < words; i++) {
            start[i + 1] += start[i];
        }
    }

    /** Counts who stands after each word; word 0 stands at both ends of every sentence. */
    static Neighbours after(List<int[]> sentences, int words) {
        return new Neighbours(pairs(sentences, false), words);
    }

    /** Counts who stands before each word; word 0 stands at both ends of every sentence. */
    static Neighbours before(List<int[]> sentences, int words) {
        return new Neighbours(pairs(sentences, true), words);
    }

    private static long[] pairs(List<int[]> sentences, boolean swapped) {
        long[] pairs =
                new long[sentences.stream().mapToInt(words -> words.length + 1).sum()];
        int size = 0;
        for (int[] sentence : sentences) {
            int left = 0;
            for (int i = 0; i <= sentence.length; i++) {
                int right = i < sentence.length ? sentence[i] : 0;
                pairs[size++] = swapped ? (long) right << 32 | left : (long) left << 32 | right;
                left = right;
            }
        }
        Arrays.sort(pairs);
        return pairs;
    }
}
