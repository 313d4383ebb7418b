package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.sequence.SequenceModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Words by trained labellers: every syllable begins a word, {@code B}, or goes on with one, {@code I}. One reads sentences
 * whose letter case tells names, the other those in one case.
 */
final class LearnedWords implements WordSegmenter {

    /** The labels of the model, in the order of their numbers. */
    static final List<String> LABELS = List.of("B", "I");

    private static final String JOINING = ".,-/&':%";

    private final SequenceModel cased;
    private final WordFeatures casedFeatures;
    private final SequenceModel uncased;
    private final WordFeatures uncasedFeatures;

    LearnedWords(SequenceModel cased, WordFeatures casedFeatures, SequenceModel uncased, WordFeatures uncasedFeatures) {
        this.cased = checked(cased);
        this.casedFeatures = casedFeatures;
        this.uncased = checked(uncased);
        this.uncasedFeatures = uncasedFeatures;
    }

    private static SequenceModel checked(SequenceModel model) {
        if (!model.labels().equals(LABELS)) {
            throw new IllegalArgumentException("labels " + model.labels() + ": expected " + LABELS);
        }
        return model;
    }

    static LearnedWords load() {
        PhraseTable lexicon = PhraseTable.bundled();
        return new LearnedWords(
                Bundled.model("words.model"),
                WordFeatures.cased(lexicon),
                Bundled.model("words-uncased.model"),
                WordFeatures.uncased(lexicon, WordClasses.capitals()));
    }

    @Override
    public List<Integer> wordEnds(List<Syllable> sentence) {
        int[] labels = Shapes.isOneCase(sentence)
                ? uncased.label(uncasedFeatures.of(sentence))
                : cased.label(casedFeatures.of(sentence));
        List<Integer> ends = new ArrayList<>(labels.length);
        for (int i = 1; i < labels.length; i++) {
            if (begins(sentence, i, labels[i] == 0)) {
                ends.add(i);
            }
        }
        ends.add(labels.length);
        return ends;
    }

    /** What is written in one piece does not depend on the model where every piece of its kind is cut alike. */
    private static boolean begins(List<Syllable> sentence, int i, boolean learned) {
        if (isRate(sentence, i) || isRate(sentence, i - 1)) {
            return true;
        }
        if (isAmpersand(sentence, i) || isAmpersand(sentence, i - 1)) {
            return false;
        }
        return learned || standsAlone(sentence.get(i)) || standsAlone(sentence.get(i - 1));
    }

    /** The stroke of {@code đồng/kg}; that of {@code 15/NQ-CP} is part of a number. */
    private static boolean isRate(List<Syllable> sentence, int at) {
        return isInside(sentence, at, "/")
                && Character.isLowerCase(sentence.get(at + 1).form().charAt(0));
    }

    /** {@code NN&PTNT}. */
    private static boolean isAmpersand(List<Syllable> sentence, int at) {
        return isInside(sentence, at, "&")
                && sentence.get(at - 1).isWord()
                && sentence.get(at + 1).isWord();
    }

    private static boolean isInside(List<Syllable> sentence, int at, String mark) {
        return at > 0
                && at + 1 < sentence.size()
                && sentence.get(at).form().equals(mark)
                && sentence.get(at - 1).span().end() == sentence.get(at).span().start()
                && sentence.get(at).span().end() == sentence.get(at + 1).span().start();
    }

    /** No word goes over a quote, a bracket or a symbol; the marks of abbreviations, names and codes may be in one. */
    private static boolean standsAlone(Syllable syllable) {
        if (Escapes.isEscape(syllable)) {
            return true;
        }
        return !syllable.isWord()
                && !syllable.isNumber()
                && JOINING.indexOf(syllable.form().charAt(0)) < 0;
    }
}
