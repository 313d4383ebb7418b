package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Syllables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Learns {@link WordClasses} from plain text. The same sentences give the same classes. */
public final class WordClassTrainer {

    // Chosen on the development set of UD Vietnamese-VTB, by the accuracy of the tagger that uses the classes.
    private static final int CLASSES = 500;
    private static final int WIDER = 128;
    private static final int MINIMUM = 3;

    private final WordSegmenter words;
    private final List<List<String>> sentences = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * Returns a trainer without sentences.
     *
     * @param words finds the words of the sentences, whatever words they came with: all follow one convention then
     */
    public WordClassTrainer(WordSegmenter words) {
        this.words = words;
    }

    /**
     * Adds sentences.
     *
     * @param more sentences, of which only the text counts
     */
    public void add(Collection<GoldSentence> more) {
        for (GoldSentence sentence : more) {
            List<Syllable> syllables = Syllables.of(sentence.text());
            if (!syllables.isEmpty()) {
                add(syllables);
            }
        }
    }

    private void add(List<Syllable> syllables) {
        List<String> keys = new ArrayList<>();
        int start = 0;
        for (int end : words.wordEnds(syllables)) {
            String key = WordClasses.key(syllables, start, end);
            keys.add(key);
            counts.merge(key, 1, Integer::sum);
            start = end;
        }
        sentences.add(keys);
    }

    /**
     * Returns the classes of the words that occur at least three times in the sentences added.
     *
     * @param progress told a line after every step
     * @return the classes
     */
    public WordClasses train(Consumer<String> progress) {
        List<String> vocabulary = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= MINIMUM && isStorable(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .toList();
        progress.accept(sentences.size() + " sentences, " + vocabulary.size() + " words");
        List<int[]> text = numbered(vocabulary);
        int size = Math.min(CLASSES, vocabulary.size()) + ExchangeClustering.FIXED;
        int[] classes =
                ExchangeClustering.classes(text, vocabulary.size() + ExchangeClustering.FIXED, Math.max(3, size));
        progress.accept(size - ExchangeClustering.FIXED + " classes");
        text.replaceAll(sentence ->
                java.util.Arrays.stream(sentence).map(word -> classes[word]).toArray());
        int[] wider = ExchangeClustering.classes(text, size, Math.max(3, Math.min(WIDER, size)));
        return grouped(vocabulary, classes, wider, size);
    }

    /** An underscore parts syllables in the file. */
    private static boolean isStorable(String key) {
        return !key.startsWith("_") && !key.endsWith("_") && !key.contains("__");
    }

    private List<int[]> numbered(List<String> vocabulary) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : vocabulary) {
            numbers.put(word, numbers.size() + ExchangeClustering.FIXED);
        }
        List<int[]> text = new ArrayList<>();
        for (List<String> sentence : sentences) {
            text.add(sentence.stream()
                    .mapToInt(word -> numbers.getOrDefault(word, 1))
                    .toArray());
        }
        return text;
    }

    private static WordClasses grouped(List<String> vocabulary, int[] classes, int[] wider, int size) {
        List<List<String>> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            groups.add(new ArrayList<>());
        }
        for (int i = 0; i < vocabulary.size(); i++) {
            groups.get(classes[i + ExchangeClustering.FIXED]).add(vocabulary.get(i));
        }
        List<List<String>> words = new ArrayList<>();
        List<Integer> widerOf = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!groups.get(i).isEmpty()) {
                words.add(groups.get(i));
                widerOf.add(wider[i]);
            }
        }
        return new WordClasses(words, widerOf);
    }
}
