package io.github.vietfacts.time;

/**
 * What the grammar reads: a run of digits, a run of letters, or one other character. Syllables are cut into atoms, so
 * that {@code 27/11}, {@code 27-11} and {@code 9h30} read the same however the segmenter cut them.
 *
 * @param kind what it is made of
 * @param key its text in lower case
 * @param value the number that its digits write; -1 for anything else and for more than nine digits
 * @param syllable index of its syllable in the text
 * @param first whether it begins its syllable
 * @param last whether it ends its syllable
 * @param glued whether nothing stands between it and the atom before
 * @param capitalized whether it begins with an upper-case letter
 */
record Atom(
        Kind kind,
        String key,
        int value,
        int syllable,
        boolean first,
        boolean last,
        boolean glued,
        boolean capitalized) {

    enum Kind {
        NUMBER,
        WORD,
        MARK,
        /** What stands before the first and after the last atom. */
        NOTHING
    }

    static final Atom NOTHING = new Atom(Kind.NOTHING, "", -1, -1, true, true, false, false);

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isMark() {
        return kind == Kind.MARK;
    }

    /** Returns the number of digits or characters. */
    int length() {
        return key.length();
    }
}
