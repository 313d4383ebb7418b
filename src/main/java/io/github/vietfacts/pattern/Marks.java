package io.github.vietfacts.pattern;

/**
 * What a sentence has, or a pattern needs, as bits of one number: a pattern that needs a bit which the sentence lacks
 * cannot match. Different phrases may share a bit, so that the rest must be looked at more closely.
 */
final class Marks {

    /** Of the 64 bits; the others are for types of mention. */
    private static final int FOR_PHRASES = 56;

    private Marks() {}

    static long ofPhrase(int number) {
        return 1L << number % FOR_PHRASES;
    }

    static long ofType(String type) {
        return 1L << FOR_PHRASES + Math.floorMod(type.hashCode(), Long.SIZE - FOR_PHRASES);
    }

    /** Returns the bits of all that a sentence has. */
    static long of(Reading reading) {
        long marks = 0;
        Occurrences found = reading.occurrences();
        for (int i = 0; i < found.count(); i++) {
            marks |= ofPhrase(found.phrase(i));
        }
        for (TokenSequence.Mention mention : reading.sequence().mentions()) {
            marks |= ofType(mention.type());
        }
        return marks;
    }
}
