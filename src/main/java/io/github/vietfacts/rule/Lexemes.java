package io.github.vietfacts.rule;

import io.github.vietfacts.rule.Expr.Name;
import io.github.vietfacts.rule.FactType.Cardinality;
import io.github.vietfacts.rule.Lexeme.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tokens of a file with the place that the parser has reached. */
final class Lexemes {

    /** A syntax error, already reported; the parser goes on after the next keyword. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure() {
            super(null, null, false, false);
        }
    }

    private final List<Lexeme> lexemes;
    private final Problems problems;
    private int at;

    Lexemes(List<Lexeme> lexemes, Problems problems) {
        this.lexemes = lexemes;
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    Lexeme peek() {
        return lexemes.get(at);
    }

    Lexeme peek(int ahead) {
        return lexemes.get(Math.min(at + ahead, lexemes.size() - 1));
    }

    Lexeme take() {
        Lexeme lexeme = peek();
        if (lexeme.kind() != Kind.END) {
            at++;
        }
        return lexeme;
    }

    boolean isSymbol(String symbol) {
        return peek().isSymbol(symbol);
    }

    boolean takeSymbol(String symbol) {
        boolean there = isSymbol(symbol);
        at += there ? 1 : 0;
        return there;
    }

    boolean takeName(String name) {
        boolean there = peek().isName(name);
        at += there ? 1 : 0;
        return there;
    }

    Lexeme expectSymbol(String symbol) {
        if (!isSymbol(symbol)) {
            throw fail("expected '" + symbol + "', found " + peek().described());
        }
        return take();
    }

    void expectName(String name) {
        if (!takeName(name)) {
            throw fail("expected '" + name + "', found " + peek().described());
        }
    }

    Name name(String what) {
        return expect(Kind.NAME, what);
    }

    Name expect(Kind kind, String what) {
        Lexeme lexeme = peek();
        if (lexeme.kind() != kind) {
            throw fail("expected " + what + ", found " + lexeme.described());
        }
        take();
        return new Name(lexeme.place(), lexeme.text());
    }

    /** Takes what a role's type or an argument's name may end with: nothing, {@code ?}, {@code *} or {@code +}. */
    Cardinality cardinality() {
        if (takeSymbol("?")) {
            return Cardinality.OPTIONAL;
        }
        if (takeSymbol("*")) {
            return Cardinality.ANY;
        }
        return takeSymbol("+") ? Cardinality.SOME : Cardinality.ONE;
    }

    /** Takes {@code [SUBROLE]}, if it is there. */
    Optional<Name> subrole() {
        if (!takeSymbol("[")) {
            return Optional.empty();
        }
        Name subrole = name("a subrole");
        expectSymbol("]");
        return Optional.of(subrole);
    }

    void expectEnd() {
        if (peek().kind() != Kind.END) {
            throw fail("expected the end of the pattern, found " + peek().described());
        }
    }

    int number(String what, int bound) {
        Name digits = expect(Kind.NUMBER, what);
        int value = digits.text().length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits.text());
        if (value > bound) {
            problems.add(digits.place(), what + " " + digits.text() + " is too great; expected at most " + bound);
            return bound;
        }
        return value;
    }

    Failure fail(String message) {
        return fail(peek().place(), message);
    }

    Failure fail(Place place, String message) {
        problems.add(place, message);
        return new Failure();
    }

    /**
     * Goes on to the next of some keywords at the start of a line, or to the closing brace of a block: one that stands
     * first or last on its line.
     */
    void recover(Set<String> keywords) {
        while (peek().kind() != Kind.END) {
            Lexeme lexeme = peek();
            boolean isKeyword = lexeme.kind() == Kind.NAME && keywords.contains(lexeme.text());
            boolean isLast = peek(1).startsLine() || peek(1).kind() == Kind.END || peek(1).isSymbol("}");
            if (lexeme.startsLine() && isKeyword || lexeme.isSymbol("}") && (lexeme.startsLine() || isLast)) {
                return;
            }
            at++;
        }
    }

    /** Goes on to the next test sentence, the end of the tests, or what cannot be in them. */
    void recoverInTests() {
        while (peek().kind() != Kind.END) {
            Lexeme lexeme = peek();
            boolean isSign = lexeme.isSymbol("+") || lexeme.isSymbol("-");
            boolean isKeyword = RuleSyntaxKeywords.CLAUSES_AND_DECLARATIONS.contains(lexeme.text());
            if (lexeme.isSymbol("}") || lexeme.startsLine() && (isSign || isKeyword)) {
                return;
            }
            at++;
        }
    }
}
