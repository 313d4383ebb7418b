package io.github.vietfacts.rule;

import io.github.vietfacts.rule.Expr.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the files of a rule set declare, by name. Facts are known everywhere by one name. */
final class Declarations {

    private final List<Syntax> files;
    private final Problems problems;
    private final Map<String, FactType> facts = new LinkedHashMap<>();

    Declarations(List<Syntax> files, Problems problems) {
        this.files = files;
        this.problems = problems;
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
            Map<String, Place> lexicons = new LinkedHashMap<>();
            file.lexicons().forEach(lexicon -> once(lexicons, "lexicon", lexicon.name()));
            Map<String, Place> macros = new LinkedHashMap<>();
            file.macros().forEach(macro -> once(macros, "macro", macro.name()));
            Map<String, Place> cues = new LinkedHashMap<>();
            file.cues().forEach(cue -> once(cues, "cue", cue.name()));
        }
        files.forEach(file -> file.facts().forEach(fact -> fact.roleTypes().forEach(this::checkRoleType)));
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
        return find(from, name, "lexicon", Syntax::lexicons, Syntax.Lexicon::name);
    }

    Optional<Syntax.Macro> macro(Syntax from, Name name) {
        return find(from, name, "macro", Syntax::macros, Syntax.Macro::name);
    }

    /** Returns the file that declares a macro, in which the names of its body are looked up. */
    Syntax fileOf(Syntax.Macro macro) {
        return files.stream()
                .filter(file -> file.macros().stream().anyMatch(m -> m == macro))
                .findFirst()
                .orElseThrow();
    }

    /** Looks in the file itself, then in all; a name that two other files declare is ambiguous. */
    private <T> Optional<T> find(
            Syntax from, Name name, String what, Function<Syntax, List<T>> declared, Function<T, Name> nameOf) {
        List<T> found = new ArrayList<>();
        for (Syntax file : files) {
            for (T declaration : declared.apply(file)) {
                if (nameOf.apply(declaration).text().equals(name.text())) {
                    if (file == from) {
                        return Optional.of(declaration);
                    }
                    found.add(declaration);
                }
            }
        }
        if (found.isEmpty()) {
            Set<String> known = new LinkedHashSet<>();
            files.forEach(file ->
                    declared.apply(file).forEach(d -> known.add(nameOf.apply(d).text())));
            unknown(name.place(), what, name.text(), known);
        } else if (found.size() > 1) {
            problems.add(
                    name.place(),
                    what + " '" + name.text() + "' is ambiguous: declared at "
                            + nameOf.apply(found.get(0)).place() + " and "
                            + nameOf.apply(found.get(1)).place());
        }
        return found.stream().findFirst();
    }

    private void unknown(Place place, String what, String name, Collection<String> known) {
        problems.add(place, "unknown " + what + " '" + name + "'" + Suggestions.of(name, known));
    }
}
