package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.sequence.SequenceModel;
import java.util.ArrayList;
import java.util.List;

/** Words by a trained labeller: every syllable begins a word, {@code B}, or goes on with one, {@code I}. */
final class LearnedWords implements WordSegmenter {

    /** The labels of the model, in the order of their numbers. */
    static final List<String> LABELS = List.of("B", "I");

    private static final String JOINING = ".,-/&':%";

    private final SequenceModel model;
    private final WordFeatures features;

    LearnedWords(SequenceModel model, WordFeatures features) {
        if (!model.labels().equals(LABELS)) {
            throw new IllegalArgumentException("labels " + model.labels() + ": expected " + LABELS);
        }
        this.model = model;
        this.features = features;
    }

    static LearnedWords load(WordLexicon lexicon) {
        return new LearnedWords(Bundled.model("words.model"), new WordFeatures(lexicon.phrases()));
    }

    @Override
    public List<Integer> wordEnds(List<Syllable> sentence) {
        int[] labels = model.label(features.of(sentence));
        List<Integer> ends = new ArrayList<>(labels.length);
        for (int i = 1; i < labels.length; i++) {
            if (labels[i] == 0 || standsAlone(sentence.get(i)) || standsAlone(sentence.get(i - 1))) {
                ends.add(i);
            }
        }
        ends.add(labels.length);
        return ends;
    }

    /** No word goes over a quote, a bracket or a symbol; the marks of abbreviations, names and codes may be in one. */
    private static boolean standsAlone(Syllable syllable) {
        return !syllable.isWord()
                && !syllable.isNumber()
                && JOINING.indexOf(syllable.form().charAt(0)) < 0;
    }
}
