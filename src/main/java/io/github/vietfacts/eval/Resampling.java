package io.github.vietfacts.eval;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** The bootstrap: a figure over many samples of the documents, drawn with replacement (Efron 1979). */
final class Resampling {

    private static final int RESAMPLES = 1_000;
    /** The same for every run, so that the same counts give the same figures. */
    private static final long SEED = 20_240_312;

    private Resampling() {}

    /**
     * Returns a figure over each of 1,000 samples.
     *
     * @param documents how many documents there are, of which each sample has as many
     * @param figure the figure over the documents of a sample, given by their numbers
     */
    static double[] figures(int documents, ToDoubleFunction<int[]> figure) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] figures = new double[RESAMPLES];
        int[] sample = new int[documents];
        for (int i = 0; i < RESAMPLES; i++) {
            for (int j = 0; j < documents; j++) {
                sample[j] = random.nextInt(documents);
            }
            figures[i] = figure.applyAsDouble(sample);
        }
        return figures;
    }
}
