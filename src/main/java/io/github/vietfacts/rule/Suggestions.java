package io.github.vietfacts.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** The end of an error message about a name that nobody declared. */
final class Suggestions {

    private Suggestions() {}

    /** Returns {@code ; did you mean 'x'?} for the nearest name, else what names there are. */
    static String of(String wrong, Collection<String> known) {
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

    /** Levenshtein's distance; a difference in case counts as nothing. */
    private static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
