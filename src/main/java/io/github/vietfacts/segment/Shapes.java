package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import java.util.List;

/**
 * How syllables look: letter case, figures, punctuation, and whether a blank stands before. Where a sentence has no
 * lower-case letter its letter case says nothing, and its syllables look like lower-case ones.
 */
public final class Shapes {

    private static final int LOWER = 1;
    private static final int CAPITALIZED = 2;
    private static final int UPPER = 3;
    private static final int INITIAL = 4;
    private static final int NUMBER = 5;
    private static final int CODE = 6;
    static final int OTHER = 7;
    /** Added where no blank stands before. */
    static final int TIGHT = 8;

    private Shapes() {}

    /**
     * Returns the shapes of a sentence's syllables.
     *
     * @param sentence the syllables
     * @param edge how many places without a shape stand before the first and after the last, 0 or more
     * @return a number for each place, 0 at the edges; equal numbers are equal shapes
     */
    public static int[] of(List<Syllable> sentence, int edge) {
        int[] shapes = new int[sentence.size() + 2 * edge];
        boolean lower = false;
        for (int i = 0; i < sentence.size(); i++) {
            Syllable syllable = sentence.get(i);
            shapes[i + edge] = Escapes.isEscape(syllable) ? OTHER : shape(syllable.form());
            lower |= hasLower(syllable.form());
            if (i > 0 && sentence.get(i - 1).span().end() == syllable.span().start()) {
                shapes[i + edge] += TIGHT;
            }
        }
        if (!lower) {
            for (int i = edge; i < edge + sentence.size(); i++) {
                int shape = shapes[i] % TIGHT;
                shapes[i] += shape == CAPITALIZED || shape == UPPER || shape == INITIAL ? LOWER - shape : 0;
            }
        }
        return shapes;
    }

    /**
     * Returns whether the letter case of a sentence says nothing.
     *
     * @param sentence the syllables
     * @return whether all letters that have a case are of the same one
     */
    static boolean isOneCase(List<Syllable> sentence) {
        boolean lower = false;
        boolean upper = false;
        for (int i = 0; i < sentence.size() && !(lower && upper); i++) {
            lower |= hasLower(sentence.get(i).form());
            upper |= sentence.get(i).form().chars().anyMatch(Character::isUpperCase);
        }
        return !(lower && upper);
    }

    /** Returns whether a syllable looks like one of a name: an abbreviation does not. */
    static boolean isCapitalized(Syllable syllable) {
        int shape = shape(syllable.form());
        return shape == CAPITALIZED || shape == INITIAL;
    }

    private static boolean hasLower(String form) {
        return form.chars().anyMatch(Character::isLowerCase);
    }

    private static int shape(String form) {
        char first = form.charAt(0);
        boolean digits = false;
        boolean lower = false;
        boolean letters = false;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            digits |= Character.isDigit(c);
            lower |= Character.isLowerCase(c);
            letters |= Character.isLetter(c);
        }
        if (!letters) {
            return digits ? NUMBER : OTHER;
        }
        if (digits) {
            return CODE;
        }
        if (!Character.isUpperCase(first)) {
            return LOWER;
        }
        return form.length() == 1 ? INITIAL : lower ? CAPITALIZED : UPPER;
    }
}
