package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.Condition;
import io.github.vietfacts.pattern.Node;
import io.github.vietfacts.rule.Expr.Name;
import io.github.vietfacts.rule.FactType.Role;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a written pattern into a syntax tree: looks names up, checks types, expands macros. */
final class PatternResolver {

    /** What the pattern is for: which roles it may capture, whether {@code _} and {@code ^} mean something. */
    record Use(
            @Nullable FactType fact,
            @Nullable Role role,
            @Nullable String subrole,
            boolean hasMark) {

        static final Use PLAIN = new Use(null, null, null, false);
    }

    private static final Node EMPTY = new Node.Sequence(List.of());
    private static final int MAX_NODES = 20_000;

    private final Declarations declarations;
    private final Problems problems;
    private final Use use;
    private final Set<String> facts;
    private final Deque<Syntax.Macro> expanding = new ArrayDeque<>();
    private final Set<String> captured = new LinkedHashSet<>();
    private int nodes;

    /** {@code facts} takes up the facts that the pattern mentions. */
    PatternResolver(Declarations declarations, Problems problems, Use use, Set<String> facts) {
        this.declarations = declarations;
        this.problems = problems;
        this.use = use;
        this.facts = facts;
    }

    Node resolve(Syntax file, Expr expr) {
        Node node = node(expr, file, Map.of());
        if (nodes > MAX_NODES) {
            problems.add(expr.place(), "the pattern has more than " + MAX_NODES + " elements with its macros");
        }
        return node;
    }

    /** Returns the names of the captures met so far. */
    Set<String> captured() {
        return captured;
    }

    private Node node(Expr expr, Syntax file, Map<String, Node> params) {
        if (++nodes > MAX_NODES) {
            return EMPTY;
        }
        if (expr instanceof Expr.Phrase phrase) {
            return declarations.node(phrase);
        } else if (expr instanceof Expr.Word word) {
            check(word.test(), Vocabulary.WORD_FIELDS);
            return new Node.Word(word.test().condition());
        } else if (expr instanceof Expr.MentionOf mention) {
            return mention(mention);
        } else if (expr instanceof Expr.LexiconRef lexicon) {
            return lexicon(file, lexicon);
        } else if (expr instanceof Expr.MacroRef macro) {
            return macro(macro, file, params);
        } else if (expr instanceof Expr.Slot slot) {
            return slot(slot, file, params);
        } else if (expr instanceof Expr.Capture capture) {
            return capture(capture, file, params);
        } else if (expr instanceof Expr.Mark) {
            if (!use.hasMark()) {
                problems.add(expr.place(), "'^' stands for the trigger in unless only");
            }
            return new Node.Mark();
        }
        return composed(expr, file, params);
    }

    private Node composed(Expr expr, Syntax file, Map<String, Node> params) {
        if (expr instanceof Expr.Sequence sequence) {
            return new Node.Sequence(sequence.items().stream()
                    .map(item -> node(item, file, params))
                    .toList());
        } else if (expr instanceof Expr.Choice choice) {
            List<Node> options = choice.options().stream()
                    .map(option -> node(option, file, params))
                    .toList();
            Unreachable.warn(problems, choice, options);
            return new Node.Choice(options);
        } else if (expr instanceof Expr.Repeat repeat) {
            return new Node.Repeat(node(repeat.item(), file, params), repeat.min(), repeat.max(), repeat.lazy());
        } else if (expr instanceof Expr.Gap gap) {
            return new Node.Gap(gap.max(), gap.barrier().map(b -> node(b, file, params)));
        } else if (expr instanceof Expr.Look look) {
            return new Node.Look(node(look.item(), file, params), look.ahead(), look.positive());
        }
        return ((Expr.Edge) expr).start() ? new Node.SentenceStart() : new Node.SentenceEnd();
    }

    private Node mention(Expr.MentionOf mention) {
        String type = mention.type().text();
        Set<String> fields = new LinkedHashSet<>(Vocabulary.MENTION_FIELDS);
        FactType fact = declarations.facts().get(type);
        if (fact != null) {
            facts.add(type);
            fact.roles().forEach(role -> fields.add(role.name()));
            fields.addAll(Vocabulary.FACT_FIELDS.keySet());
        } else if (!declarations.isType(type)) {
            unknown(mention.type(), "type", declarations.types());
        }
        return new Node.MentionOf(Vocabulary.mentionTypes(type), condition(mention.test(), fields), false);
    }

    private Condition condition(Expr.Test test, Collection<String> fields) {
        check(test, fields);
        return test.condition();
    }

