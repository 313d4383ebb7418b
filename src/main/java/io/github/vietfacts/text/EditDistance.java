package io.github.vietfacts.text;

/**
 * How many letters two words differ by: insertions, deletions and changes (V. I. Levenshtein, Binary codes capable of
 * correcting deletions, insertions, and reversals, 1966).
 */
public final class EditDistance {

    private EditDistance() {}

    /**
     * Returns the least number of letters to insert, delete or change, in UTF-16 units.
     *
     * <p>{@code EditDistance.of("Kishida", "Kisida", 2)} is 1.
     *
     * @param a a word, which may be empty
     * @param b another
     * @param limit what interests the caller, at least 0; words whose lengths differ by more are not compared
     * @return the distance; {@code limit + 1} for words that were not compared
     */
    public static int of(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
