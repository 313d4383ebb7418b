package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.sequence.SequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Parts of speech by a trained labeller. */
final class LearnedTags implements PosTagger {

    /** The labels of the model: the tags, in the order of their numbers. */
    static final List<String> LABELS =
            Stream.of(PartOfSpeech.values()).map(PartOfSpeech::name).toList();

    private static final PartOfSpeech[] TAGS = PartOfSpeech.values();

    private final SequenceModel model;
    private final WordClasses classes;

    LearnedTags(SequenceModel model, WordClasses classes) {
        if (!model.labels().equals(LABELS)) {
            throw new IllegalArgumentException("labels " + model.labels() + ": expected " + LABELS);
        }
        this.model = model;
        this.classes = classes;
    }

    static LearnedTags load() {
        return new LearnedTags(Bundled.model("pos.model"), WordClasses.load());
    }

    @Override
    public List<PartOfSpeech> tag(List<Syllable> sentence, List<Integer> wordEnds) {
        int[] labels = model.label(TagFeatures.of(sentence, wordEnds, classes));
        List<PartOfSpeech> tags = new ArrayList<>(labels.length);
        for (int label : labels) {
            tags.add(TAGS[label]);
        }
        return tags;
    }
}