    private void check(Expr.Test test, Collection<String> fields) {
        for (Name field : test.fields()) {
            if (!fields.contains(field.text())) {
                unknown(field, "field", fields);
            }
        }
    }

    private Node lexicon(Syntax file, Expr.LexiconRef lexicon) {
        Optional<Node> found = declarations
                .lexicon(file, new Name(lexicon.place(), lexicon.name()))
                .map(declarations::node);
        return found.orElse(EMPTY);
    }

    private Node macro(Expr.MacroRef ref, Syntax file, Map<String, Node> params) {
        Node param = params.get(ref.name());
        if (param != null) {
            return param;
        }
        Optional<Syntax.Macro> found = declarations.macro(file, new Name(ref.place(), ref.name()));
        if (found.isEmpty()) {
            return EMPTY;
        }
        Syntax.Macro macro = found.get();
        if (expanding.stream().anyMatch(outer -> outer == macro)) {
            problems.add(macro.name().place(), "macro " + macro.name().text() + " contains itself");
            return EMPTY;
        }
        if (macro.params().size() != ref.args().size()) {
            problems.add(
                    ref.place(),
                    "macro " + ref.name() + " takes " + macro.params().size() + " arguments, found "
                            + ref.args().size());
            return EMPTY;
        }
        if (expanding.size() == MacroCheck.MAX_DEPTH) {
            return EMPTY; // the macro itself is reported
        }
        Map<String, Node> bound = new HashMap<>();
        for (int i = 0; i < ref.args().size(); i++) {
            bound.put(macro.params().get(i), node(ref.args().get(i), file, params));
        }
        expanding.push(macro);
        Node body = node(macro.body(), declarations.fileOf(macro), bound);
        expanding.pop();
        return body;
    }

    private Node slot(Expr.Slot slot, Syntax file, Map<String, Node> params) {
        Role role = use.role();
        if (role == null) {
            problems.add(slot.place(), "'_' stands for the role of an arg; here is none");
            return EMPTY;
        }
        Optional<String> subrole = Optional.ofNullable(use.subrole());
        String name = new Slot(role.name(), subrole).captureName();
        captured.add(name);
        if (slot.item().isPresent()) {
            return new Node.Capture(name, node(slot.item().get(), file, params));
        }
        Set<String> types = mentionTypes(role);
        if (types.isEmpty()) {
            problems.add(
                    slot.place(),
                    "role '" + role.name() + "' takes no mentions; write what fills it, as in _:('lễ' ..3 'cưới')");
        }
        types.stream().filter(declarations.facts()::containsKey).forEach(facts::add);
        Condition condition = condition(slot.test(), Vocabulary.MENTION_FIELDS);
        return new Node.Capture(name, new Node.MentionOf(types, condition, true));
    }

    static Set<String> mentionTypes(Role role) {
        Set<String> types = new LinkedHashSet<>();
        role.types().forEach(type -> types.addAll(Vocabulary.mentionTypes(type)));
        return types;
    }

    private Node capture(Expr.Capture capture, Syntax file, Map<String, Node> params) {
        FactType fact = use.fact();
        Node item = node(capture.item(), file, params);
        if (fact == null) {
            problems.add(capture.place(), "nothing is captured here");
            return item;
        }
        Optional<String> subrole = capture.subrole().map(Name::text);
        if (!hasRole(problems, fact, capture.role(), capture.subrole())) {
            return item;
        }
        String name = new Slot(capture.role().text(), subrole).captureName();
        captured.add(name);
        return new Node.Capture(name, item);
    }

    /** Reports a role or subrole that the fact does not have. */
    static boolean hasRole(Problems problems, FactType fact, Name name, Optional<Name> subrole) {
        Optional<Role> role = fact.role(name.text());
        if (role.isEmpty()) {
            List<String> known = fact.roles().stream().map(Role::name).toList();
            problems.add(
                    name.place(),
                    "fact " + fact.name() + " has no role '" + name.text() + "'" + Suggestions.of(name.text(), known));
            return false;
        }
        List<String> parts = role.get().subroles();
        if (subrole.isPresent() && !parts.contains(subrole.get().text())) {
            problems.add(
                    subrole.get().place(),
                    "role " + name.text() + " has no subrole '" + subrole.get().text() + "'"
                            + Suggestions.of(subrole.get().text(), parts));
            return false;
        }
        return true;
    }

    private void unknown(Name name, String what, Collection<String> known) {
        problems.add(name.place(), "unknown " + what + " '" + name.text() + "'" + Suggestions.of(name.text(), known));
    }
}
