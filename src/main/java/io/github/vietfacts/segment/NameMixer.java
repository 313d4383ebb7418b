package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Syllables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/**
 * Puts names that nobody has in place of those of sentences, made of the syllables of other names, so that a model learns
 * what names look like and not which there are.
 */
final class NameMixer {

    private static final int MAX_SYLLABLES = 4;
    /** One name of so many stays as it is. */
    private static final int STAYS = 5;
    /** How often a syllable is taken without regard to how frequent it is. */
    private static final double RARE = 0.6;

    private final Random random;
    /** Syllables that begin, stand within and end names, as often as they do. */
    private final List<List<String>> frequent = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    /** The same, each once. */
    private final List<List<String>> distinct;

    NameMixer(Collection<GoldSentence> sentences, Random random) {
        this.random = random;
        for (GoldSentence sentence : sentences) {
            for (int word = 0; word < sentence.words().size(); word++) {
                List<Syllable> name = Syllables.of(sentence.word(word));
                if (isName(name)) {
                    for (int i = 0; i < name.size(); i++) {
                        frequent.get(place(i, name.size())).add(name.get(i).form());
                    }
                }
            }
        }
        distinct =
                frequent.stream().map(all -> all.stream().distinct().toList()).toList();
    }

    private static boolean isName(List<Syllable> word) {
        return word.size() > 1 && word.size() <= MAX_SYLLABLES && word.stream().allMatch(Shapes::isCapitalized);
    }

    private static int place(int syllable, int size) {
        return syllable == 0 ? 0 : syllable < size - 1 ? 1 : 2;
    }

    GoldSentence mixed(GoldSentence sentence) {
        List<String> words = new ArrayList<>();
        for (int word = 0; word < sentence.words().size(); word++) {
            List<Syllable> name = Syllables.of(sentence.word(word));
            boolean changes = isName(name) && random.nextInt(STAYS) > 0;
            words.add(changes ? name(name.size()) : sentence.word(word));
        }
        return GoldSentence.of(words, sentence.tags());
    }

    private String name(int size) {
        List<String> name = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> choice = (random.nextDouble() < RARE ? distinct : frequent).get(place(i, size));
            name.add(choice.get(random.nextInt(choice.size())));
        }
        return String.join(" ", name);
    }
}
