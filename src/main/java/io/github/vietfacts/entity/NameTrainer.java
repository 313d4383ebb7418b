package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.sequence.SequenceModel;
import io.github.vietfacts.sequence.SequenceTrainer;
import java.util.List;
import java.util.function.Consumer;

/** Learns names from texts in which they are marked. The same texts give the same model. */
public final class NameTrainer {

    private final NameLists lists = new NameLists(List.of());
    private final EntityRecognizer listed = new ListedNames(lists);
    private final SequenceTrainer trainer;

    NameTrainer(SequenceTrainer.Settings settings) {
        trainer = new SequenceTrainer(LearnedNames.LABELS, settings);
    }

    void add(SegmentedText words, List<TimeMention> times, List<EntityMention> gold, boolean trusted) {
        List<EntityMention> candidates = listed.recognize(words, times);
        for (Sentence sentence : words.sentences()) {
            trainer.add(NameFeatures.of(lists, words, sentence, candidates), labels(words, sentence, gold), trusted);
        }
    }

    /** A syllable belongs to the name that holds its first letter. */
    private static int[] labels(SegmentedText words, Sentence sentence, List<EntityMention> gold) {
        int[] labels = new int[sentence.endSyllable() - sentence.firstSyllable()];
        for (EntityMention mention : gold) {
            boolean first = true;
            for (int i = Math.max(
                            sentence.firstSyllable(),
                            words.syllableAt(mention.span().start()));
                    i < sentence.endSyllable()
                            && mention.span()
                                    .contains(words.syllables().get(i).span().start());
                    i++) {
                labels[i - sentence.firstSyllable()] = LearnedNames.label(mention.type(), first);
                first = false;
            }
        }
        return labels;
    }

    SequenceModel train(Consumer<String> progress) {
        return trainer.train(progress);
    }
}
