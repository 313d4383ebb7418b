package io.github.vietfacts.sequence;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Learns a {@link SequenceModel} from labelled sequences: maximum conditional likelihood by AdaGrad (Duchi, Hazan,
 * Singer 2011) over small batches, with an L1 penalty that keeps the model small. The sequences of a batch are read on
 * all cores and applied in their order, so the same sequences give the same model whatever the number of cores.
 *
 * <pre>{@code
 * SequenceTrainer trainer = new SequenceTrainer(List.of("B", "I"), settings);
 * trainer.add(features, new int[] {0, 1, 0}, true);
 * SequenceModel model = trainer.train(System.err::println);
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class SequenceTrainer {

    /** Sequences between two changes of the weights: enough for all cores, few enough to learn fast. */
    private static final int BATCH = 32;

    /**
     * How to learn.
     *
     * @param epochs how often every sequence is read
     * @param refinements how often the trusted sequences are read after that; the model is the mean over these readings
     * @param rate the size of a weight's first step
     * @param penalty what a weight loses at each batch, in units of its step; 0 keeps every feature
     * @param minimum how often a feature must occur to get a weight
     * @param seed decides the order of the sequences
     */
    public record Settings(int epochs, int refinements, double rate, double penalty, int minimum, long seed) {

        /**
         * Returns the settings.
         *
         * @throws IllegalArgumentException if a number is negative, or nothing would be read
         */
        public Settings {
            if (epochs < 1 || refinements < 0 || !(rate > 0) || !(penalty >= 0) || minimum < 1) {
                throw new IllegalArgumentException("settings: expected an epoch, a rate and a minimum above 0");
            }
        }
    }

    private final Labels labels;
    private final Settings settings;
    private final List<Example> examples = new ArrayList<>();

    /**
     * Returns a trainer without sequences.
     *
     * @param labels the names of the labels; {@code I} and {@code I-x} only continue {@code B} and {@code B-x}
     * @param settings how to learn
     */
    public SequenceTrainer(List<String> labels, Settings settings) {
        this.labels = new Labels(labels);
        this.settings = requireNonNull(settings, "settings");
    }

    /**
     * Adds a sequence.
     *
     * @param sequence what is seen at its places
     * @param gold the number of the right label for each place
     * @param trusted whether the labels are of the kind wanted: what sequences that are not trusted say is used where
     *     the trusted ones are silent
     * @throws IllegalArgumentException if there are not as many labels as places, or one may not stand where it does
     */
    public void add(FeatureTable sequence, int[] gold, boolean trusted) {
        check(sequence, gold);
        if (gold.length > 0) {
            examples.add(new Example(sequence.toArray(), sequence.width(), gold.clone(), trusted));
        }
    }

    private void check(FeatureTable sequence, int[] gold) {
        if (gold.length != sequence.places()) {
            throw new IllegalArgumentException(gold.length + " labels for " + sequence.places() + " places");
        }
        for (int i = 0; i < gold.length; i++) {
            if (i == 0 ? !labels.mayBegin(gold[0]) : !labels.mayFollow(gold[i - 1], gold[i])) {
                throw new IllegalArgumentException(
                        "label " + labels.names().get(gold[i]) + " at place " + i + ": may not stand here");
            }
        }
    }

    /**
     * Returns the model of the sequences added. Consumes them: a trainer trains once.
     *
     * @param progress told a line after every epoch
     * @return the model
     */
    public SequenceModel train(Consumer<String> progress) {
        FeatureIndex index = Example.number(examples, settings.minimum());
        progress.accept(examples.size() + " sequences, " + index.size() + " features");
        Weights weights = new Weights(labels, index.size(), settings.rate(), settings.penalty());
        Random random = new Random(settings.seed());
        for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
            progress.accept("epoch " + epoch + ": " + read(examples, weights, random));
        }
        List<Example> trusted =
                new ArrayList<>(examples.stream().filter(Example::trusted).toList());
        examples.clear();
        weights.forgetSteps();
        for (int epoch = 1; epoch <= settings.refinements() && !trusted.isEmpty(); epoch++) {
            progress.accept("refinement " + epoch + ": " + read(trusted, weights, random));
            weights.remember();
        }
        return weights.model(index);
    }

    private String read(List<Example> chosen, Weights weights, Random random) {
        Collections.shuffle(chosen, random);
        double loss = 0;
        long places = 0;
        for (int at = 0; at < chosen.size(); at += BATCH) {
            List<Example> batch = chosen.subList(at, Math.min(chosen.size(), at + BATCH));
            loss += learn(batch, weights);
            places += batch.stream().mapToLong(Example::places).sum();
        }
        return String.format(Locale.ROOT, "loss %.4f a place", loss / Math.max(1, places));
    }

    /** Returns the sum of the losses, added up in the order of the sequences. */
    private double learn(List<Example> batch, Weights weights) {
        weights.nextStep();
        Marginals[] marginals = new Marginals[batch.size()];
        IntStream.range(0, batch.size()).parallel().forEach(i -> marginals[i] = Marginals.of(batch.get(i), weights));
        double loss = 0;
        for (int i = 0; i < marginals.length; i++) {
            weights.learn(batch.get(i), marginals[i]);
            loss += marginals[i].loss();
        }
        weights.learnTransitions();
        return loss;
    }
}
