package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Syllables;
import io.github.vietfacts.sequence.FeatureTable;
import io.github.vietfacts.sequence.SequenceModel;
import io.github.vietfacts.sequence.SequenceTrainer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Learns to find words from sentences whose words are known. Beside each sentence as it stands a cased model learns a part
 * of them as newspapers print them, without blanks around punctuation, a part in lower case and a part in capitals. An
 * uncased one learns all in lower case, with names mixed anew in most. The same sentences give the same model.
 */
public final class WordTrainer {

    // Chosen on the development set of UD Vietnamese-VTB.
    private static final int EPOCHS = 2;
    private static final int REFINEMENTS = 6;
    private static final double RATE = 0.1;
    private static final double PENALTY = 1e-4;
    private static final double UNCASED_PENALTY = 3e-5;
    private static final int MINIMUM = 3;
    private static final long SEED = 1;
    private static final long CASED_DRAW = 20;
    private static final long UNCASED_DRAW = 120;

    private final Function<WordLexicon, WordFeatures> seen;
    private final WordFeatures features;
    private final SequenceTrainer trainer;
    private final UnaryOperator<GoldSentence> variant;

    private WordTrainer(
            WordLexicon lexicon,
            Function<WordLexicon, WordFeatures> seen,
            double penalty,
            UnaryOperator<GoldSentence> variant) {
        this.seen = seen;
        this.features = seen.apply(lexicon);
        this.trainer = new SequenceTrainer(
                LearnedWords.LABELS, new SequenceTrainer.Settings(EPOCHS, REFINEMENTS, RATE, penalty, MINIMUM, SEED));
        this.variant = variant;
    }

    /**
     * Returns a trainer for sentences whose letter case tells names.
     *
     * @param lexicon the words that the model asks for while it is learned
     * @return a trainer without sentences
     */
    public static WordTrainer cased(WordLexicon lexicon) {
        return new WordTrainer(
                lexicon, used -> WordFeatures.cased(used.phrases()), PENALTY, printed(new Random(CASED_DRAW)));
    }

    /**
     * Returns a trainer for sentences in one letter case.
     *
     * @param lexicon the words that the model asks for while it is learned
     * @param capitals the classes that the model asks for; it must be given the same classes when it is used
     * @param named sentences of whose names new ones are made
     * @return a trainer without sentences
     */
    public static WordTrainer uncased(WordLexicon lexicon, WordClasses capitals, Collection<GoldSentence> named) {
        return new WordTrainer(
                lexicon,
                used -> WordFeatures.uncased(used.phrases(), capitals),
                UNCASED_PENALTY,
                mixed(named, new Random(UNCASED_DRAW)));
    }

    /**
     * Adds sentences.
     *
     * @param sentences sentences with their words
     * @param times how often each counts
     * @param trusted whether their words are of the kind wanted: words of other sentences teach what these leave open
     */
    public void add(List<GoldSentence> sentences, int times, boolean trusted) {
        for (int i = 0; i < times; i++) {
            for (GoldSentence sentence : sentences) {
                add(variant.apply(sentence), trusted);
            }
        }
    }

    private static UnaryOperator<GoldSentence> printed(Random random) {
        return sentence -> {
            GoldSentence printed = random.nextInt(3) == 0 ? Printing.tighten(sentence) : sentence;
            return switch (random.nextInt(6)) {
                case 0 -> recased(printed, text -> text.toLowerCase(Locale.ROOT));
                case 1 -> random.nextBoolean() ? recased(printed, text -> text.toUpperCase(Locale.ROOT)) : printed;
                default -> printed;
            };
        };
    }

    private static UnaryOperator<GoldSentence> mixed(Collection<GoldSentence> named, Random random) {
        NameMixer names = new NameMixer(named, random);
        return sentence -> {
            GoldSentence mixed = random.nextInt(5) < 3 ? names.mixed(sentence) : sentence;
            GoldSentence printed = random.nextInt(3) == 0 ? Printing.tighten(mixed) : mixed;
            return recased(printed, text -> text.toLowerCase(Locale.ROOT));
        };
    }

    /** Letters that become two in the other case are no Vietnamese ones: such a sentence stays as it is. */
    private static GoldSentence recased(GoldSentence sentence, UnaryOperator<String> change) {
        GoldSentence changed = sentence.changed(change);
        return changed.text().length() == sentence.text().length() ? changed : sentence;
    }

    private void add(GoldSentence sentence, boolean trusted) {
        List<Syllable> syllables = Syllables.of(sentence.text());
        FeatureTable table = features.of(syllables);
        trainer.add(table, labels(sentence, syllables), trusted);
    }

    /** A syllable begins a word if a word begins where it does; edges inside a syllable cannot be learned. */
    private static int[] labels(GoldSentence sentence, List<Syllable> syllables) {
        int[] labels = new int[syllables.size()];
        int word = 0;
        for (int i = 0; i < labels.length; i++) {
            int start = syllables.get(i).span().start();
            while (word < sentence.words().size() && sentence.words().get(word).start() < start) {
                word++;
            }
            boolean begins = i == 0
                    || word < sentence.words().size()
                            && sentence.words().get(word).start() == start;
            labels[i] = begins ? 0 : 1;
        }
        return labels;
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
     * Returns a segmenter that uses a model learned here for all sentences.
     *
     * @param model what {@link #train} returned
     * @param lexicon the words that it asks for: those it was learned with, perhaps more of the same kind
     * @return the segmenter
     */
    public WordSegmenter segmenter(SequenceModel model, WordLexicon lexicon) {
        LearnedWords.Labeller labeller = new LearnedWords.Labeller(model, seen.apply(lexicon));
        return new LearnedWords(labeller, () -> labeller);
    }
}
