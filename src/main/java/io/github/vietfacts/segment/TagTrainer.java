package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Syllables;
import io.github.vietfacts.sequence.SequenceModel;
import io.github.vietfacts.sequence.SequenceTrainer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Learns parts of speech from sentences whose words and tags are known. The same sentences give the same model. */
public final class TagTrainer {

    // Chosen on the development set of UD Vietnamese-VTB.
    private final SequenceTrainer trainer =
            new SequenceTrainer(LearnedTags.LABELS, new SequenceTrainer.Settings(8, 8, 0.02, 1e-3, 1, 7));

    private final WordClasses classes;

    /**
     * Returns a trainer without sentences.
     *
     * @param classes the classes that the model asks for; it must be given the same classes when it is used
     */
    public TagTrainer(WordClasses classes) {
        this.classes = classes;
    }

    /**
     * Adds sentences. One whose words do not end where its syllables do, or whose tags are not known, teaches nothing.
     *
     * @param sentences sentences with words and tags
     */
    public void add(Collection<GoldSentence> sentences) {
        for (GoldSentence sentence : sentences) {
            add(sentence);
            add(sentence.changed(text -> text.toLowerCase(Locale.ROOT)));
        }
    }

    private void add(GoldSentence sentence) {
        List<Syllable> syllables = Syllables.of(sentence.text());
        Optional<List<Integer>> ends = wordEnds(sentence, syllables);
        if (ends.isPresent() && LearnedTags.LABELS.containsAll(sentence.tags())) {
            int[] gold = sentence.tags().stream()
                    .mapToInt(LearnedTags.LABELS::indexOf)
                    .toArray();
            trainer.add(TagFeatures.of(syllables, ends.get(), classes), gold, true);
        }
    }

    /** Returns for each gold word the index after its last syllable; nothing where one ends inside a syllable. */
    private static Optional<List<Integer>> wordEnds(GoldSentence sentence, List<Syllable> syllables) {
        List<Integer> ends = new ArrayList<>();
        int word = 0;
        for (int i = 0; i < syllables.size() && word < sentence.words().size(); i++) {
            if (syllables.get(i).span().end() == sentence.words().get(word).end()) {
                ends.add(i + 1);
                word++;
            }
        }
        boolean all = !ends.isEmpty() && ends.size() == sentence.tags().size();
        return all ? Optional.of(ends) : Optional.empty();
    }

    /**
     * Returns the model of the sentences added. Consumes them.
     *
     * @param progress told a line after every step
     * @return the model
     */
    public SequenceModel train(Consumer<String> progress) {
        return trainer.train(progress);
    }

    /**
     * Returns a tagger that uses a model learned here.
     *
     * @param model what {@link #train} returned
     * @return the tagger
     */
    public PosTagger tagger(SequenceModel model) {
        return new LearnedTags(model, classes);
    }

    /**
     * Returns how often a tagger is right on gold words. A sentence with a word that ends inside a syllable counts as
     * wrong throughout.
     *
     * @param sentences sentences with words and tags
     * @param tagger the tagger
     * @return the accuracy, 0 to 1; 0 where there is no tag
     */
    public static double accuracy(Collection<GoldSentence> sentences, PosTagger tagger) {
        long right = 0;
        long all = 0;
        for (GoldSentence sentence : sentences) {
            all += sentence.tags().size();
            List<Syllable> syllables = Syllables.of(sentence.text());
            Optional<List<Integer>> ends = wordEnds(sentence, syllables);
            if (ends.isPresent()) {
                List<PartOfSpeech> found = tagger.tag(syllables, ends.get());
                for (int i = 0; i < found.size(); i++) {
                    right += found.get(i).name().equals(sentence.tags().get(i)) ? 1 : 0;
                }
            }
        }
        return all == 0 ? 0 : (double) right / all;
    }
}
