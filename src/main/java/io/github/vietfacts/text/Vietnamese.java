package io.github.vietfacts.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The spelling of Vietnamese syllables: an initial, a rhyme, a tone. */
public final class Vietnamese {

    private static final String[] INITIALS = {
        "ngh", "ng", "gh", "gi", "kh", "nh", "ph", "qu", "th", "tr", "ch", "b", "c", "d", "đ", "g", "h", "k", "l", "m",
        "n", "p", "r", "s", "t", "v", "x", ""
    };

    /** The rhymes without tone, as school primers list them. */
    private static final Set<String> RHYMES = Set.of(
            ("a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en eng "
                            + "eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach "
                            + "oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot "
                            + "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc ue uê uêch uên uênh ui um un ung uơ "
                            + "uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương "
                            + "ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu")
                    .split(" "));

    /** Where modifier letters and combining marks begin, behind the first blocks of Latin. */
    private static final int LATIN_MARKS = 0x02B0;

    /** The block of precomposed letters with two marks. */
    private static final int LATIN_ADDITIONAL = 0x1E00;

    private static final int LATIN_END = 0x1F00;

    /** Latin letters without tone mark, 0 for characters that only normalisation can tell. */
    private static final char[] LATIN = latin();

    private Vietnamese() {}

    /**
     * Returns whether a word is spelled as one Vietnamese syllable, whatever its tone: {@code Sơn} is, {@code Fumio} is
     * not.
     *
     * @param word a word in NFC
     * @return whether it has an initial and a rhyme
     */
    public static boolean isSyllable(String word) {
        String plain = withoutTone(word.toLowerCase(Locale.ROOT));
        for (String initial : INITIALS) {
            if (plain.startsWith(initial) && RHYMES.contains(plain.substring(initial.length()))) {
                return true;
            }
        }
        return plain.startsWith("gi") && RHYMES.contains(plain.substring(1));
    }

    /**
     * Returns whether a syllable bears a tone that its end allows: one that ends in {@code c ch p t} has the sharp or
     * the heavy tone. {@code tịch} does, {@code tich} does not.
     *
     * @param syllable a syllable in NFC
     * @return whether its tone fits
     */
    public static boolean hasFittingTone(String syllable) {
        String lower = syllable.toLowerCase(Locale.ROOT);
        boolean stopped = lower.endsWith("c") || lower.endsWith("ch") || lower.endsWith("p") || lower.endsWith("t");
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        return !stopped || apart.indexOf('\u0301') >= 0 || apart.indexOf('\u0323') >= 0;
    }

    /**
     * Returns a word in plain letters: {@code nguyen} for {@code nguyễn}, {@code dang} for {@code đang}.
     *
     * @param lower a word in lower case
     * @return its letters without marks, of whatever script
     */
    public static String withoutDiacritics(String lower) {
        StringBuilder plain = new StringBuilder(lower.length());
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c == 'đ' ? 'd' : c);
            }
        }
        return plain.toString();
    }

    /** Takes the five tone marks off, keeps the marks that make letters (ă â ê ô ơ ư đ). */
    private static String withoutTone(String word) {
        char[] plain = word.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            char letter = plain[i];
            if (letter >= LATIN.length || LATIN[letter] == 0) {
                return decomposedWithoutTone(word);
            }
            plain[i] = LATIN[letter];
        }
        return new String(plain);
    }

    private static char[] latin() {
        char[] latin = new char[LATIN_END];
        for (char letter = 0; letter < LATIN_END; letter++) {
            String plain = decomposedWithoutTone(String.valueOf(letter));
            boolean isLatin = letter < LATIN_MARKS || letter >= LATIN_ADDITIONAL;
            latin[letter] = isLatin && plain.length() == 1 ? plain.charAt(0) : 0;
        }
        return latin;
    }

    private static String decomposedWithoutTone(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if ("\u0300\u0301\u0303\u0309\u0323".indexOf(apart.charAt(i)) < 0) {
                plain.append(apart.charAt(i));
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
