package io.github.vietfacts.fact;

import io.github.vietfacts.document.Syllable;
import java.util.List;

/** Where in a sentence a clause begins, by its words alone. All methods take indexes of the sentence's syllables. */
final class Clauses {

    private Clauses() {}

    /** Skips the agency's name before the first sentence: {@code (TTXVN) - }. */
    static int opening(List<Syllable> syllables) {
        if (syllables.isEmpty() || !syllables.get(0).form().equals("(")) {
            return 0;
        }
        for (int i = 1; i < Math.min(8, syllables.size()); i++) {
            if (syllables.get(i).form().equals(")")) {
                boolean dash =
                        i + 1 < syllables.size() && syllables.get(i + 1).form().equals("-");
                return dash ? i + 2 : i + 1;
            }
        }
        return 0;
    }

    /** A place where a sentence may name its subject: the start, and after {@code theo} and {@code cũng theo}. */
    static boolean isFree(List<Syllable> syllables, int at, int opening) {
        return at == opening
                || (at > opening
                        && at <= opening + 2
                        && syllables.get(at - 1).key().equals("theo"));
    }

    /** After an opening or a clause: {@code Sáng 10/5, ông gặp ...; buổi chiều, ông tiếp ...}. */
    static boolean isMidway(List<Syllable> syllables, int at) {
        return at > 0
                && (syllables.get(at - 1).form().equals(",")
                        || syllables.get(at - 1).form().equals(";"));
    }

    static boolean isVerbLike(List<Syllable> syllables, int at) {
        if (at >= syllables.size()) {
            return false;
        }
        Syllable next = syllables.get(at);
        return (next.isWord() && !next.isCapitalized())
                || (at > 1
                        && next.form().equals(",")
                        && syllables.get(at - 2).key().equals("theo"));
    }
}
