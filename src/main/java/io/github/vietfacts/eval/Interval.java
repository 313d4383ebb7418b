package io.github.vietfacts.eval;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * From where to where a score lies.
 *
 * @param low the least, 0 to 1
 * @param high the greatest, not below {@code low}
 */
public record Interval(double low, double high) {

    private static final int RESAMPLES = 1_000;
    /** The same for every run, so that the same counts give the same interval. */
    private static final long SEED = 20_240_312;

    /**
     * Returns the 95 % percentile interval of micro F1 over 1,000 resamples of the documents (Efron 1979).
     *
     * @param documents the counts of each document
     * @return the interval; of one document or none, its F1 twice
     */
    static Interval bootstrap(List<Counts> documents) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] scores = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            Counts sample = Counts.NONE;
            for (int j = 0; j < documents.size(); j++) {
                sample = sample.plus(documents.get(random.nextInt(documents.size())));
            }
            scores[i] = sample.f1();
        }
        Arrays.sort(scores);
        int tail = RESAMPLES * 25 / 1000;
        return new Interval(scores[tail], scores[RESAMPLES - 1 - tail]);
    }
}
