package io.github.vietfacts.pattern;

/**
 * What a sentence has, or a pattern needs, as bits of one number: a pattern that needs a bit which the sentence lacks
 * cannot match. Different phrases may share a bit, so that the rest must be looked at more closely. What a pattern needs
 * within a few units of a place is asked of the window around that place, so that long sentences, which have nearly
 * every bit, let no more patterns pass than short ones.
 */
final class Marks {

    /** How many units on either side of a place are near it. */
    static final int WINDOW = 8;

    /** Of the 64 bits; the others are for types of mention. */
    private static final int FOR_PHRASES = 56;

    /** Per position, the units before it: what lies within a mention or word is no place of its own. */
    private final int[] units;

    /** Per unit, the last position in it. */
    private final int[] ends;

    private final long[] near;
    private long all;

    /** Finds the bits of a sentence. */
    Marks(Reading reading) {
        TokenSequence sequence = reading.sequence();
        units = units(sequence);
        near = new long[units[sequence.size()] + 1];
        ends = new int[near.length];
        for (int i = 0; i < units.length; i++) {
            ends[units[i]] = i;
        }
        Occurrences found = reading.occurrences();
        for (int i = 0; i < found.count(); i++) {
            add(found.start(i), ofPhrase(found.phrase(i)));
        }
        for (TokenSequence.Mention mention : sequence.mentions()) {
            add(mention.firstSyllable(), ofType(mention.type()));
        }
    }

    static long ofPhrase(int number) {
        return 1L << number % FOR_PHRASES;
    }

    static long ofType(String type) {
        return 1L << FOR_PHRASES + Math.floorMod(type.hashCode(), Long.SIZE - FOR_PHRASES);
    }

    /** Returns the bits of all that the sentence has. */
    long all() {
        return all;
    }

    /** Returns the bits of what starts within {@link #WINDOW} units of a position. */
    long near(int position) {
        return near[units[position]];
    }

    /** Adds the positions from some units before one to some after it; returns whether that reaches the end. */
    boolean addWithin(int position, int before, int after, Positions positions) {
        int from = units[position] - before;
        int to = Math.min(ends.length - 1, units[position] + after);
        positions.addRange(from <= 0 ? 0 : ends[from - 1] + 1, ends[to]);
        return to == ends.length - 1;
    }

    private void add(int position, long mark) {
        all |= mark;
        int unit = units[position];
        int last = Math.min(near.length - 1, unit + WINDOW);
        for (int i = Math.max(0, unit - WINDOW); i <= last; i++) {
            near[i] |= mark;
        }
    }

    /** A mention, a word and a syllable of a phrase take one unit or none. */
    private static int[] units(TokenSequence sequence) {
        int[] units = new int[sequence.size() + 1];
        for (TokenSequence.Mention mention : sequence.mentions()) {
            for (int i = mention.firstSyllable() + 1; i < mention.endSyllable(); i++) {
                units[i] = -1;
            }
        }
        int unit = 0;
        for (int i = 0; i < units.length; i++) {
            boolean starts = units[i] == 0 && sequence.isBoundary(i);
            units[i] = unit;
            unit += starts ? 1 : 0;
        }
        return units;
    }
}
