package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.Condition;
import io.github.vietfacts.rule.Expr.Name;
import io.github.vietfacts.rule.Lexeme.Kind;
import io.github.vietfacts.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parses a condition in brackets; {@code &} binds closer than {@code |}. */
final class ConditionParser {

    /** Deeper nesting than anybody writes; keeps recursion within the stack. */
    private static final int MAX_DEPTH = 100;

    private final Lexemes lexemes;
    private List<Name> fields = new ArrayList<>();
    private int depth;

    ConditionParser(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Reads a condition, which may be empty, and the closing bracket; the opening one is taken. */
    Expr.Test untilBracket() {
        fields = new ArrayList<>();
        Condition condition = lexemes.isSymbol("]") ? Condition.ALWAYS : any();
        lexemes.expectSymbol("]");
        return new Expr.Test(condition, List.copyOf(fields));
    }

    private Condition any() {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(all());
        } while (lexemes.takeSymbol("|"));
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
    }

    private Condition all() {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(single());
        } while (lexemes.takeSymbol("&"));
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition single() {
        if (depth == MAX_DEPTH) {
            throw lexemes.fail("more than " + MAX_DEPTH + " nested conditions");
        }
        depth++;
        try {
            return part();
        } finally {
            depth--;
        }
    }

    private Condition part() {
        if (lexemes.takeSymbol("!")) {
            return new Condition.Not(single());
        }
        if (lexemes.takeSymbol("(")) {
            Condition inner = any();
            lexemes.expectSymbol(")");
            return inner;
        }
        Name field = lexemes.name("a field");
        fields.add(field);
        if (lexemes.takeSymbol("=")) {
            return new Condition.In(field.text(), Set.of(value(field)));
        } else if (lexemes.takeSymbol("!=")) {
            return new Condition.Not(new Condition.In(field.text(), Set.of(value(field))));
        } else if (lexemes.takeSymbol("~")) {
            return new Condition.Alike(field.text(), value(field));
        } else if (lexemes.takeSymbol("<")) {
            return new Condition.Compares(field.text(), -1, lexemes.number("number", 999_999_999));
        } else if (lexemes.takeSymbol(">")) {
            return new Condition.Compares(field.text(), 1, lexemes.number("number", 999_999_999));
        } else if (lexemes.takeName("in")) {
            return in(field);
        }
        throw lexemes.fail(
                "expected =, !=, ~, <, > or in, found " + lexemes.peek().described());
    }

    private Condition in(Name field) {
        Set<String> values = new LinkedHashSet<>();
        lexemes.expectSymbol("{");
        do {
            values.add(value(field));
        } while (lexemes.takeSymbol(","));
        lexemes.expectSymbol("}");
        return new Condition.In(field.text(), values);
    }

    private String value(Name field) {
        Lexeme lexeme = lexemes.peek();
        if (lexeme.kind() == Kind.SYMBOL || lexeme.kind() == Kind.END) {
            throw lexemes.fail("expected a value, found " + lexeme.described());
        }
        lexemes.take();
        String text = SourceText.of(lexeme.text()).normalized().strip();
        return field.text().equals("lower") ? text.toLowerCase(Locale.ROOT) : text;
    }
}
