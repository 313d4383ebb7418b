package io.github.vietfacts.rule;

import com.google.common.collect.ImmutableSet;
import io.github.vietfacts.pattern.Node;
import io.github.vietfacts.pattern.Node.Folding;
import io.github.vietfacts.rule.Expr.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the files of a rule set declare, by name. Facts are known everywhere by one name. */
final class Declarations {

    private record Declared<T>(Syntax file, T item) {}

    private final Set<String> modules = new LinkedHashSet<>();

    private final Problems problems;
    private final Map<String, FactType> facts = new LinkedHashMap<>();
    private final Map<String, List<Declared<Syntax.Lexicon>>> lexicons = new LinkedHashMap<>();
    private final Map<String, List<Declared<Syntax.Macro>>> macros = new LinkedHashMap<>();
    private final Map<Syntax.Lexicon, Node> nodes = new IdentityHashMap<>();
    private final Map<Expr.Phrase, Node> literals = new HashMap<>();

    Declarations(List<Syntax> files, Problems problems) {
        this.problems = problems;
        files.forEach(file -> modules.add(file.module()));
        files.forEach(file -> file.imports().forEach(this::checkImport));
        Map<String, Place> declared = new LinkedHashMap<>();
        for (Syntax file : files) {
            for (Syntax.Fact fact : file.facts()) {
                once(declared, "fact", fact.name());
                facts.putIfAbsent(fact.name().text(), fact.type());
                if (Vocabulary.TYPES.contains(fact.name().text())) {
                    problems.add(fact.name().place(), "'" + fact.name().text() + "' is a type of mention");
                }
            }
        }
        Map<String, Place> rules = new LinkedHashMap<>();
        files.forEach(file -> file.rules().forEach(rule -> once(rules, "rule", rule.name())));
        for (Syntax file : files) {
            declare(file, "lexicon", file.lexicons(), Syntax.Lexicon::name, lexicons);
            declare(file, "macro", file.macros(), Syntax.Macro::name, macros);
            declare(file, "cue", file.cues(), Syntax.Cue::name, new LinkedHashMap<>());
        }
        files.forEach(file -> file.facts().forEach(fact -> fact.roleTypes().forEach(this::checkRoleType)));
    }

    private void checkImport(Name module) {
        if (!modules.contains(module.text())) {
            unknown(module.place(), "module", module.text(), modules);
        }
    }

    private <T> void declare(
            Syntax file, String what, List<T> items, Function<T, Name> nameOf, Map<String, List<Declared<T>>> into) {
        Map<String, Place> seen = new LinkedHashMap<>();
        for (T item : items) {
            Name name = nameOf.apply(item);
            once(seen, what, name);
            into.computeIfAbsent(name.text(), n -> new ArrayList<>()).add(new Declared<>(file, item));
        }
    }

    private void once(Map<String, Place> seen, String what, Name name) {
        Place before = seen.putIfAbsent(name.text(), name.place());
        if (before != null) {
            problems.add(name.place(), what + " '" + name.text() + "' is declared already at " + before);
        }
    }

    private void checkRoleType(Name type) {
        if (!Vocabulary.PLAIN_TYPES.contains(type.text()) && !isType(type.text())) {
            Set<String> known = new LinkedHashSet<>(types());
            known.addAll(Vocabulary.PLAIN_TYPES);
            unknown(type.place(), "type", type.text(), known);
        }
    }

    Map<String, FactType> facts() {
        return facts;
    }

    boolean isType(String name) {
        return Vocabulary.TYPES.contains(name) || facts.containsKey(name);
    }

    Collection<String> types() {
        Set<String> types = new LinkedHashSet<>(Vocabulary.TYPES);
        types.addAll(facts.keySet());
        return types;
    }

    Optional<FactType> fact(Name name) {
        FactType type = facts.get(name.text());
        if (type == null) {
            unknown(name.place(), "fact", name.text(), facts.keySet());
        }
        return Optional.ofNullable(type);
    }

    Optional<Syntax.Lexicon> lexicon(Syntax from, Name name) {
        return find(lexicons, from, name, "lexicon", Syntax.Lexicon::name);
    }

    /** Returns the lexicon as a node; the same one for every pattern that uses it. */
    Node node(Syntax.Lexicon lexicon) {
        return nodes.computeIfAbsent(lexicon, declared -> {
            ImmutableSet.Builder<List<String>> phrases = ImmutableSet.builder();
            for (Expr.Phrase phrase : declared.phrases()) {
                if (!phrase.isEmpty()) {
                    phrases.add(Node.Literal.of(phrase.text(), Folding.CASE).syllables());
                }
            }
            return new Node.Lexicon(declared.name().text(), phrases.build());
        });
    }

    /** Returns the phrase as a node, normalised once for all patterns and macros that have it. */
    Node node(Expr.Phrase phrase) {
        return literals.computeIfAbsent(
                phrase, p -> p.isEmpty() ? new Node.Sequence(List.of()) : Node.Literal.of(p.text(), p.folding()));
    }

    Optional<Syntax.Macro> macro(Syntax from, Name name) {
        return find(macros, from, name, "macro", Syntax.Macro::name);
    }

    /** Returns the file that declares a macro, in which the names of its body are looked up. */
    Syntax fileOf(Syntax.Macro macro) {
        return macros.getOrDefault(macro.name().text(), List.of()).stream()
                .filter(declared -> declared.item() == macro)
                .map(Declared::file)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Looks in the file itself, then in those that it imports, then in all; a name that two of these declare is
     * ambiguous.
     */
    private <T> Optional<T> find(
            Map<String, List<Declared<T>>> declared, Syntax from, Name name, String what, Function<T, Name> nameOf) {
        List<Declared<T>> found = declared.getOrDefault(name.text(), List.of());
        List<Declared<T>> imported = found.stream()
                .filter(each -> imports(from, each.file().module()))
                .toList();
        Optional<T> own = found.stream()
                .filter(each -> each.file() == from)
                .map(Declared::item)
                .findFirst();
        if (own.isPresent()) {
            return own;
        }
        found = imported.isEmpty() ? found : imported;
        if (found.isEmpty()) {
            unknown(name.place(), what, name.text(), declared.keySet());
        } else if (found.size() > 1) {
            problems.add(
                    name.place(),
                    what + " '" + name.text() + "' is ambiguous: declared at "
                            + nameOf.apply(found.get(0).item()).place() + " and "
                            + nameOf.apply(found.get(1).item()).place());
        }
        return found.stream().map(Declared::item).findFirst();
    }

    private static boolean imports(Syntax file, String module) {
        return file.imports().stream().anyMatch(name -> name.text().equals(module));
    }

    private void unknown(Place place, String what, String name, Collection<String> known) {
        problems.add(place, "unknown " + what + " '" + name + "'" + Suggestions.of(name, known));
    }
}
