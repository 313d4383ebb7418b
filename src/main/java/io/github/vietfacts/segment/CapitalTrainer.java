package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Syllables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sorts syllables into classes by how often they are capitalised within a sentence, and where in names they stand: what
 * tells names in text that is not capitalised. The wider class of a class is the share of capitals alone.
 */
public final class CapitalTrainer {

    private static final int MINIMUM = 2;
    private static final double[] SHARES = {0.003, 0.01, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97};

    /** Where the capitalised occurrences of a syllable stand. */
    private static final class Count {
        private int all;
        private int capitals;
        private int first;
        private int last;
        private int alone;

        int share() {
            double share = (double) capitals / all;
            int number = 0;
            while (number < SHARES.length && share >= SHARES[number]) {
                number++;
            }
            return number;
        }

        /** Returns the place that most of its names give it. */
        int place() {
            if (capitals < 2) {
                return 0;
            }
            if (2 * first > capitals) {
                return 10 * first > 8 * capitals ? 1 : 2;
            }
            if (2 * last > capitals) {
                return 10 * last > 8 * capitals ? 3 : 4;
            }
            return 2 * alone > capitals ? 5 : 6;
        }
    }

    private final Map<String, Count> counts = new HashMap<>();

    /**
     * Adds sentences.
     *
     * @param sentences sentences with their words
     */
    public void add(Collection<GoldSentence> sentences) {
        for (GoldSentence sentence : sentences) {
            for (int word = 1; word < sentence.words().size(); word++) {
                add(Syllables.of(sentence.word(word)));
            }
        }
    }

    private void add(List<Syllable> word) {
        for (int i = 0; i < word.size(); i++) {
            if (word.get(i).key().chars().allMatch(Character::isLetter)) {
                Count count = counts.computeIfAbsent(word.get(i).key(), key -> new Count());
                count.all++;
                if (Shapes.isCapitalized(word.get(i))) {
                    count.capitals++;
                    boolean isLast = i == word.size() - 1;
                    count.alone += isLast && i == 0 ? 1 : 0;
                    count.first += !isLast && i == 0 ? 1 : 0;
                    count.last += isLast && i > 0 ? 1 : 0;
                }
            }
        }
    }

    /**
     * Returns the classes of the syllables that occur at least twice in the sentences added, the first word of each
     * sentence not counted.
     *
     * @return the classes; the same sentences give the same ones
     */
    public WordClasses train() {
        Map<Integer, List<String>> groups = new TreeMap<>();
        new TreeMap<>(counts).forEach((syllable, count) -> {
            if (count.all >= MINIMUM) {
                groups.computeIfAbsent(count.share() << 3 | count.place(), number -> new ArrayList<>())
                        .add(syllable);
            }
        });
        return new WordClasses(
                List.copyOf(groups.values()),
                groups.keySet().stream().map(number -> number >> 3).toList());
    }
}
