package io.github.vietfacts.fact;

import io.github.vietfacts.document.Syllable;
import java.util.List;
import java.util.Set;

/** The marks with which the items of a list begin: {@code -}, {@code (i)}, {@code a)}, {@code 1.} */
final class ItemMarks {

    private static final Set<String> DASHES = Set.of("-", "+", "*", "•");
    private static final Set<String> ENDS = Set.of(")", ".", "/");
    private static final Set<String> CLOSING = Set.of(")");
    /** Letters and numbers of items are short: {@code viii}, {@code 12}. */
    private static final int LONGEST = 4;

    private ItemMarks() {}

    /** Returns how many syllables the mark has with which a sentence begins, 0 where it begins with none or is nothing else. */
    static int length(List<Syllable> syllables) {
        int length = 0;
        if (DASHES.contains(syllables.get(0).form())) {
            length = 1;
        } else {
            boolean open = syllables.get(0).form().equals("(");
            int first = open ? 1 : 0;
            boolean closed = first + 1 < syllables.size()
                    && isNumber(syllables.get(first).form())
                    && (open ? CLOSING : ENDS).contains(syllables.get(first + 1).form());
            length = closed ? first + 2 : 0;
        }
        return length < syllables.size() ? length : 0;
    }

    /** A number, a letter or a small Roman number. */
    private static boolean isNumber(String form) {
        return form.length() <= LONGEST
                && (form.length() == 1 && Character.isLetterOrDigit(form.charAt(0))
                        || form.chars().allMatch(c -> c >= '0' && c <= '9')
                        || form.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x'));
    }
}
