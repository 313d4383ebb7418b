package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.Node;
import io.github.vietfacts.pattern.Node.Folding;
import io.github.vietfacts.rule.Expr.Name;
import io.github.vietfacts.rule.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Parses a pattern: {@code alt}, {@code cat}, {@code rep} and {@code atom} of the grammar on the page {@code language.md}. */
final class PatternParser {

    /** Deeper nesting than anybody writes; keeps recursion within the stack. */
    private static final int MAX_DEPTH = 100;

    private final Lexemes lexemes;
    private final ConditionParser conditions;
    private int depth;

    PatternParser(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.conditions = new ConditionParser(lexemes);
    }

    /** Returns the pattern that a source says and nothing else. */
    static Expr parse(RuleSet.Source source) {
        Problems problems = new Problems(List.of(source));
        Lexemes lexemes = new Lexemes(Lexer.lex(source, problems), problems);
        Optional<Expr> pattern = Optional.empty();
        try {
            pattern = Optional.of(new PatternParser(lexemes).alternatives());
            lexemes.expectEnd();
        } catch (Lexemes.Failure reported) {
            // the problems tell it
        }
        problems.throwIfAny();
        return pattern.orElseThrow();
    }

    Expr alternatives() {
        return nested(() -> {
            Place place = lexemes.peek().place();
            List<Expr> options = new ArrayList<>();
            do {
                options.add(sequence());
            } while (lexemes.takeSymbol("|"));
            return options.size() == 1 ? options.get(0) : new Expr.Choice(place, options);
        });
    }

    private Expr nested(Supplier<Expr> part) {
        if (depth == MAX_DEPTH) {
            throw lexemes.fail("more than " + MAX_DEPTH + " nested parentheses or captures");
        }
        depth++;
        try {
            return part.get();
        } finally {
            depth--;
        }
    }

    private Expr sequence() {
        Place place = lexemes.peek().place();
        List<Expr> items = new ArrayList<>();
        while (startsAtom()) {
            items.add(repeated());
        }
        if (items.isEmpty()) {
            throw lexemes.fail("expected a pattern, found " + lexemes.peek().described());
        }
        return items.size() == 1 ? items.get(0) : new Expr.Sequence(place, items);
    }

