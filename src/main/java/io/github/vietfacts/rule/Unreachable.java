package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.Node;
import io.github.vietfacts.pattern.Node.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds alternatives that never match, since an earlier one matches all that they do. */
final class Unreachable {

    private Unreachable() {}

    static void warn(Problems problems, Expr.Choice choice, List<Node> options) {
        Map<Node, Integer> first = new HashMap<>();
        List<Integer> lexicons = new ArrayList<>();
        for (int later = 0; later < options.size(); later++) {
            Node option = options.get(later);
            int earlier = first.getOrDefault(option, later);
            for (int lexicon : lexicons) {
                earlier = covers((Node.Lexicon) options.get(lexicon), option) ? Math.min(earlier, lexicon) : earlier;
            }
            if (earlier < later) {
                problems.warn(
                        choice.options().get(later).place(),
                        "alternative " + (later + 1) + " never matches: alternative " + (earlier + 1)
                                + " matches all that it does");
            }
            first.putIfAbsent(option, later);
            if (option instanceof Node.Lexicon) {
                lexicons.add(later);
            }
        }
    }

    /** Entries of a lexicon are tried longest first, so that one that another lexicon has, too, matches there. */
    private static boolean covers(Node.Lexicon lexicon, Node other) {
        return other instanceof Node.Literal literal
                        && literal.folding() == Folding.CASE
                        && lexicon.phrases().contains(literal.syllables())
                || other instanceof Node.Lexicon less && lexicon.phrases().containsAll(less.phrases());
    }
}
