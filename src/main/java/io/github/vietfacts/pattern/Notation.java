package io.github.vietfacts.pattern;

import io.github.vietfacts.pattern.Node.Folding;
import java.util.stream.Collectors;

/** Patterns and conditions in the notation of rule files. */
public final class Notation {

    private Notation() {}

    /**
     * Returns a pattern as a rule file writes it; a lexicon by its name, a mention of several types with {@code |}.
     *
     * <pre>{@code
     * Notation.of(new Node.Gap(3, Optional.of(Node.Literal.of(";", Folding.CASE))))   // ..3!(';')
     * }</pre>
     *
     * @param node a pattern
     * @return one line, {@code ()} for the empty sequence
     */
    public static String of(Node node) {
        if (node instanceof Node.Choice choice) {
            return choice.options().stream()
                    .map(option -> option instanceof Node.Choice ? item(option) : of(option))
                    .collect(Collectors.joining(" | "));
        } else if (node instanceof Node.Sequence sequence) {
            return sequence.items().isEmpty()
                    ? "()"
                    : sequence.items().stream()
                            .map(part -> part instanceof Node.Choice ? item(part) : of(part))
                            .collect(Collectors.joining(" "));
        } else if (node instanceof Node.Repeat repeat) {
            return item(repeat.item()) + bounds(repeat.min(), repeat.max()) + (repeat.lazy() ? "?" : "");
        } else if (node instanceof Node.Gap gap) {
            return ".." + gap.max() + gap.barrier().map(b -> "!(" + of(b) + ")").orElse("");
        } else if (node instanceof Node.Look look) {
            return (look.ahead() ? "(?" : "(?<") + (look.positive() ? "=" : "!") + of(look.item()) + ")";
        } else if (node instanceof Node.Capture capture) {
            return capture.name() + ":" + item(capture.item());
        }
        return atom(node);
    }

    private static String atom(Node node) {
        if (node instanceof Node.Literal literal) {
            return phrase(String.join(" ", literal.syllables()), literal.folding());
        } else if (node instanceof Node.Lexicon lexicon) {
            return "$" + lexicon.name();
        } else if (node instanceof Node.Word word) {
            return "[" + of(word.condition()) + "]";
        } else if (node instanceof Node.MentionOf mention) {
            return "@" + String.join("|", mention.types()) + inBrackets(mention.condition());
        } else if (node instanceof Node.Mark) {
            return "^";
        }
        return node instanceof Node.SentenceStart ? "<s>" : "</s>";
    }

    /**
     * Returns a phrase as a rule file writes it.
     *
     * @param text the phrase
     * @param folding how it is compared
     * @return {@code 'phrase'}, {@code ="exact"} or {@code ~'no diacritics'}
     */
    public static String phrase(String text, Folding folding) {
        return switch (folding) {
            case CASE -> singleQuoted(text);
            case NONE -> "=" + quoted(text);
            case DIACRITICS -> "~" + singleQuoted(text);
        };
    }

    /**
     * Returns a text in double quotes.
     *
     * @param text a text of one line
     * @return the text with quotes, those in it with a backslash
     */
    public static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }

    private static String singleQuoted(String text) {
        return "'" + text.replace("'", "\\'") + "'";
    }

    private static String item(Node node) {
        boolean isAtom = !(node instanceof Node.Choice
                || node instanceof Node.Sequence
                || node instanceof Node.Repeat
                || node instanceof Node.Gap
                || node instanceof Node.Capture);
        return isAtom || of(node).equals("()") ? of(node) : "(" + of(node) + ")";
    }

    /**
     * Returns how often something is repeated as a rule file writes it.
     *
     * @param min the fewest repetitions
     * @param max the most, or {@link Node#UNBOUNDED}
     * @return a sign or bounds in braces
     */
    public static String bounds(int min, int max) {
        if (max == Node.UNBOUNDED) {
            return min == 0 ? "*" : min == 1 ? "+" : "{" + min + ",}";
        }
        if (min == 0 && max == 1) {
            return "?";
        }
        return min == max ? "{" + min + "}" : "{" + min + "," + max + "}";
    }

    private static String inBrackets(Condition condition) {
        String text = of(condition);
        return text.isEmpty() ? "" : "[" + text + "]";
    }

    /**
     * Returns a condition as a rule file writes it between brackets.
     *
     * @param condition a condition
     * @return one line, empty for the condition that always holds
     */
    public static String of(Condition condition) {
        if (condition instanceof Condition.In in) {
            return in.values().size() == 1
                    ? in.field() + "=" + value(in.values().iterator().next())
                    : in.field() + " in {"
                            + in.values().stream().map(Notation::value).collect(Collectors.joining(", ")) + "}";
        } else if (condition instanceof Condition.Compares compares) {
            return compares.field() + (compares.sign() < 0 ? "<" : ">") + compares.bound();
        } else if (condition instanceof Condition.Alike alike) {
            return alike.field() + "~" + value(alike.value());
        } else if (condition instanceof Condition.All all) {
            return all.parts().stream().map(Notation::part).collect(Collectors.joining(" & "));
        } else if (condition instanceof Condition.Any any) {
            return any.parts().stream()
                    .map(part -> part instanceof Condition.Any ? part(part) : of(part))
                    .collect(Collectors.joining(" | "));
        }
        Condition part = ((Condition.Not) condition).part();
        return part instanceof Condition.In in && in.values().size() == 1
                ? in.field() + "!=" + value(in.values().iterator().next())
                : "!(" + of(part) + ")";
    }

    private static String part(Condition condition) {
        return condition instanceof Condition.Any || condition instanceof Condition.All
                ? "(" + of(condition) + ")"
                : of(condition);
    }

    private static String value(String text) {
        boolean isName = !text.isEmpty()
                && Character.isLetter(text.charAt(0))
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
        return isName ? text : singleQuoted(text);
    }
}
