package io.github.vietfacts.sequence;

/**
 * How probable each label is at each place, and each pair of neighbours, by the forward-backward algorithm (Rabiner
 * 1989) with scaling.
 *
 * @param labels per place and label the probability, less 1 where the label is right: the gradient of the loss
 * @param pairs per label and the label before it the expected number of pairs, less the right ones
 * @param loss minus the logarithm of the probability of the right labels
 */
record Marginals(double[] labels, double[] pairs, double loss) {

    static Marginals of(Example example, Weights weights) {
        int size = weights.labels().size();
        int places = example.places();
        double[] emission = new double[places * size];
        double[] top = new double[places];
        for (int place = 0; place < places; place++) {
            top[place] = weights.potentials(example, place, emission);
        }
        double[] transition = weights.transitionPotentials();
        double[] forward = new double[places * size];
        double[] scale = new double[places];
        forward(weights, emission, transition, forward, scale);
        double[] gradient = new double[places * size];
        double[] pairs = new double[size * size];
        backward(emission, transition, forward, scale, gradient, pairs, size);
        double loss = 0;
        for (int place = 0; place < places; place++) {
            int label = example.gold()[place];
            loss += Math.log(scale[place]) - Math.log(emission[place * size + label]);
            gradient[place * size + label] -= 1;
            if (place > 0) {
                int pair = label * size + example.gold()[place - 1];
                pairs[pair] -= 1;
                loss -= Math.log(transition[pair]);
            }
        }
        return new Marginals(gradient, pairs, loss);
    }

    private static void forward(
            Weights weights, double[] emission, double[] transition, double[] forward, double[] scale) {
        int size = weights.labels().size();
        for (int place = 0; place < scale.length; place++) {
            int row = place * size;
            double sum = 0;
            for (int label = 0; label < size; label++) {
                double reached = 0;
                if (place == 0) {
                    reached = weights.labels().mayBegin(label) ? 1 : 0;
                } else {
                    for (int before = 0; before < size; before++) {
                        reached += forward[row - size + before] * transition[label * size + before];
                    }
                }
                forward[row + label] = reached * emission[row + label];
                sum += forward[row + label];
            }
            scale[place] = sum;
            for (int label = 0; label < size; label++) {
                forward[row + label] /= sum;
            }
        }
    }

    private static void backward(
            double[] emission,
            double[] transition,
            double[] forward,
            double[] scale,
            double[] gradient,
            double[] pairs,
            int size) {
        double[] after = new double[size];
        double[] here = new double[size];
        java.util.Arrays.fill(after, 1);
        for (int place = scale.length - 1; place >= 0; place--) {
            int row = place * size;
            for (int label = 0; label < size; label++) {
                gradient[row + label] = forward[row + label] * after[label];
            }
            if (place == 0) {
                return;
            }
            for (int before = 0; before < size; before++) {
                double sum = 0;
                for (int label = 0; label < size; label++) {
                    double step =
                            transition[label * size + before] * emission[row + label] * after[label] / scale[place];
                    pairs[label * size + before] += forward[row - size + before] * step;
                    sum += step;
                }
                here[before] = sum;
            }
            double[] swap = after;
            after = here;
            here = swap;
        }
    }
}
