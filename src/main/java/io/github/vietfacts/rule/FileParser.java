package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.Node;
import io.github.vietfacts.pattern.Node.Folding;
import io.github.vietfacts.rule.Expr.Name;
import io.github.vietfacts.rule.FactType.Cardinality;
import io.github.vietfacts.rule.FactType.Role;
import io.github.vietfacts.rule.Lexeme.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses the declarations of a file. After an error it goes on with the next declaration. */
final class FileParser {

    private final Lexemes lexemes;
    private final PatternParser patterns;
    private final RuleParser ruleParser;
    private final List<Name> imports = new ArrayList<>();
    private final List<Syntax.Fact> facts = new ArrayList<>();
    private final List<Syntax.Lexicon> lexicons = new ArrayList<>();
    private final List<Syntax.Macro> macros = new ArrayList<>();
    private final List<Syntax.Cue> cues = new ArrayList<>();
    private final List<Syntax.Rule> rules = new ArrayList<>();

    private FileParser(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.patterns = new PatternParser(lexemes);
        this.ruleParser = new RuleParser(lexemes, patterns);
    }

    static Syntax parse(RuleSet.Source source, Problems problems) {
        Lexemes lexemes = new Lexemes(Lexer.lex(source, problems), problems);
        String module = source.name();
        try {
            lexemes.expectName("module");
            module = lexemes.name("the module's name").text();
        } catch (Lexemes.Failure reported) {
            lexemes.recover(RuleSyntaxKeywords.DECLARATIONS);
        }
        FileParser parser = new FileParser(lexemes);
        while (lexemes.peek().kind() != Kind.END) {
            try {
                parser.declaration();
            } catch (Lexemes.Failure reported) {
                lexemes.recover(RuleSyntaxKeywords.DECLARATIONS);
                lexemes.takeSymbol("}");
            }
        }
        return new Syntax(
                module, parser.imports, parser.facts, parser.lexicons, parser.macros, parser.cues, parser.rules);
    }

    private void declaration() {
        Lexeme keyword = lexemes.peek();
        switch (keyword.kind() == Kind.NAME ? keyword.text() : "") {
            case "import" -> {
                lexemes.take();
                imports.add(lexemes.name("a module"));
            }
            case "fact" -> fact();
            case "lexicon" -> lexicon();
            case "def" -> macro();
            case "cue" -> cue();
            case "rule" -> {
                lexemes.take();
                rules.add(ruleParser.rule());
            }
            default -> {
                lexemes.take();
                throw lexemes.fail(
                        keyword.place(),
                        "expected import, fact, lexicon, def, cue or rule, found " + keyword.described()
                                + (keyword.kind() == Kind.NAME
                                                && !RuleSyntaxKeywords.DECLARATIONS.contains(keyword.text())
                                        ? Suggestions.of(
                                                keyword.text(),
                                                List.of("import", "fact", "lexicon", "def", "cue", "rule"))
                                        : ""));
            }
        }
    }

    private void fact() {
        lexemes.take();
        Name name = lexemes.name("the fact's name");
        List<String> kinds = new ArrayList<>();
        if (lexemes.takeName("kind")) {
            lexemes.expectSymbol("{");
            names("a kind", "}", kinds);
        }
        lexemes.expectSymbol("{");
        List<Role> roles = new ArrayList<>();
        List<Name> types = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (!lexemes.takeSymbol("}")) {
            Name role = lexemes.name("a role or '}'");
            if (!seen.add(role.text())) {
                lexemes.problems().add(role.place(), "role '" + role.text() + "' is declared twice");
            }
            if (Vocabulary.FACT_FIELDS.containsKey(role.text()) || role.text().equals("kind")) {
                lexemes.problems().add(role.place(), "every fact has '" + role.text() + "'; name the role otherwise");
            }
            roles.add(role(role.text(), types));
            lexemes.takeSymbol(",");
        }
        facts.add(new Syntax.Fact(name, new FactType(name.text(), kinds, roles), types));
    }

    private Role role(String name, List<Name> allTypes) {
        boolean key = lexemes.takeSymbol("!");
        List<String> subroles = new ArrayList<>();
        if (lexemes.takeSymbol("[")) {
            names("a subrole", "]", subroles);
        }
        key |= lexemes.takeSymbol("!");
        lexemes.expectSymbol(":");
        List<String> types = new ArrayList<>();
        List<String> values = new ArrayList<>();
        if (lexemes.takeSymbol("{")) {
            names("a value", "}", values);
        } else {
            do {
                Name type = lexemes.name("a type");
                allTypes.add(type);
                types.add(type.text());
            } while (lexemes.takeSymbol("|"));
        }
        Cardinality cardinality = lexemes.cardinality();
        return new Role(name, subroles, key, types, values, cardinality);
    }

    private void names(String what, String close, List<String> into) {
        do {
            Name name = lexemes.name(what);
            if (into.contains(name.text())) {
                lexemes.problems().add(name.place(), "'" + name.text() + "' is declared twice");
            }
            into.add(name.text());
        } while (lexemes.takeSymbol(","));
        lexemes.expectSymbol(close);
    }

    private void lexicon() {
        lexemes.take();
        Name name = lexemes.name("the lexicon's name");
        if (lexemes.takeName("from")) {
            Name file = lexemes.expect(Kind.STRING, "a \"file.tsv\"");
            lexicons.add(new Syntax.Lexicon(name, LexiconFile.phrases(file, lexemes.problems())));
            return;
        }
        lexemes.expectSymbol("{");
        List<Expr.Phrase> phrases = new ArrayList<>();
        do {
            Name phrase = lexemes.expect(Kind.PHRASE, "a 'phrase'");
            phrases.add(patterns.phrase(phrase.place(), phrase.text(), Folding.CASE));
        } while (lexemes.takeSymbol(",") && !lexemes.isSymbol("}"));
        lexemes.expectSymbol("}");
        lexicons.add(new Syntax.Lexicon(name, phrases));
    }

    private void macro() {
        lexemes.take();
        Name name = lexemes.name("the macro's name");
        if (!Character.isUpperCase(name.text().charAt(0))) {
            lexemes.problems().add(name.place(), "a macro's name begins with a capital");
        }
        List<String> params = new ArrayList<>();
        if (lexemes.takeSymbol("(")) {
            names("a parameter", ")", params);
        }
        lexemes.expectSymbol("=");
        macros.add(new Syntax.Macro(name, params, patterns.alternatives()));
    }

    private void cue() {
        lexemes.take();
        Name name = lexemes.name("the cue's name");
        lexemes.expectSymbol("{");
        List<Expr> phrases = new ArrayList<>();
        do {
            phrases.add(patterns.alternatives());
        } while (lexemes.takeSymbol(",") && !lexemes.isSymbol("}"));
        lexemes.expectSymbol("}");
        boolean before = lexemes.takeName("before");
        if (!before) {
            lexemes.expectName("after");
        }
        int units = lexemes.number("distance", Node.MAX_REPEAT);
        Optional<Expr> barrier = Optional.empty();
        if (lexemes.takeName("not")) {
            lexemes.expectName("across");
            barrier = Optional.of(patterns.alternatives());
        }
        lexemes.expectName("sets");
        Name field = lexemes.name("a field");
        lexemes.expectSymbol("=");
        cues.add(new Syntax.Cue(name, phrases, before, units, barrier, field, ruleParser.value()));
    }
}
