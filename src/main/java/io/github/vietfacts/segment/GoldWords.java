package io.github.vietfacts.segment;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the words that sentences with known words hold and a lexicon lacks. They are for use and not for learning: of
 * the sentences that a model learns from, such a list would be right everywhere, and the model would believe the lexicon more
 * than it may in other text.
 */
public final class GoldWords {

    /** How often a sequence of syllables is one word, and how often its parts are words. */
    private static final class Count {
        private int joined;
        private int cut;
    }

    private final WordLexicon known;
    private final List<GoldSentence> trusted = new ArrayList<>();
    private final List<GoldSentence> others = new ArrayList<>();

    /**
     * Returns a finder that has seen no sentence.
     *
     * @param known the words that are not looked for
     */
    public GoldWords(WordLexicon known) {
        this.known = requireNonNull(known, "known");
    }

    /**
     * Adds sentences.
     *
     * @param sentences sentences with their words
     * @param isTrusted whether their words are of the kind wanted: words of other sentences tell what these leave open
     */
    public void add(List<GoldSentence> sentences, boolean isTrusted) {
        (isTrusted ? trusted : others).addAll(sentences);
    }

    /**
     * Returns the words that trusted sentences join more often than they cut, and those that they do not hold and others
     * join more than twice as often as they cut. What is anywhere written with a capital inside is a name and left out.
     *
     * @return the words; perhaps none
     */
    public WordLexicon words() {
        Set<String> names = new HashSet<>();
        Map<String, Count> wanted = new HashMap<>();
        find(trusted, wanted, names);
        find(others, wanted, names);
        wanted.keySet().removeAll(names);
        Map<String, Count> elsewhere = new HashMap<>();
        wanted.keySet().forEach(word -> elsewhere.put(word, new Count()));
        count(trusted, wanted);
        count(others, elsewhere);
        List<String> words = new ArrayList<>();
        wanted.forEach((word, count) -> {
            Count other = elsewhere.getOrDefault(word, count);
            boolean isSilent = count.joined + count.cut == 0;
            if (count.joined > count.cut || isSilent && other.joined > 2 * other.cut) {
                words.add(word);
            }
        });
        return WordLexicon.of(words);
    }

    private void find(List<GoldSentence> sentences, Map<String, Count> found, Set<String> names) {
        for (GoldSentence sentence : sentences) {
            for (int i = 0; i < sentence.words().size(); i++) {
                String key = WordLines.key(sentence.word(i));
                if (!WordLines.isWord(key) || known.contains(key)) {
                    continue;
                }
                if (isName(sentence.word(i))) {
                    names.add(key);
                } else if (!Character.isUpperCase(sentence.word(i).codePointAt(0))) {
                    found.computeIfAbsent(key, word -> new Count());
                }
            }
        }
    }

    private static boolean isName(String word) {
        return word.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    /** Counts at all places where a word begins, in any letter case. */
    private static void count(List<GoldSentence> sentences, Map<String, Count> counts) {
        for (GoldSentence sentence : sentences) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < sentence.words().size(); i++) {
                words.add(WordLines.key(sentence.word(i)));
            }
            for (int from = 0; from < words.size(); from++) {
                count(words, from, counts);
            }
        }
    }

    private static void count(List<String> words, int from, Map<String, Count> counts) {
        StringBuilder sequence = new StringBuilder();
        int to = Math.min(words.size(), from + WordLexicon.MAX_SYLLABLES);
        for (int i = from; i < to; i++) {
            sequence.append(i == from ? "" : " ").append(words.get(i));
            Count count = counts.get(sequence.toString());
            if (count != null && i == from) {
                count.joined++;
            } else if (count != null) {
                count.cut++;
            }
        }
    }
}
