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

    /** A name by the syllables of the text that it takes. */
    record Labelled(EntityType type, int from, int to) {}

    /** The types that are labelled; a country is a location until the lists tell. */
    static final List<EntityType> TYPES = List.of(
            EntityType.PERSON,
            EntityType.TITLE,
            EntityType.ORGANIZATION,
            EntityType.LOCATION,
            EntityType.FACILITY,
            EntityType.EVENT,
            EntityType.DOCUMENT);

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
        for (EntityType type : TYPES) {
            labels.add("B-" + type);
            labels.add("I-" + type);
        }
        return List.copyOf(labels);
    }

    /** Returns the number of the label of a name's first syllable, or of a further one. */
    static int label(EntityType type, boolean first) {
        int index = TYPES.indexOf(type == EntityType.COUNTRY ? EntityType.LOCATION : type);
        return 1 + 2 * index + (first ? 0 : 1);
    }

    /** Returns the names of a text in order; {@code candidates} are what the lists alone find in it. */
    List<Labelled> label(SegmentedText words, List<EntityMention> candidates) {
        List<Labelled> names = new ArrayList<>();
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
                    names.add(new Labelled(TYPES.get((labels[at] - 1) / 2), begin + at, begin + end));
                }
                at = end;
            }
        }
        return names;
    }
}
