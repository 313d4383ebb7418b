package io.github.vietfacts.entity;

import io.github.vietfacts.text.EditDistance;
import io.github.vietfacts.text.Vietnamese;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Whether two spellings may name one person. */
final class Spellings {

    /** Fewer letters are a particle. */
    private static final int SHORT_NAME = 3;
    /** How many letters of a name a caption gets wrong at most. */
    private static final int MISSPELT_LETTERS = 3;
    /** Of longer names one letter of so many. */
    private static final int MISSPELT_SHARE = 4;
    /** In parts of a name with more letters misspellings are not looked for: no name is so long. */
    private static final int MAX_MISSPELT = 40;

    private Spellings() {}

    /** The same parts in any order, or some of them; of a Vietnamese name only the given name or all of it. */
    static boolean isShortFor(String name, String full, NameLists lists) {
        if (sameParts(name, full)) {
            return true;
        }
        List<String> parts = parts(name);
        List<String> all = parts(full);
        if (parts.size() >= all.size()) {
            return false;
        }
        boolean vietnamese = full.indexOf('-') < 0
                && lists.surnames.contains(all.get(0))
                && all.stream().allMatch(Vietnamese::isSyllable)
                && all.size() >= 3;
        return vietnamese
                ? parts.size() <= 2
                        && all.subList(all.size() - parts.size(), all.size()).equals(parts)
                : new HashSet<>(all).containsAll(parts);
    }

    /**
     * {@code hai tổng thống Putin-Trump}: the short names of two, of whom neither is so called. {@code Al-Sisi} is none, nor
     * is what stands whole in a longer name, {@code Jean-Yves} in {@code Jean-Yves Dubois}.
     */
    static boolean isPair(String name, String other) {
        int hyphen = name.indexOf('-');
        return hyphen >= SHORT_NAME
                && name.length() - hyphen > SHORT_NAME
                && !List.of(other.split(" ")).contains(name)
                && name.indexOf(' ') < 0
                && hyphen == name.lastIndexOf('-')
                && Character.isUpperCase(name.charAt(0))
                && Character.isUpperCase(name.charAt(hyphen + 1));
    }

    static boolean sameParts(String a, String b) {
        List<String> left = new ArrayList<>(parts(a));
        List<String> right = new ArrayList<>(parts(b));
        left.sort(null);
        right.sort(null);
        return left.equals(right);
    }

    /**
     * Captions misspell: one part differs by a letter or two, of a Vietnamese name one part by its marks.
     */
    static boolean isMisspelling(String name, String known) {
        List<String> left = parts(name);
        List<String> right = parts(known);
        if (left.size() != right.size()) {
            return false;
        }
        int letters = 0;
        int marks = 0;
        int most = Math.max(MISSPELT_LETTERS, Math.min(name.length(), MAX_MISSPELT) / MISSPELT_SHARE);
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).equals(right.get(i))) {
                boolean foreign = !Vietnamese.isSyllable(left.get(i)) || !Vietnamese.isSyllable(right.get(i));
                if (!foreign && left.size() > 2 && marks++ == 0 && samePlain(left.get(i), right.get(i))) {
                    continue;
                }
                if (!foreign || left.get(i).length() < 4 || left.get(i).length() > MAX_MISSPELT) {
                    return false;
                }
                letters += EditDistance.of(left.get(i), right.get(i), most);
            }
        }
        return letters <= most;
    }

    private static boolean samePlain(String a, String b) {
        return Vietnamese.withoutDiacritics(a).equals(Vietnamese.withoutDiacritics(b));
    }

    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        String lower = name.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || " .-".indexOf(lower.charAt(i)) >= 0) {
                if (i > start) {
                    parts.add(lower.substring(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
