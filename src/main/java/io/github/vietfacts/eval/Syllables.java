package io.github.vietfacts.eval;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.vietfacts.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The syllables of phrases and the parts of names, compared after NFC, tone placement and case folding. */
final class Syllables {

    private Syllables() {}

    /** Returns the runs of letters and digits. */
    static List<String> of(String text) {
        String normal = normal(text);
        List<String> syllables = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= normal.length(); i++) {
            boolean inside = i < normal.length() && isPart(normal.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                syllables.add(normal.substring(start, i));
                start = -1;
            }
        }
        return syllables;
    }

    /** Returns what stands between blanks and dashes, as a multiset: the order of a name's parts says nothing. */
    static Multiset<String> nameParts(String name) {
        Multiset<String> parts = HashMultiset.create();
        for (String part : normal(name).split("[\\s-]", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Returns the F1 of two lists as multisets; 1 for two empty lists. */
    static double f1(List<String> a, List<String> b) {
        Multiset<String> rest = HashMultiset.create(b);
        int common = 0;
        for (String syllable : a) {
            common += rest.remove(syllable) ? 1 : 0;
        }
        return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * common / (a.size() + b.size());
    }

    /** Returns whether two phrases say the same: half of the syllables, or one of at least four inside the other. */
    static boolean samePhrase(String a, String b) {
        List<String> left = of(a);
        List<String> right = of(b);
        List<String> shorter = left.size() <= right.size() ? left : right;
        List<String> longer = shorter == left ? right : left;
        return f1(left, right) >= 0.5 || (shorter.size() >= 4 && Collections.indexOfSubList(longer, shorter) >= 0);
    }

    /** Returns whether two titles are one office; {@code Phó Thủ tướng} is not {@code Thủ tướng}. */
    static boolean sameTitle(String a, String b) {
        List<String> left = of(a);
        List<String> right = of(b);
        if (!head(left).equals(head(right))) {
            return false;
        }
        List<String> shorter = left.size() <= right.size() ? left : right;
        List<String> longer = shorter == left ? right : left;
        return f1(left, right) >= 0.6
                || (shorter.size() >= 3 && longer.subList(0, shorter.size()).equals(shorter));
    }

    private static List<String> head(List<String> syllables) {
        return syllables.subList(0, Math.min(2, syllables.size()));
    }

    private static String normal(String text) {
        return SourceText.of(text).normalized().toLowerCase(Locale.ROOT);
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
