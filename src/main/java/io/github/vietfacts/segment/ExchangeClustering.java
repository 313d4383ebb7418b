package io.github.vietfacts.segment;

import java.util.Arrays;
import java.util.List;

/**
 * Sorts words into classes by the words beside them: the classes under which a class bigram model makes the text most
 * probable, found by moving one word at a time to the class where it fits best (Martin, Liermann, Ney: Algorithms for
 * bigram and trigram word clustering, 1998). Words are numbers; the text decides the result, nothing is random.
 */
final class ExchangeClustering {

    /** Word 0 is the edge of a sentence, word 1 stands for all rare ones: each is a class of its own. */
    static final int FIXED = 2;

    private static final int MAX_PASSES = 15;

    private final int size;
    private final int words;
    private final Neighbours before;
    private final Neighbours after;
    private final int[] classes;
    /** How often a word of one class stands before a word of another. */
    private final int[][] pairs;

    private final int[] totals;
    private final Side left;
    private final Side right;

    private ExchangeClustering(List<int[]> sentences, int words, int size) {
        this.size = size;
        this.words = words;
        this.before = Neighbours.before(sentences, words);
        this.after = Neighbours.after(sentences, words);
        this.classes = new int[words];
        this.pairs = new int[size][size];
        this.totals = new int[size];
        this.left = new Side(size);
        this.right = new Side(size);
        for (int word = 0; word < words; word++) {
            classes[word] = word < FIXED ? word : FIXED + (word - FIXED) % (size - FIXED);
        }
        for (int word = 0; word < words; word++) {
            for (int i = after.start[word]; i < after.start[word + 1]; i++) {
                pairs[classes[word]][classes[after.word[i]]] += after.count[i];
                totals[classes[word]] += after.count[i];
            }
        }
    }

    /**
     * Returns the class of each word.
     *
     * @param sentences words from {@link #FIXED} on in the order of their frequency
     * @param words how many words there are, the fixed ones among them
     * @param size how many classes, the fixed ones among them
     */
    static int[] classes(List<int[]> sentences, int words, int size) {
        ExchangeClustering work = new ExchangeClustering(sentences, words, size);
        int moved = words;
        for (int pass = 0; pass < MAX_PASSES && moved > words / 200; pass++) {
            moved = work.pass();
        }
        return work.classes;
    }

    private int pass() {
        int moved = 0;
        for (int word = FIXED; word < words; word++) {
            int own = left.gather(before, word, classes);
            right.gather(after, word, classes);
            int from = classes[word];
            put(from, own, -1);
            int to = best(own);
            put(to, own, 1);
            classes[word] = to;
            moved += to == from ? 0 : 1;
            left.clear();
            right.clear();
        }
        return moved;
    }

    /** Takes the word at hand out of a class or puts it in; {@code own} counts the word beside itself. */
    private void put(int into, int own, int sign) {
        for (int i = 0; i < left.used; i++) {
            pairs[left.classes[i]][into] += sign * left.counts[left.classes[i]];
        }
        for (int i = 0; i < right.used; i++) {
            pairs[into][right.classes[i]] += sign * right.counts[right.classes[i]];
        }
        pairs[into][into] += sign * own;
        totals[into] += sign * (right.sum + own);
    }

    private int best(int own) {
        int best = FIXED;
        double top = Double.NEGATIVE_INFINITY;
        for (int into = FIXED; into < size; into++) {
            double gain = gain(into, own);
            if (gain > top + 1e-9) {
                top = gain;
                best = into;
            }
        }
        return best;
    }

    /** What the logarithm of the text's probability gains by the word in this class. */
    private double gain(int into, int own) {
        double gain = 0;
        for (int i = 0; i < left.used; i++) {
            int beside = left.classes[i];
            gain += beside == into ? 0 : rise(pairs[beside][into], left.counts[beside]);
        }
        int[] row = pairs[into];
        for (int i = 0; i < right.used; i++) {
            int beside = right.classes[i];
            gain += beside == into ? 0 : rise(row[beside], right.counts[beside]);
        }
        gain += rise(row[into], left.counts[into] + right.counts[into] + own);
        return gain - 2 * rise(totals[into], right.sum + own);
    }

    private static double rise(int count, int more) {
        return Entropy.of(count + more) - Entropy.of(count);
    }

    /** {@code n log n}. */
    private static final class Entropy {
        private static final double[] TABLE = new double[1 << 16];

        static {
            Arrays.setAll(TABLE, n -> n == 0 ? 0 : n * StrictMath.log(n));
        }

        private Entropy() {}

        static double of(int n) {
            return n < TABLE.length ? TABLE[n] : n * StrictMath.log(n);
        }
    }

    /** The classes beside a word on one side, and how often each, the word itself not counted. */
    private static final class Side {
        private final int[] counts;
        private final int[] classes;
        private int used;
        private int sum;

        private Side(int size) {
            counts = new int[size];
            classes = new int[size];
        }

        /** Returns how often the word stands beside itself. */
        private int gather(Neighbours neighbours, int word, int[] classOf) {
            int own = 0;
            for (int i = neighbours.start[word]; i < neighbours.start[word + 1]; i++) {
                if (neighbours.word[i] == word) {
                    own = neighbours.count[i];
                    continue;
                }
                int beside = classOf[neighbours.word[i]];
                if (counts[beside] == 0) {
                    classes[used++] = beside;
                }
                counts[beside] += neighbours.count[i];
                sum += neighbours.count[i];
            }
            return own;
        }

        private void clear() {
            for (int i = 0; i < used; i++) {
                counts[classes[i]] = 0;
            }
            used = 0;
            sum = 0;
        }
    }
}
