package io.github.vietfacts.sequence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * A trained labeller: gives every place of a sequence the label that makes the whole sequence score highest. Immutable
 * and thread-safe; scores are whole numbers, so the same sequence has the same labels on every machine.
 *
 * <p>The model is a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001); the best labels are found
 * by Viterbi's algorithm, in time linear in the places.
 *
 * <pre>{@code
 * int[] labels = model.label(features);            // [0, 1, 0]
 * model.labels().get(labels[1]);                   // "I"
 * }</pre>
 */
public final class SequenceModel {

    /** Below every score that a sequence can reach between two places, and far from overflow. */
    private static final int FORBIDDEN = -(1 << 28);

    private final Labels labels;
    private final WeightTable weights;
    /** Per label and the label before it, in that order; the forbidden ones stay so whatever was learned. */
    private final int[] transitions;

    private final int[] learnedTransitions;

    SequenceModel(Labels labels, int[] features, byte[] weights, int[] transitions) {
        this.labels = labels;
        this.weights = new WeightTable(labels.size(), features, weights);
        this.learnedTransitions = transitions;
        this.transitions = allowed(labels, transitions);
    }

    private static int[] allowed(Labels labels, int[] transitions) {
        int[] allowed = transitions.clone();
        int size = labels.size();
        for (int label = 0; label < size; label++) {
            for (int before = 0; before < size; before++) {
                if (!labels.mayFollow(before, label)) {
                    allowed[label * size + before] = FORBIDDEN;
                }
            }
        }
        return allowed;
    }

    /**
     * Returns the names of the labels.
     *
     * @return at least two; a label's number is its index
     */
    public List<String> labels() {
        return labels.names();
    }

    /**
     * Returns the number of features that have a weight.
     *
     * @return 0 or more
     */
    public int size() {
        return weights.size();
    }

    /**
     * Returns the best labels of a sequence.
     *
     * @param sequence what is seen at its places
     * @return the number of a label for each place; none for an empty sequence
     */
    public int[] label(FeatureTable sequence) {
        int places = sequence.places();
        int size = labels.size();
        byte[] from = new byte[places * size];
        int[] before = new int[size];
        int[] now = new int[size];
        int[] found = new int[sequence.width()];
        for (int place = 0; place < places; place++) {
            Arrays.fill(now, 0);
            weights.add(sequence, place, now, found);
            if (place == 0) {
                begin(now);
            } else {
                follow(before, now, from, place * size);
            }
            int[] swap = before;
            before = now;
            now = swap;
        }
        return trace(from, places, best(before));
    }

    private void begin(int[] scores) {
        for (int label = 0; label < scores.length; label++) {
            if (!labels.mayBegin(label)) {
                scores[label] = FORBIDDEN;
            }
        }
    }

    /** Scores are kept relative to the best one before, so that the longest sequence does not overflow. */
    private void follow(int[] before, int[] now, byte[] from, int row) {
        int size = now.length;
        int top = before[best(before)];
        for (int label = 0; label < size; label++) {
            before[label] = Math.max(FORBIDDEN, before[label] - top);
        }
        for (int label = 0; label < size; label++) {
            int best = Integer.MIN_VALUE;
            for (int previous = 0; previous < size; previous++) {
                int score = before[previous] + transitions[label * size + previous];
                if (score > best) {
                    best = score;
                    from[row + label] = (byte) previous;
                }
            }
            now[label] += best;
        }
    }

    private static int best(int[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }

    private int[] trace(byte[] from, int places, int last) {
        int[] path = new int[places];
        int label = last;
        for (int place = places - 1; place >= 0; place--) {
            path[place] = label;
            label = from[place * labels.size() + label];
        }
        return path;
    }

    /**
     * Writes the model. The same model gives the same bytes.
     *
     * @param out where to write; stays open
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        new ModelFile(labels, weights.features(), weights.weights(), learnedTransitions).write(out);
    }

    /**
     * Returns the model in a file.
     *
     * @param name what to call the file in messages
     * @param in what {@link #write} wrote
     * @return the model
     * @throws IOException if it cannot be read, is cut short or is no model
     */
    public static SequenceModel read(String name, InputStream in) throws IOException {
        ModelFile file = ModelFile.read(name, in);
        return new SequenceModel(file.labels(), file.features(), file.weights(), file.transitions());
    }
}
