package io.github.vietfacts.sequence;

import java.util.Arrays;
import java.util.List;

/** A labelled sequence; once numbered, its features are indexes into the weights, -1 where a feature has none. */
record Example(int[] features, int width, int[] gold, boolean trusted) {

    int places() {
        return gold.length;
    }

    /** Numbers the features that occur often enough, in every example, and returns the numbering. */
    static FeatureIndex number(List<Example> examples, int minimum) {
        FeatureIndex all = new FeatureIndex(1 << 20);
        int[] counts = new int[1 << 20];
        for (Example example : examples) {
            for (int feature : example.features) {
                if (feature != Features.NONE) {
                    int id = all.add(feature);
                    counts = id < counts.length ? counts : Arrays.copyOf(counts, 2 * counts.length);
                    counts[id]++;
                }
            }
        }
        FeatureIndex kept = new FeatureIndex(1 << 20);
        for (Example example : examples) {
            int[] features = example.features;
            for (int i = 0; i < features.length; i++) {
                int id = all.find(features[i]);
                features[i] = id >= 0 && counts[id] >= minimum ? kept.add(features[i]) : -1;
            }
        }
        return kept;
    }
}
