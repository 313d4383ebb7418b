package io.github.vietfacts.cli;

/**
 * How many of all are right.
 *
 * @param right the number that is right
 * @param all the number of all, 1 or more
 */
record Proportion(int right, int all) {

    /** The quantile of the normal distribution for 95 %. */
    private static final double Z = 1.959964;

    static Proportion of(boolean right) {
        return new Proportion(right ? 1 : 0, 1);
    }

    Proportion plus(Proportion other) {
        return new Proportion(right + other.right, all + other.all);
    }

    double value() {
        return (double) right / all;
    }

    /** Returns the lower end of the score interval (E. B. Wilson, Probable Inference, 1927). */
    double low() {
        return Math.max(0, middle() - half());
    }

    /** Returns the upper end of the score interval. */
    double high() {
        return Math.min(1, middle() + half());
    }

    private double middle() {
        return (value() + Z * Z / (2 * all)) / (1 + Z * Z / all);
    }

    private double half() {
        double p = value();
        return Z / (1 + Z * Z / all) * Math.sqrt(p * (1 - p) / all + Z * Z / (4.0 * all * all));
    }
}
