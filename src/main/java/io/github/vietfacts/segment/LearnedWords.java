package io.github.vietfacts.segment;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
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

    private final Labeller cased;
    /** Loaded when the first sentence asks for it; most texts have none. */
    private final Supplier<Labeller> uncased;

    LearnedWords(Labeller cased, Supplier<Labeller> uncased) {
        this.cased = cased;
        this.uncased = Suppliers.memoize(uncased);
    }

    /** A model and what it sees. */
    record Labeller(SequenceModel model, WordFeatures features) {
        Labeller {
            if (!model.labels().equals(LABELS)) {
                throw new IllegalArgumentException("labels " + model.labels() + ": expected " + LABELS);
            }
        }

        int[] label(List<Syllable> sentence) {
            return model.label(features.of(sentence));
        }
    }

    static LearnedWords load() {
        PhraseTable lexicon = PhraseTable.bundled();
        return new LearnedWords(
                new Labeller(Bundled.model("words.model"), WordFeatures.cased(lexicon)),
                () -> new Labeller(
                        Bundled.model("words-uncased.model"), WordFeatures.uncased(lexicon, WordClasses.capitals())));
    }

    @Override
    public List<Integer> wordEnds(List<Syllable> sentence) {
        int[] labels = (Shapes.isOneCase(sentence) ? uncased.get() : cased).label(sentence);
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
