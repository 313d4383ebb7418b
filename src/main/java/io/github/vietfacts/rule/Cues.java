package io.github.vietfacts.rule;

import com.google.common.collect.ImmutableSet;
import io.github.vietfacts.pattern.Node;
import io.github.vietfacts.rule.Expr.Name;
import io.github.vietfacts.rule.FactType.Role;
import io.github.vietfacts.rule.PatternResolver.Use;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks and compiles cues, and what they and {@code set} fill. */
final class Cues {

    private Cues() {}

    /** Compiles the cues of a file. */
    static List<RuleCode.Cue> compile(Declarations declarations, Problems problems, Syntax file) {
        List<RuleCode.Cue> cues = new ArrayList<>();
        for (Syntax.Cue cue : file.cues()) {
            checkAssignable(problems, declarations.facts().values(), cue.field(), cue.value());
            PatternResolver resolver = new PatternResolver(declarations, problems, Use.PLAIN, new LinkedHashSet<>());
            Node phrases = new Node.Choice(
                    cue.phrases().stream().map(p -> resolver.resolve(file, p)).toList());
            Node gap = new Node.Gap(cue.units(), cue.barrier().map(b -> resolver.resolve(file, b)));
            Node beside = new Node.Sequence(cue.before() ? List.of(phrases, gap) : List.of(gap, phrases));
            Place place = cue.name().place();
            cues.add(new RuleCode.Cue(
                    cue.field().text(),
                    cue.value().text(),
                    cue.before(),
                    RuleCompiler.compiled(problems, place, beside),
                    RuleCompiler.compiled(problems, place, phrases)));
        }
        return cues;
    }

    /** Reports a field that {@code set} cannot fill in any of the facts, or a value that it does not take. */
    static void checkAssignable(Problems problems, Iterable<FactType> facts, Name field, Name value) {
        Set<String> known = new LinkedHashSet<>(Vocabulary.FACT_FIELDS.keySet());
        Set<String> values = new LinkedHashSet<>();
        if (known.contains(field.text())) {
            values.addAll(Vocabulary.FACT_FIELDS.getOrDefault(field.text(), ImmutableSet.of()));
        }
        for (FactType fact : facts) {
            for (Role role : fact.roles()) {
                boolean isText = role.types().contains("text") || role.types().contains("number");
                if (!role.values().isEmpty() || isText) {
                    known.add(role.name());
                }
                if (role.name().equals(field.text())) {
                    values.addAll(isText ? List.of(value.text()) : role.values());
                }
            }
        }
        if (!known.contains(field.text())) {
            problems.add(
                    field.place(),
                    "nothing can be set to '" + field.text() + "'" + Suggestions.of(field.text(), known));
        } else if (!values.contains(value.text())) {
            problems.add(
                    value.place(),
                    field.text() + " has no value '" + value.text() + "'" + Suggestions.of(value.text(), values));
        }
    }
}
