package io.github.vietfacts.rule;

import io.github.vietfacts.rule.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a rule file into tokens; comments run from {@code #} or {@code //} to the end of the line. */
final class Lexer {

    /** Longer symbols stand before those that they begin with. */
    private static final List<String> SYMBOLS = List.of(
            "(?<=", "(?<!", "(?=", "(?!", "</s>", "<s>", "..", "+=", "=>", "!=", "{", "}", "(", ")", "[", "]", ",", ":",
            "|", "?", "*", "+", "-", "!", "@", "$", "^", "_", "=", "~", "<", ">", "&");

    private final RuleSet.Source source;
    private final String text;
    private final Problems problems;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean startsLine = true;
    private boolean adjacent;

    private Lexer(RuleSet.Source source, Problems problems) {
        this.source = source;
        this.text = source.text();
        this.problems = problems;
    }

    static List<Lexeme> lex(RuleSet.Source source, Problems problems) {
        Lexer lexer = new Lexer(source, problems);
        while (lexer.at < lexer.text.length()) {
            lexer.next();
        }
        lexer.add(Kind.END, "", lexer.at);
        return lexer.lexemes;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n') {
            at++;
            line++;
            lineStart = at;
            startsLine = true;
            adjacent = false;
        } else if (Character.isWhitespace(c) || c == '\uFEFF') {
            at++;
            adjacent = false;
        } else if (c == '#' || text.startsWith("//", at)) {
            at = lineEnd();
            adjacent = false;
        } else if (c == '"' || c == '\'') {
            quoted(c);
        } else if (Character.isLetter(c)) {
            name();
        } else if (isDigit(c)) {
            int end = at;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            add(Kind.NUMBER, text.substring(at, end), end);
        } else {
            symbol();
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void quoted(char quote) {
        StringBuilder content = new StringBuilder();
        int end = lineEnd();
        int i = at + 1;
        while (i < end && text.charAt(i) != quote) {
            boolean escaped = text.charAt(i) == '\\' && i + 1 < end && text.charAt(i + 1) == quote;
            i += escaped ? 1 : 0;
            content.append(text.charAt(i++));
        }
        if (i >= end) {
            problems.add(place(at, at + 1), "no closing " + quote + " on this line");
            add(quote == '"' ? Kind.STRING : Kind.PHRASE, content.toString(), end);
            return;
        }
        add(quote == '"' ? Kind.STRING : Kind.PHRASE, content.toString(), i + 1);
    }

    /** Letters, digits and underscores; a dot, too, where a letter follows. */
    private void name() {
        int end = at + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean dot = c == '.' && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
            if (!dot && c != '_' && !Character.isLetterOrDigit(c)) {
                break;
            }
            end++;
        }
        add(Kind.NAME, text.substring(at, end), end);
    }

    private void symbol() {
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                add(Kind.SYMBOL, symbol, at + symbol.length());
                return;
            }
        }
        int end = at + Character.charCount(text.codePointAt(at));
        problems.add(place(at, end), "unexpected character '" + text.substring(at, end) + "'");
        at = end;
        adjacent = false;
    }

    private Place place(int start, int end) {
        return new Place(source, line, start - lineStart + 1, Math.max(1, end - start));
    }

    private void add(Kind kind, String content, int end) {
        lexemes.add(new Lexeme(kind, content, place(at, end), startsLine, adjacent));
        at = end;
        startsLine = false;
        adjacent = true;
    }
}
