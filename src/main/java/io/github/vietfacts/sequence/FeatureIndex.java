package io.github.vietfacts.sequence;

/** Numbers features in the order in which they are added: an open hash table of ints, without boxes. */
final class FeatureIndex {

    private int[] keys;
    private int[] ids;
    private int size;

    /** Room for so many features before the table grows. */
    FeatureIndex(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected)) << 2;
        keys = new int[capacity];
        ids = new int[capacity];
    }

    int size() {
        return size;
    }

    /** Returns the number of a feature, -1 where it has none. */
    int find(int feature) {
        int mask = keys.length - 1;
        int slot = slot(feature, mask);
        while (keys[slot] != feature) {
            if (keys[slot] == Features.NONE) {
                return -1;
            }
            slot = slot + 1 & mask;
        }
        return feature == Features.NONE ? -1 : ids[slot];
    }

    /** Returns the number of a feature, the next free one where it is new. */
    int add(int feature) {
        int found = find(feature);
        if (found >= 0) {
            return found;
        }
        if (size >= keys.length / 2) {
            grow();
        }
        put(feature, size);
        return size++;
    }

    private void put(int feature, int id) {
        int mask = keys.length - 1;
        int slot = slot(feature, mask);
        while (keys[slot] != Features.NONE) {
            slot = slot + 1 & mask;
        }
        keys[slot] = feature;
        ids[slot] = id;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldIds = ids;
        keys = new int[oldKeys.length * 2];
        ids = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != Features.NONE) {
                put(oldKeys[i], oldIds[i]);
            }
        }
    }

    /** Returns the features by their numbers. */
    int[] features() {
        int[] features = new int[size];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != Features.NONE) {
                features[ids[i]] = keys[i];
            }
        }
        return features;
    }

    private static int slot(int feature, int mask) {
        return (feature ^ feature >>> 15) & mask;
    }
}
