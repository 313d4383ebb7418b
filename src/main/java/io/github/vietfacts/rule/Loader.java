package io.github.vietfacts.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns sources into checked rules in strata: a rule comes after those that find the facts that it mentions. */
final class Loader {

    private Loader() {}

    record Loaded(
            List<Syntax> files,
            Problems problems,
            Map<String, FactType> types,
            List<Rule> rules,
            List<List<Rule>> strata) {}

    static Loaded load(List<RuleSet.Source> sources) {
        Problems problems = new Problems(sources);
        List<Syntax> files = sources.stream()
                .map(source -> FileParser.parse(source, problems))
                .toList();
        Declarations declarations = new Declarations(files, problems);
        List<Rule> rules = new ArrayList<>();
        for (Syntax file : files) {
            checkMacros(declarations, problems, file);
            List<RuleCode.Cue> cues = Cues.compile(declarations, problems, file);
            for (Syntax.Rule rule : file.rules()) {
                RuleCompiler.compile(declarations, problems, file, rule, cues).ifPresent(rules::add);
            }
        }
        problems.throwIfAny();
        List<List<Rule>> strata = strata(rules, files, problems);
        problems.throwIfAny();
        return new Loaded(files, problems, new LinkedHashMap<>(declarations.facts()), rules, strata);
    }

    /** Checks macros that no rule uses for cycles and unknown names; what depends on their use is checked there. */
    private static void checkMacros(Declarations declarations, Problems problems, Syntax file) {
        for (Syntax.Macro macro : file.macros()) {
            MacroCheck.check(declarations, problems, file, macro);
        }
    }

    private static List<List<Rule>> strata(List<Rule> rules, List<Syntax> files, Problems problems) {
        Map<String, Integer> levels = new HashMap<>();
        Map<String, Set<String>> uses = new HashMap<>();
        for (Rule rule : rules) {
            uses.computeIfAbsent(rule.type().name(), name -> new HashSet<>()).addAll(rule.uses());
        }
        for (Rule rule : rules) {
            if (level(rule.type().name(), uses, levels, new HashSet<>()) < 0) {
                files.stream()
                        .flatMap(file -> file.rules().stream())
                        .filter(syntax -> syntax.name().text().equals(rule.name()))
                        .forEach(syntax -> problems.add(
                                syntax.name().place(),
                                "rule " + rule.name() + " finds " + rule.type().name()
                                        + " and mentions facts that are found from it: " + rule.uses()));
            }
        }
        List<List<Rule>> strata = new ArrayList<>();
        if (!problems.isEmpty()) {
            return strata;
        }
        for (Rule rule : rules) {
            int level = levels.getOrDefault(rule.type().name(), 0);
            while (strata.size() <= level) {
                strata.add(new ArrayList<>());
            }
            strata.get(level).add(rule);
        }
        strata.removeIf(List::isEmpty);
        return strata.stream().map(List::copyOf).toList();
    }

    /** Returns how many facts lie below a fact, -1 for a fact that lies below itself. */
    private static int level(
            String fact, Map<String, Set<String>> uses, Map<String, Integer> levels, Set<String> above) {
        Integer known = levels.get(fact);
        if (known != null) {
            return known;
        }
        if (!above.add(fact)) {
            return -1;
        }
        int level = 0;
        for (String used : uses.getOrDefault(fact, Set.of())) {
            int below = level(used, uses, levels, above);
            level = below < 0 || level < 0 ? -1 : Math.max(level, below + 1);
        }
        above.remove(fact);
        levels.put(fact, level);
        return level;
    }
}
