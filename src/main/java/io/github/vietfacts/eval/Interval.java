package io.github.vietfacts.eval;

import java.util.Arrays;
import java.util.List;

/**
 * From where to where a figure lies.
 *
 * @param low the least
 * @param high the greatest, not below {@code low}
 */
public record Interval(double low, double high) {

    /**
     * Returns the 95 % percentile interval of micro F1 over resamples of the documents.
     *
     * @param documents the counts of each document
     * @return the interval; of one document or none, its F1 twice
     */
    static Interval bootstrap(List<Counts> documents) {
        return of(Resampling.figures(documents.size(), sample -> f1(documents, sample)));
    }

    /** Returns the F1 over the documents of a sample. */
    static double f1(List<Counts> documents, int[] sample) {
        return Arrays.stream(sample)
                .mapToObj(documents::get)
                .reduce(Counts.NONE, Counts::plus)
                .f1();
    }

    /** Returns what is left of figures without the least and the greatest 2.5 %. */
    static Interval of(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int tail = sorted.length * 25 / 1000;
        return new Interval(sorted[tail], sorted[sorted.length - 1 - tail]);
    }
}
