package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.Notation;
import java.util.List;
import java.util.stream.Collectors;

/** Writes patterns as rule files do; what is parsed again is equal. */
final class PatternText {

    private PatternText() {}

    static String of(Expr expr) {
        if (expr instanceof Expr.Choice choice) {
            return join(
                    " | ",
                    choice.options().stream()
                            .map(option -> option instanceof Expr.Choice ? group(option) : of(option))
                            .toList());
        } else if (expr instanceof Expr.Sequence sequence) {
            return join(
                    " ",
                    sequence.items().stream()
                            .map(item -> item instanceof Expr.Choice || item instanceof Expr.Sequence
                                    ? group(item)
                                    : of(item))
                            .toList());
        } else if (expr instanceof Expr.Repeat repeat) {
            return atom(repeat.item()) + Notation.bounds(repeat.min(), repeat.max()) + (repeat.lazy() ? "?" : "");
        } else if (expr instanceof Expr.Gap gap) {
            return ".." + gap.max()
                    + gap.barrier().map(barrier -> "!" + group(barrier)).orElse("");
        } else if (expr instanceof Expr.Look look) {
            return (look.ahead() ? "(?" : "(?<") + (look.positive() ? "=" : "!") + of(look.item()) + ")";
        } else if (expr instanceof Expr.Capture capture) {
            return role(capture.role(), capture.subrole()) + ":" + atom(capture.item());
        } else if (expr instanceof Expr.Slot slot) {
            return "_" + slot.item().map(item -> ":" + atom(item)).orElse(brackets(slot.test()));
        }
        return element(expr);
    }

    private static String element(Expr expr) {
        if (expr instanceof Expr.Phrase phrase) {
            return Notation.phrase(phrase.text(), phrase.folding());
        } else if (expr instanceof Expr.Word word) {
            return "[" + Notation.of(word.test().condition()) + "]";
        } else if (expr instanceof Expr.MentionOf mention) {
            return "@" + mention.type().text() + brackets(mention.test());
        } else if (expr instanceof Expr.LexiconRef lexicon) {
            return "$" + lexicon.name();
        } else if (expr instanceof Expr.MacroRef macro) {
            return macro.name()
                    + (macro.args().isEmpty()
                            ? ""
                            : "("
                                    + join(
                                            ", ",
                                            macro.args().stream()
                                                    .map(PatternText::of)
                                                    .toList())
                                    + ")");
        } else if (expr instanceof Expr.Edge edge) {
            return edge.start() ? "<s>" : "</s>";
        }
        return "^";
    }

    static String role(Expr.Name role, java.util.Optional<Expr.Name> subrole) {
        return role.text() + subrole.map(part -> "[" + part.text() + "]").orElse("");
    }

    static String join(String between, List<String> parts) {
        return parts.stream().collect(Collectors.joining(between));
    }

    private static String brackets(Expr.Test test) {
        return test.equals(Expr.Test.ALWAYS) ? "" : "[" + Notation.of(test.condition()) + "]";
    }

    private static String group(Expr expr) {
        return "(" + of(expr) + ")";
    }

    private static String atom(Expr expr) {
        boolean isAtom = !(expr instanceof Expr.Choice
                || expr instanceof Expr.Sequence
                || expr instanceof Expr.Repeat
                || expr instanceof Expr.Gap
                || expr instanceof Expr.Capture
                || expr instanceof Expr.Slot slot && slot.item().isPresent());
        return isAtom ? of(expr) : group(expr);
    }
}
