package io.github.vietfacts.rule;

import io.github.vietfacts.rule.Expr.Name;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds unknown names and cycles in a macro, whether or not a rule uses it. */
final class MacroCheck {

    /** A longer chain of macros that use macros is a mistake; keeps recursion within the stack. */
    static final int MAX_DEPTH = 50;

    private final Declarations declarations;
    private final Problems problems;
    private final Set<Syntax.Macro> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Syntax.Macro> path = new ArrayDeque<>();

    private MacroCheck(Declarations declarations, Problems problems) {
        this.declarations = declarations;
        this.problems = problems;
    }

    static void check(Declarations declarations, Problems problems, Syntax file, Syntax.Macro macro) {
        new MacroCheck(declarations, problems).macro(file, macro);
    }

    private void macro(Syntax file, Syntax.Macro macro) {
        if (path.stream().anyMatch(outer -> outer == macro)) {
            problems.add(macro.name().place(), "macro " + macro.name().text() + " contains itself");
        } else if (path.size() == MAX_DEPTH) {
            problems.add(macro.name().place(), "more than " + MAX_DEPTH + " macros use each other in a chain");
        } else if (seen.add(macro)) {
            path.push(macro);
            visit(file, macro.body(), macro.params());
            path.pop();
        }
    }

    private void visit(Syntax file, Expr expr, List<String> params) {
        if (expr instanceof Expr.MacroRef ref && params.contains(ref.name())) {
            return;
        }
        expr.children().forEach(child -> visit(file, child, params));
        if (expr instanceof Expr.LexiconRef lexicon) {
            declarations.lexicon(file, new Name(lexicon.place(), lexicon.name()));
        } else if (expr instanceof Expr.MacroRef ref) {
            declarations
                    .macro(file, new Name(ref.place(), ref.name()))
                    .ifPresent(macro -> macro(declarations.fileOf(macro), macro));
        }
    }
}
