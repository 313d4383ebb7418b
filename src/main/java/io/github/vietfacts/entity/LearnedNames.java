package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.sequence.SequenceModel;
import java.util.ArrayList;
import java.util.List;

/** Names by a trained labeller, which sees what the {@link ListedNames} find. */
final class LearnedNames {

    /** No name, then the first and the further syllables of each type. */
    static final List<String> LABELS = labels();

    private final NameLists lists;
    private final SequenceModel model;

    LearnedNames(NameLists lists, SequenceModel model) {
        if (!model.labels().equals(LABELS)) {
            throw new IllegalArgumentException("labels " + model.labels() + ": expected " + LABELS);
        }
        this.lists = lists;
        this.model = model;
    }

    private static List<String> labels() {
        List<String> labels = new ArrayList<>(List.of("O"));
        for (EntityType type : LabelledName.TYPES) {
            labels.add("B-" + type);
            labels.add("I-" + type);
        }
        return List.copyOf(labels);
    }

    /** Returns the number of the label of a name's first syllable, or of a further one. */
    static int label(EntityType type, boolean first) {
        int index = LabelledName.TYPES.indexOf(type);
        return 1 + 2 * index + (first ? 0 : 1);
    }

    /** Returns the names of a text in order; {@code candidates} are what the lists alone find in it. */
    List<LabelledName> label(SegmentedText words, List<EntityMention> candidates) {
        List<LabelledName> names = new ArrayList<>();
        for (Sentence sentence : words.sentences()) {
            int[] labels = model.label(NameFeatures.of(lists, words, sentence, candidates));
            int begin = sentence.firstSyllable();
            int at = 0;
            while (at < labels.length) {
                int end = at + 1;
                if (labels[at] > 0) {
                    while (end < labels.length && labels[end] == labels[at] + 1) {
                        end++;
                    }
                    names.add(new LabelledName(LabelledName.TYPES.get((labels[at] - 1) / 2), begin + at, begin + end));
                }
                at = end;
            }
        }
        return names;
    }
}
