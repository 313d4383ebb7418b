package io.github.vietfacts.text;

/**
 * Tone marks of Vietnamese syllables. Two placements are in use for the open syllables oa, oe, uy: the older puts the
 * tone on the first vowel ({@code hóa, khỏe, thúy}), the newer on the second ({@code hoá, khoẻ, thuý}). The library's
 * view uses the first form, which newspapers use, so both spellings are one.
 */
final class Tones {

    private static final String PLAIN = "aeoy";
    /** Per vowel of PLAIN (with its upper case), the forms with grave, acute, hook, tilde, dot below. */
    private static final String[] MARKED = {"àáảãạ", "èéẻẽẹ", "òóỏõọ", "ỳýỷỹỵ"};

    private static final String MARKED_U = "ùúủũụ";

    private Tones() {}

    /**
     * Returns the text with the tone of every open {@code oa oe uy} on its first vowel; the length stays the same.
     * {@code qu} is a consonant, so {@code quý} stays.
     */
    static String modernPlacement(StringBuilder text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 'À') {
                continue;
            }
            char lower = Character.toLowerCase(c);
            int tone = toneOf(lower);
            if (tone < 0 || (i + 1 < text.length() && continuesSyllable(text.charAt(i + 1)))) {
                continue; // no toned a, e or y, or the syllable is closed: there both placements agree
            }
            char vowel = plain(lower);
            char before = text.charAt(i - 1);
            char first = Character.toLowerCase(before);
            boolean moves = first == 'o' ? vowel == 'a' || vowel == 'e' : first == 'u' && vowel == 'y';
            if (!moves || (first == 'u' && i > 1 && Character.toLowerCase(text.charAt(i - 2)) == 'q')) {
                continue;
            }
            char marked = first == 'o' ? MARKED[2].charAt(tone) : MARKED_U.charAt(tone);
            text.setCharAt(i - 1, Character.isUpperCase(before) ? Character.toUpperCase(marked) : marked);
            text.setCharAt(i, Character.isUpperCase(c) ? Character.toUpperCase(vowel) : vowel);
        }
        return text.toString();
    }

    /** A letter closes the syllable; a mark that would not compose would do so with the vowel once it is plain. */
    private static boolean continuesSyllable(char next) {
        return Character.isLetter(next) || Character.getType(next) == Character.NON_SPACING_MARK;
    }

    private static int toneOf(char lower) {
        int tone = MARKED[0].indexOf(lower);
        if (tone < 0) {
            tone = MARKED[1].indexOf(lower);
        }
        return tone < 0 ? MARKED[3].indexOf(lower) : tone;
    }

    private static char plain(char lower) {
        for (int v = 0; v < MARKED.length; v++) {
            if (MARKED[v].indexOf(lower) >= 0) {
                return PLAIN.charAt(v);
            }
        }
        return lower;
    }
}
