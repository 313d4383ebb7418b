package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.Node;
import io.github.vietfacts.rule.FactType.Role;
import io.github.vietfacts.rule.RuleProblem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for what is right by the grammar but hardly meant. */
final class Lint {

    private final Loader.Loaded loaded;
    private final Problems problems;

    private Lint(Loader.Loaded loaded) {
        this.loaded = loaded;
        this.problems = loaded.problems().copy();
    }

    static List<RuleProblem> check(Loader.Loaded loaded) {
        Lint lint = new Lint(loaded);
        Spelling.warn(lint.problems, loaded.files());
        lint.loaded.rules().forEach(lint::alwaysOn);
        lint.emptyRoles();
        lint.shadowed();
        return lint.problems.inOrder(Severity.WARNING);
    }

    private void alwaysOn(Rule rule) {
        Syntax.Trigger trigger = trigger(rule);
        Node node = rule.code().trigger().node();
        List<Node> options = options(node);
        for (int i = 0; i < options.size(); i++) {
            if (!hasLiteral(options.get(i))) {
                boolean isWritten = trigger.pattern() instanceof Expr.Choice choice
                        && choice.options().size() == options.size();
                problems.warn(
                        isWritten
                                ? ((Expr.Choice) trigger.pattern())
                                        .options()
                                        .get(i)
                                        .place()
                                : trigger.pattern().place(),
                        "rule " + rule.name() + " has no literal"
                                + (options.size() == 1 ? "" : " in alternative " + (i + 1))
                                + "; it will be tried on every sentence");
            }
        }
    }

    private static Syntax.Trigger trigger(Rule rule) {
        return rule.syntax().clauses().stream()
                .filter(Syntax.Trigger.class::isInstance)
                .map(Syntax.Trigger.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Node> options(Node node) {
        return node instanceof Node.Choice choice ? choice.options() : List.of(node);
    }

    private static boolean hasLiteral(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().anyMatch(Lint::hasLiteral);
        } else if (node instanceof Node.Choice choice) {
            return choice.options().stream().allMatch(Lint::hasLiteral);
        } else if (node instanceof Node.Repeat repeat) {
            return repeat.min() > 0 && hasLiteral(repeat.item());
        } else if (node instanceof Node.Capture capture) {
            return hasLiteral(capture.item());
        } else if (node instanceof Node.Look look) {
            return look.positive() && hasLiteral(look.item());
        }
        return node instanceof Node.Literal || node instanceof Node.Lexicon;
    }

    private void emptyRoles() {
        Map<String, Set<String>> filled = new HashMap<>();
        loaded.rules()
                .forEach(rule -> filled.computeIfAbsent(rule.type().name(), type -> new HashSet<>())
                        .addAll(rule.fills()));
        for (Syntax file : loaded.files()) {
            for (Syntax.Fact fact : file.facts()) {
                Set<String> roles = filled.get(fact.name().text());
                for (Role role : roles == null ? List.<Role>of() : fact.type().roles()) {
                    if (roles != null && !roles.contains(role.name())) {
                        problems.warn(
                                fact.name().place(),
                                "no rule fills role '" + role.name() + "' of fact "
                                        + fact.name().text());
                    }
                }
            }
        }
    }

    /** What must be the same for one rule to find all that another does, but for triggers and exceptions. */
    private static List<Object> likeness(Rule rule) {
        List<Object> parts = new ArrayList<>();
        parts.add(rule.type().name());
        rule.code().args().forEach(arg -> {
            parts.add(List.of(arg.slot(), arg.cardinality(), arg.adds()));
            arg.locators().forEach(locator -> parts.add(key(locator)));
        });
        for (var conditionals : List.of(rule.code().kinds(), rule.code().assignments())) {
            conditionals.forEach(each -> parts.add(
                    List.of(each.field(), each.value(), each.condition().map(Lint::key))));
        }
        parts.add(rule.code().cues());
        return parts;
    }

    private static List<Object> key(RuleCode.Locator locator) {
        return List.of(locator.where(), locator.pattern().node(), locator.within());
    }

    private void shadowed() {
        Map<List<Object>, List<Rule>> alike = new HashMap<>();
        for (Rule rule : loaded.rules()) {
            List<Rule> before = alike.computeIfAbsent(likeness(rule), key -> new ArrayList<>());
            before.stream()
                    .filter(other -> findsAll(other, rule))
                    .findFirst()
                    .ifPresent(other -> problems.warn(
                            rule.syntax().name().place(),
                            "rule " + rule.name() + " finds nothing that rule " + other.name() + " at "
                                    + other.syntax().name().place() + " does not"));
            before.add(rule);
        }
    }

    private static boolean findsAll(Rule rule, Rule other) {
        return rule.priority() >= other.priority()
                && options(rule.code().trigger().node())
                        .containsAll(options(other.code().trigger().node()))
                && nodes(other).containsAll(nodes(rule));
    }

    private static List<Node> nodes(Rule rule) {
        return rule.code().unless().stream().map(unless -> unless.node()).toList();
    }
}
