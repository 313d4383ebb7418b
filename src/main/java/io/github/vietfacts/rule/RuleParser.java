package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.Node;
import io.github.vietfacts.rule.Expr.Name;
import io.github.vietfacts.rule.FactType.Cardinality;
import io.github.vietfacts.rule.Lexeme.Kind;
import io.github.vietfacts.rule.Syntax.Clause;
import io.github.vietfacts.rule.Syntax.Locator;
import io.github.vietfacts.rule.Syntax.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses a rule with its clauses. A clause with an error is skipped, so that the others are checked, too. */
final class RuleParser {

    private static final Set<String> CLAUSES =
            Set.of("doc", "priority", "kind", "match", "trigger", "arg", "unless", "set", "test");

    private final Lexemes lexemes;
    private final PatternParser patterns;

    RuleParser(Lexemes lexemes, PatternParser patterns) {
        this.lexemes = lexemes;
        this.patterns = patterns;
    }

    /** Reads a rule after its keyword. */
    Syntax.Rule rule() {
        Name name = lexemes.name("the rule's name");
        lexemes.expectSymbol(":");
        Name fact = lexemes.name("the fact that the rule finds");
        lexemes.expectSymbol("{");
        List<Clause> clauses = new ArrayList<>();
        boolean complete = true;
        while (!lexemes.takeSymbol("}")) {
            if (lexemes.peek().kind() == Kind.END || isNextDeclaration()) {
                throw lexemes.fail(name.place(), "rule " + name.text() + " has no closing '}'");
            }
            try {
                clause(clauses);
            } catch (Lexemes.Failure reported) {
                complete = false;
                lexemes.recover(RuleSyntaxKeywords.CLAUSES_AND_DECLARATIONS);
            }
        }
        return new Syntax.Rule(name, fact, clauses, complete);
    }

    private boolean isNextDeclaration() {
        Lexeme next = lexemes.peek();
        return next.startsLine() && next.kind() == Kind.NAME && RuleSyntaxKeywords.DECLARATIONS.contains(next.text());
    }

    private void clause(List<Clause> clauses) {
        Lexeme keyword = lexemes.peek();
        Place place = keyword.place();
        if (keyword.kind() != Kind.NAME || !CLAUSES.contains(keyword.text())) {
            throw lexemes.fail("expected a clause, found " + keyword.described()
                    + (keyword.kind() == Kind.NAME ? Suggestions.of(keyword.text(), CLAUSES) : ""));
        }
        lexemes.take();
        switch (keyword.text()) {
            case "doc" ->
                clauses.add(new Syntax.Doc(
                        place, lexemes.expect(Kind.STRING, "a \"text\"").text()));
            case "priority" -> clauses.add(new Syntax.Priority(place, lexemes.number("priority", 1_000_000)));
            case "kind" -> clauses.add(new Syntax.Kind(place, lexemes.name("a kind"), condition()));
            case "match", "trigger" -> clauses.add(new Syntax.Trigger(place, patterns.alternatives()));
            case "arg" -> clauses.add(arg(place));
            case "unless" -> clauses.add(new Syntax.Unless(place, patterns.alternatives()));
            case "set" -> clauses.add(assign(place));
            default -> examples(clauses);
        }
    }

    private Optional<Locator> condition() {
        return lexemes.takeName("if") ? Optional.of(locator()) : Optional.empty();
    }

    private Clause arg(Place place) {
        Name role = lexemes.name("a role");
        Optional<Name> subrole = lexemes.subrole();
        Cardinality cardinality = lexemes.cardinality();
        boolean adds = lexemes.takeSymbol("+=");
        if (!adds) {
            lexemes.expectSymbol("=");
        }
        List<Locator> locators = new ArrayList<>();
        do {
            locators.add(locator());
        } while (lexemes.takeName("or"));
        return new Syntax.Arg(place, role, subrole, cardinality, adds, locators);
    }

    private Locator locator() {
        Lexeme keyword = lexemes.peek();
        Where where = switch (keyword.kind() == Kind.NAME ? keyword.text() : "") {
            case "before" -> Where.BEFORE;
            case "after" -> Where.AFTER;
            case "anywhere" -> Where.ANYWHERE;
            case "inside" -> Where.INSIDE;
            case "nearest" -> Where.NEAREST;
            default ->
                throw lexemes.fail("expected before, after, anywhere, inside or nearest, found " + keyword.described());
        };
        lexemes.take();
        if (where != Where.NEAREST) {
            return Locator.of(keyword.place(), where, patterns.alternatives());
        }
        int within = lexemes.takeName("within") ? lexemes.number("distance", Node.MAX_REPEAT) : Integer.MAX_VALUE;
        return new Locator(keyword.place(), where, Optional.empty(), within);
    }

    private Clause assign(Place place) {
        Name field = lexemes.name("a field");
        lexemes.expectSymbol("=");
        return new Syntax.Assign(place, field, value(), condition());
    }

    Name value() {
        return lexemes.peek().kind() == Kind.STRING ? lexemes.expect(Kind.STRING, "a value") : lexemes.name("a value");
    }

    private void examples(List<Clause> clauses) {
        lexemes.expectSymbol("{");
        while (!lexemes.takeSymbol("}")) {
            if (lexemes.peek().kind() == Kind.END || isNextDeclaration()) {
                throw lexemes.fail("test has no closing '}'");
            }
            try {
                clauses.add(example());
            } catch (Lexemes.Failure reported) {
                lexemes.recoverInTests();
            }
        }
    }

    private Clause example() {
        Lexeme sign = lexemes.peek();
        if (!sign.isSymbol("+") && !sign.isSymbol("-")) {
            throw lexemes.fail("expected + or - before a test sentence, found " + sign.described());
        }
        lexemes.take();
        Name sentence = lexemes.expect(Kind.STRING, "a \"sentence\"");
        List<Syntax.Expected> expected = new ArrayList<>();
        if (lexemes.takeSymbol("=>")) {
            do {
                Name field = lexemes.name("a role, kind, modality or polarity");
                Optional<Name> subrole = lexemes.subrole();
                lexemes.expectSymbol("=");
                expected.add(new Syntax.Expected(field, subrole, value().text()));
            } while (lexemes.peek().kind() == Kind.NAME);
        }
        return new Syntax.Example(sign.place(), sign.isSymbol("+"), sentence, expected);
    }
}
