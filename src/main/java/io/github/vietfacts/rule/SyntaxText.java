package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.Notation;
import io.github.vietfacts.rule.FactType.Cardinality;
import io.github.vietfacts.rule.FactType.Role;
import io.github.vietfacts.rule.Syntax.Clause;
import io.github.vietfacts.rule.Syntax.Locator;
import io.github.vietfacts.rule.Syntax.Where;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes rules and rule files; what is parsed again is equal. */
final class SyntaxText {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private SyntaxText() {}

    static String of(Syntax file) {
        SyntaxText all = new SyntaxText();
        all.line("module " + file.module());
        file.imports().forEach(module -> all.line("import " + module.text()));
        file.facts().forEach(fact -> all.line(fact(fact.type())));
        file.lexicons()
                .forEach(lexicon ->
                        all.line("lexicon " + lexicon.name().text() + " " + braces(texts(lexicon.phrases()))));
        file.macros().forEach(macro -> all.line(macro(macro)));
        file.cues().forEach(cue -> all.line(cue(cue)));
        file.rules().forEach(all::rule);
        return all.text.toString();
    }

    static String of(Syntax.Rule rule) {
        SyntaxText one = new SyntaxText();
        one.rule(rule);
        return one.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static List<String> texts(List<? extends Expr> patterns) {
        return patterns.stream().map(Expr::notation).toList();
    }

    private static String braces(List<String> parts) {
        return "{ " + String.join(", ", parts) + " }";
    }

    private static String fact(FactType type) {
        StringBuilder fact = new StringBuilder("fact " + type.name());
        if (!type.kinds().isEmpty()) {
            fact.append(" kind ").append(braces(type.kinds()));
        }
        fact.append(" {");
        for (Role role : type.roles()) {
            fact.append("\n").append(INDENT).append(role.name());
            if (!role.subroles().isEmpty()) {
                fact.append("[").append(String.join(", ", role.subroles())).append("]");
            }
            fact.append(role.key() ? "!: " : ": ")
                    .append(role.values().isEmpty() ? String.join(" | ", role.types()) : braces(role.values()))
                    .append(sign(role.cardinality()));
        }
        return fact.append("\n}").toString();
    }

    private static String sign(Cardinality cardinality) {
        return switch (cardinality) {
            case ONE -> "";
            case OPTIONAL -> "?";
            case ANY -> "*";
            case SOME -> "+";
        };
    }

    private static String macro(Syntax.Macro macro) {
        String params = macro.params().isEmpty() ? "" : "(" + String.join(", ", macro.params()) + ")";
        return "def " + macro.name().text() + params + " = " + macro.body().notation();
    }

    private static String cue(Syntax.Cue cue) {
        return "cue " + cue.name().text() + " " + braces(texts(cue.phrases())) + (cue.before() ? " before " : " after ")
                + cue.units()
                + cue.barrier()
                        .map(barrier -> " not across " + barrier.notation())
                        .orElse("") + " sets "
                + cue.field().text() + " = " + value(cue.value());
    }

    private void rule(Syntax.Rule rule) {
        line("rule " + rule.name().text() + " : " + rule.fact().text() + " {");
        boolean inTest = false;
        for (Clause clause : rule.clauses()) {
            boolean isTest = clause instanceof Syntax.Example;
            if (isTest != inTest) {
                line(INDENT + (isTest ? "test {" : "}"));
            }
            inTest = isTest;
            line(INDENT + (isTest ? INDENT : "") + clause(clause));
        }
        line(inTest ? INDENT + "}\n}" : "}");
    }

    private static String clause(Clause clause) {
        if (clause instanceof Syntax.Doc doc) {
            return "doc " + Notation.quoted(doc.text());
        } else if (clause instanceof Syntax.Priority priority) {
            return "priority " + priority.value();
        } else if (clause instanceof Syntax.Kind kind) {
            return "kind " + kind.value().text() + condition(kind.condition());
        } else if (clause instanceof Syntax.Trigger trigger) {
            return "trigger " + trigger.pattern().notation();
        } else if (clause instanceof Syntax.Arg arg) {
            return "arg " + PatternText.role(arg.role(), arg.subrole()) + sign(arg.cardinality())
                    + (arg.adds() ? " += " : " = ")
                    + String.join(
                            " or ",
                            arg.locators().stream().map(SyntaxText::locator).toList());
        } else if (clause instanceof Syntax.Unless unless) {
            return "unless " + unless.pattern().notation();
        } else if (clause instanceof Syntax.Assign assign) {
            return "set " + assign.field().text() + " = " + value(assign.value()) + condition(assign.condition());
        }
        return example((Syntax.Example) clause);
    }

    private static String example(Syntax.Example example) {
        StringBuilder text = new StringBuilder(example.positive() ? "+ " : "- ");
        text.append(Notation.quoted(example.sentence().text()));
        String arrow = " =>";
        for (Syntax.Expected each : example.expected()) {
            text.append(arrow)
                    .append(" ")
                    .append(PatternText.role(each.field(), each.subrole()))
                    .append("=")
                    .append(Notation.quoted(each.value()));
            arrow = "";
        }
        return text.toString();
    }

    private static String condition(Optional<Locator> condition) {
        return condition.map(locator -> " if " + locator(locator)).orElse("");
    }

    private static String locator(Locator locator) {
        if (locator.where() == Where.NEAREST) {
            return "nearest" + (locator.within() == Integer.MAX_VALUE ? "" : " within " + locator.within());
        }
        return locator.where().name().toLowerCase(Locale.ROOT)
                + locator.pattern().map(pattern -> " " + pattern.notation()).orElse("");
    }

    private static String value(Expr.Name value) {
        return Notation.quoted(value.text());
    }
}
