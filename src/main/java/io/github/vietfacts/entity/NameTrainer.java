package io.github.vietfacts.entity;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.sequence.SequenceModel;
import io.github.vietfacts.sequence.SequenceTrainer;
import java.util.List;
import java.util.function.Consumer;

/**
 * Learns names from texts in which they are marked. The same texts in the same order give the same model.
 *
 * <pre>{@code
 * NameTrainer trainer = new NameTrainer();
 * trainer.add(words, times, gold);
 * SequenceModel model = trainer.train(System.err::println);
 * EntityRecognizer recognizer = NewsEntityRecognizer.of(List.of(), model);
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class NameTrainer {

    private final NameLists lists = NameLists.with(List.of());
    private final EntityRecognizer listed = new ListedNames(lists);

    // Chosen on the development part of the entity corpus.
    private final SequenceTrainer trainer =
            new SequenceTrainer(LearnedNames.LABELS, new SequenceTrainer.Settings(12, 18, 0.02, 1e-6, 1, 7));

    /**
     * Adds a text.
     *
     * @param words the text, cut into sentences and words
     * @param times the time expressions in it
     * @param gold all its names, ordered and disjoint; what begins inside a syllable cannot be learned
     */
    public void add(SegmentedText words, List<TimeMention> times, List<EntityMention> gold) {
        List<EntityMention> candidates = listed.recognize(words, times);
        requireNonNull(gold, "gold");
        for (Sentence sentence : words.sentences()) {
            trainer.add(NameFeatures.of(lists, words, sentence, candidates), labels(words, sentence, gold), true);
        }
    }

    private static int[] labels(SegmentedText words, Sentence sentence, List<EntityMention> gold) {
        int[] labels = new int[sentence.endSyllable() - sentence.firstSyllable()];
        for (LabelledName name : LabelledName.of(words, sentence, gold)) {
            for (int i = name.from(); i < name.to(); i++) {
                labels[i - sentence.firstSyllable()] = LearnedNames.label(name.type(), i == name.from());
            }
        }
        return labels;
    }

    /**
     * Returns the model of the texts added. Consumes them.
     *
     * @param progress told a line after every step
     * @return the model
     */
    public SequenceModel train(Consumer<String> progress) {
        return trainer.train(progress);
    }
}
