package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.Node;
import io.github.vietfacts.pattern.Node.Folding;
import java.util.List;

/** Finds alternatives that never match, since an earlier one matches all that they do. */
final class Unreachable {

    private Unreachable() {}

    static void warn(Problems problems, Expr.Choice choice, List<Node> options) {
        for (int later = 1; later < options.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (covers(options.get(earlier), options.get(later))) {
                    problems.warn(
                            choice.options().get(later).place(),
                            "alternative " + (later + 1) + " never matches: alternative " + (earlier + 1)
                                    + " matches all that it does");
                    break;
                }
            }
        }
    }

    /** Entries of a lexicon are tried longest first, so that one that another lexicon has, too, matches there. */
    private static boolean covers(Node one, Node other) {
        if (one instanceof Node.Lexicon lexicon) {
            return other instanceof Node.Literal literal
                            && literal.folding() == Folding.CASE
                            && lexicon.phrases().contains(literal.syllables())
                    || other instanceof Node.Lexicon less && lexicon.phrases().containsAll(less.phrases());
        }
        return one.equals(other);
    }
}
