package io.github.vietfacts.sequence;

import java.util.List;

/**
 * The labels of a model, and which may follow which. Labels {@code B-x} and {@code I-x}, or {@code B} and {@code I},
 * mark the first and the further places of a segment: {@code I-x} follows only {@code B-x} or {@code I-x}, and begins
 * no sequence. Any other label may stand anywhere.
 *
 * @param names the labels, different from each other; a label's number is its index
 */
record Labels(List<String> names) {

    /** More labels than any tag set; the number of a label is kept in a byte. */
    static final int LIMIT = 127;

    Labels {
        names = List.copyOf(names);
        if (names.size() < 2 || names.size() > LIMIT) {
            throw new IllegalArgumentException(names.size() + " labels: expected 2 to " + LIMIT);
        }
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("labels " + names + ": expected each once");
        }
    }

    int size() {
        return names.size();
    }

    boolean mayBegin(int label) {
        return !isInside(names.get(label));
    }

    boolean mayFollow(int before, int label) {
        String name = names.get(label);
        if (!isInside(name)) {
            return true;
        }
        String previous = names.get(before);
        return previous.equals(name) || previous.equals("B" + name.substring(1));
    }

    private static boolean isInside(String name) {
        return name.equals("I") || name.startsWith("I-");
    }
}
