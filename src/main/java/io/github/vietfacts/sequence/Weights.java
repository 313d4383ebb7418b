package io.github.vietfacts.sequence;

import java.util.Arrays;

/** The weights while they are learned. A weight takes its penalty when it is next touched, so a step costs little. */
final class Weights {

    /** A unit of a model's weight, in nats: 127 of them, about 8, is more than a learned weight needs. */
    private static final double UNIT = 1.0 / 16;

    private final Labels labels;
    private final double rate;
    private final double penalty;
    private final float[] values;
    private final float[] squares;
    private final int[] touched;
    private final double[] transitions;
    private final double[] transitionSquares;
    private final double[] pairs;
    private final float[] sums;
    private int step;
    private int remembered;

    Weights(Labels labels, int features, double rate, double penalty) {
        int size = labels.size();
        this.labels = labels;
        this.rate = rate;
        this.penalty = penalty;
        this.values = new float[Math.multiplyExact(features, size)];
        this.squares = new float[values.length];
        this.sums = new float[values.length];
        this.touched = new int[features];
        this.transitions = new double[size * size];
        this.transitionSquares = new double[size * size];
        this.pairs = new double[size * size];
    }

    Labels labels() {
        return labels;
    }

    /** Lets every weight take large steps again. */
    void forgetSteps() {
        Arrays.fill(squares, 0);
    }

    /** Counts the weights as they are now into the mean that the model is made of. */
    void remember() {
        for (int id = 0; id < touched.length; id++) {
            shrink(id);
        }
        remembered++;
        for (int i = 0; i < values.length; i++) {
            sums[i] += values[i];
        }
    }

    void nextStep() {
        step++;
        Arrays.fill(pairs, 0);
    }

    /** Sets the exponentials of a place's scores, the best being 1, and returns the best score. */
    double potentials(Example example, int place, double[] emission) {
        int size = labels.size();
        int row = place * size;
        int end = (place + 1) * example.width();
        for (int i = place * example.width(); i < end; i++) {
            int feature = example.features()[i];
            if (feature >= 0) {
                for (int label = 0; label < size; label++) {
                    emission[row + label] += values[feature * size + label];
                }
            }
        }
        double top = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < size; label++) {
            top = Math.max(top, emission[row + label]);
        }
        for (int label = 0; label < size; label++) {
            // Never 0: a label that is right stays possible.
            emission[row + label] = Math.exp(Math.max(-80, emission[row + label] - top));
        }
        return top;
    }

    double[] transitionPotentials() {
        int size = labels.size();
        double[] potentials = new double[size * size];
        for (int i = 0; i < potentials.length; i++) {
            potentials[i] = labels.mayFollow(i % size, i / size) ? Math.exp(transitions[i]) : 0;
        }
        return potentials;
    }

    void learn(Example example, Marginals marginals) {
        int size = labels.size();
        double[] gradient = marginals.labels();
        for (int place = 0; place < example.places(); place++) {
            int end = (place + 1) * example.width();
            for (int i = place * example.width(); i < end; i++) {
                if (example.features()[i] >= 0) {
                    learn(example.features()[i], gradient, place * size);
                }
            }
        }
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] += marginals.pairs()[i];
        }
    }

    private void learn(int feature, double[] gradient, int row) {
        int size = labels.size();
        shrink(feature);
        for (int label = 0; label < size; label++) {
            double slope = gradient[row + label];
            int i = feature * size + label;
            squares[i] += (float) (slope * slope);
            values[i] -= (float) (rate * slope / Math.sqrt(1e-2 + squares[i]));
        }
    }

    private void shrink(int feature) {
        int elapsed = step - touched[feature];
        touched[feature] = step;
        if (elapsed == 0 || penalty == 0) {
            return;
        }
        int size = labels.size();
        for (int i = feature * size; i < (feature + 1) * size; i++) {
            double loss = elapsed * penalty * rate / Math.sqrt(1e-2 + squares[i]);
            values[i] = (float) (Math.signum(values[i]) * Math.max(0, Math.abs(values[i]) - loss));
        }
    }

    void learnTransitions() {
        for (int i = 0; i < pairs.length; i++) {
            transitionSquares[i] += pairs[i] * pairs[i];
            transitions[i] -= rate * pairs[i] / Math.sqrt(1 + transitionSquares[i]);
        }
    }

    /** Returns the model: weights in whole units, features without one left out, the rest in rising order. */
    SequenceModel model(FeatureIndex index) {
        int size = labels.size();
        int[] features = index.features();
        if (remembered == 0) {
            remember();
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = sums[i] / remembered;
        }
        if (size == 2) {
            keepDifferences();
        }
        int[] kept = new int[features.length];
        int count = 0;
        for (int id = 0; id < features.length; id++) {
            if (!isZero(id)) {
                kept[count++] = features[id];
            }
        }
        kept = Arrays.copyOf(kept, count);
        Arrays.sort(kept);
        byte[] units = new byte[count * size];
        for (int row = 0; row < count; row++) {
            int id = index.find(kept[row]);
            for (int label = 0; label < size; label++) {
                units[row * size + label] = unit(values[id * size + label], Byte.MAX_VALUE);
            }
        }
        int[] pairUnits = Arrays.stream(transitions)
                .mapToInt(w -> unit(w, Byte.MAX_VALUE))
                .toArray();
        return new SequenceModel(labels, kept, units, pairUnits);
    }

    /** Of two labels only the difference counts: one column of the file becomes zeros. */
    private void keepDifferences() {
        for (int i = 0; i < values.length; i += 2) {
            values[i + 1] -= values[i];
            values[i] = 0;
        }
    }

    private boolean isZero(int id) {
        for (int i = id * labels.size(); i < (id + 1) * labels.size(); i++) {
            if (unit(values[i], Byte.MAX_VALUE) != 0) {
                return false;
            }
        }
        return true;
    }

    private static byte unit(double weight, int limit) {
        return (byte) Math.max(-limit, Math.min(limit, Math.round(weight / UNIT)));
    }
}
