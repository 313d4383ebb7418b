package io.github.vietfacts.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** The end of an error message about a name that nobody declared. */
final class Suggestions {

    /** Longer names are no slips of the pen. */
    private static final int MAX_LENGTH = 60;

    private Suggestions() {}

    /** Returns {@code ; did you mean 'x'?} for the nearest name, else what names there are. */
    static String of(String wrong, Collection<String> known) {
        if (wrong.length() > MAX_LENGTH) {
            return expected(known);
        }
        int limit = Math.max(1, wrong.length() / 3);
        return known.stream()
                .filter(name -> distance(wrong, name) <= limit)
                .min(Comparator.<String>comparingInt(name -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()))
                .map(name -> "; did you mean '" + name + "'?")
                .orElseGet(() -> expected(known));
    }

    private static String expected(Collection<String> known) {
        if (known.isEmpty() || known.size() > 30) {
            return "";
        }
        return "; expected " + (known.size() == 1 ? "" : "one of ")
                + known.stream().sorted().collect(Collectors.joining(", "));
    }

    /** Insertions, deletions, substitutions and swaps of neighbours; a difference in case counts as nothing. */
    private static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[][] table = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int changed = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                int best = Math.min(table[i - 1][j - 1] + changed, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
                table[i][j] = swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
            }
        }
        return table[left.length()][right.length()];
    }
}