    private boolean startsAtom() {
        Lexeme lexeme = lexemes.peek();
        return switch (lexeme.kind()) {
            case PHRASE -> true;
            case NAME -> isMacro(lexeme.text()) || isCapture();
            case SYMBOL ->
                switch (lexeme.text()) {
                    case "=", "~", "[", "@", "$", "_", "^", "(", "..", "<s>", "</s>" -> true;
                    case "(?=", "(?!", "(?<=", "(?<!" -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    private static boolean isMacro(String name) {
        return Character.isUpperCase(name.charAt(0));
    }

    /** {@code role:} or {@code role[SUBROLE]:}. */
    private boolean isCapture() {
        return lexemes.peek(1).isSymbol(":")
                || (lexemes.peek(1).isSymbol("[") && lexemes.peek(4).isSymbol(":"));
    }

    private Expr repeated() {
        Expr item = atom();
        Place place = lexemes.peek().place();
        int min = 0;
        int max = Node.UNBOUNDED;
        if (lexemes.takeSymbol("?")) {
            max = 1;
        } else if (lexemes.takeSymbol("+")) {
            min = 1;
        } else if (lexemes.takeSymbol("{")) {
            min = lexemes.number("repeat", Node.MAX_REPEAT);
            max = min;
            if (lexemes.takeSymbol(",")) {
                max = lexemes.isSymbol("}") ? Node.UNBOUNDED : lexemes.number("repeat", Node.MAX_REPEAT);
            }
            lexemes.expectSymbol("}");
            if (max < min || max == 0) {
                throw lexemes.fail(place, "repeat {" + min + "," + max + "}: expected 0 <= n <= m and 1 <= m");
            }
        } else if (!lexemes.takeSymbol("*")) {
            return item;
        }
        return new Expr.Repeat(item.place(), item, min, max, lexemes.takeSymbol("?"));
    }

    private Expr atom() {
        Lexeme first = lexemes.take();
        Place place = first.place();
        if (first.kind() == Kind.PHRASE) {
            return phrase(place, first.text(), Folding.CASE);
        } else if (first.kind() == Kind.NAME) {
            return isMacro(first.text()) && !lexemes.isSymbol(":") ? macro(first) : capture(first);
        }
        return switch (first.text()) {
            case "=" ->
                phrase(place, lexemes.expect(Kind.STRING, "\"exact\" after '='").text(), Folding.NONE);
            case "~" ->
                phrase(place, lexemes.expect(Kind.PHRASE, "'phrase' after '~'").text(), Folding.DIACRITICS);
            case "[" -> new Expr.Word(place, conditions.untilBracket());
            case "@" -> mention(place);
            case "$" ->
                new Expr.LexiconRef(
                        place, lexemes.name("a lexicon's name after '$'").text());
            case "_" -> slot(place);
            case "^" -> new Expr.Mark(place);
            case ".." -> gap(place);
            case "<s>" -> new Expr.Edge(place, true);
            case "</s>" -> new Expr.Edge(place, false);
            case "(?=" -> new Expr.Look(place, group(), true, true);
            case "(?!" -> new Expr.Look(place, group(), true, false);
            case "(?<=" -> new Expr.Look(place, group(), false, true);
            case "(?<!" -> new Expr.Look(place, group(), false, false);
            default -> group();
        };
    }

    /** Reads to the closing parenthesis; the opening one is taken. */
    private Expr group() {
        Expr inner = alternatives();
        lexemes.expectSymbol(")");
        return inner;
    }

    Expr.Phrase phrase(Place place, String text, Folding folding) {
        Expr.Phrase phrase = new Expr.Phrase(place, text, folding);
        if (phrase.isEmpty()) {
            lexemes.problems().add(place, "an empty phrase matches nothing");
        }
        return phrase;
    }

    private Expr mention(Place place) {
        Name type = lexemes.name("a type after '@'");
        return new Expr.MentionOf(place, type, hasCondition() ? condition() : Expr.Test.ALWAYS);
    }

    /** A bracket with a blank before it is a word of its own. */
    private boolean hasCondition() {
        return lexemes.isSymbol("[") && lexemes.peek().adjacent();
    }

    private Expr.Test condition() {
        lexemes.expectSymbol("[");
        return conditions.untilBracket();
    }

    private Expr slot(Place place) {
        if (lexemes.takeSymbol(":")) {
            return new Expr.Slot(place, Expr.Test.ALWAYS, Optional.of(nested(this::atom)));
        }
        return new Expr.Slot(place, hasCondition() ? condition() : Expr.Test.ALWAYS, Optional.empty());
    }

    private Expr gap(Place place) {
        int max = lexemes.number("gap", Node.MAX_REPEAT);
        if (!lexemes.takeSymbol("!")) {
            return new Expr.Gap(place, max, Optional.empty());
        }
        lexemes.expectSymbol("(");
        return new Expr.Gap(place, max, Optional.of(group()));
    }

    private Expr macro(Lexeme name) {
        List<Expr> args = new ArrayList<>();
        if (lexemes.isSymbol("(") && lexemes.peek().adjacent()) {
            do {
                lexemes.take();
                args.add(alternatives());
            } while (lexemes.isSymbol(","));
            lexemes.expectSymbol(")");
        }
        return new Expr.MacroRef(name.place(), name.text(), args);
    }

    private Expr capture(Lexeme role) {
        Optional<Name> subrole = lexemes.subrole();
        lexemes.expectSymbol(":");
        return new Expr.Capture(role.place(), new Name(role.place(), role.text()), subrole, nested(this::atom));
    }
}
