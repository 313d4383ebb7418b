package io.github.vietfacts.fact;

import com.google.common.base.Splitter;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.text.EditDistance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether two articles name the same party: parts in another order, a short form, a misspelling. */
final class Names {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** How many letters a misspelled part of a name gets wrong at most. */
    private static final int WRONG_LETTERS = 2;
    /** Shorter parts, as Vietnamese syllables are, tell persons apart by a single letter. */
    private static final int LONG_PART = 4;

    private Names() {}

    /** The parts of a name or text in lower case. */
    static List<String> parts(String name) {
        return Splitter.on(BETWEEN).omitEmptyStrings().splitToList(name.toLowerCase(Locale.ROOT));
    }

    static boolean same(Party a, Party b) {
        if (a.country().isPresent() && b.country().isPresent() && !a.country().equals(b.country())) {
            return false;
        }
        if (a.name().equals(b.name())) {
            return true;
        }
        if (a.type() != b.type() || a.type() == Party.Type.COUNTRY) {
            return false;
        }
        List<String> left = parts(a.name());
        List<String> right = parts(b.name());
        if (a.type() != Party.Type.PERSON) {
            return left.equals(right);
        }
        return isShort(left, right) || isShort(right, left) || isMisspelled(left, right);
    }

    /** Whether one name is the other's, or a short form of it; a misspelling is neither. */
    static boolean isSpelledAlike(String a, String b) {
        List<String> left = parts(a);
        List<String> right = parts(b);
        return isShort(left, right) || isShort(right, left);
    }

    private static boolean isShort(List<String> some, List<String> all) {
        return !some.isEmpty() && new HashSet<>(all).containsAll(some);
    }

    /** At least one part is the same, and the others differ by a letter or two. */
    private static boolean isMisspelled(List<String> a, List<String> b) {
        List<String> left = new ArrayList<>(a);
        List<String> right = new ArrayList<>(b);
        b.forEach(left::remove);
        a.forEach(right::remove);
        if (a.size() != b.size() || left.size() == a.size() || left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            boolean isLong = left.get(i).length() >= LONG_PART && right.get(i).length() >= LONG_PART;
            if (!isLong || EditDistance.of(left.get(i), right.get(i), WRONG_LETTERS) > WRONG_LETTERS) {
                return false;
            }
        }
        return true;
    }
}
