package io.github.vietfacts.eval;

import com.google.common.collect.Sets;
import io.github.vietfacts.fact.Modality;
import io.github.vietfacts.rule.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A prediction held against a gold fact.
 *
 * @param spoilers what keeps the prediction from being right: {@code type}, {@code modality}, {@code polarity}, key
 *     roles; none for a right one
 * @param arguments the values of all roles
 * @param kind whether the kinds agree; empty where gold has none
 * @param modality whether the modalities agree, not only their classes
 * @param attribution whether the same vouch for it, by name
 * @param codes whether a right prediction has gold's event codes; empty where neither has any
 */
record Comparison(
        List<String> spoilers,
        Counts arguments,
        Optional<Boolean> kind,
        boolean modality,
        boolean attribution,
        Optional<Boolean> codes) {

    boolean isRight() {
        return spoilers.isEmpty();
    }

    static Comparison of(ScoredFact gold, ScoredFact predicted, Optional<FactType> type) {
        List<String> spoilers = new ArrayList<>();
        if (!gold.type().equals(predicted.type())) {
            spoilers.add("type");
        }
        List<String> modalities =
                answers(gold, "modality", Optional.of(gold.modality().name())).toList();
        if (modalities.stream()
                .noneMatch(m -> isActual(m) == isActual(predicted.modality().name()))) {
            spoilers.add("modality");
        }
        if (gold.polarity() != predicted.polarity()) {
            spoilers.add("polarity");
        }
        Counts arguments = Counts.NONE;
        for (String role : Sets.union(gold.args().keySet(), predicted.args().keySet())) {
            Optional<FactType.Role> declared = type.flatMap(t -> t.role(role));
            Counts values = values(gold, predicted, role, ValueRule.of(declared));
            arguments = arguments.plus(values);
            boolean required = declared.isPresent() && declared.get().key() && values.gold() > 0;
            if (required && values.f1() < 0.75) {
                spoilers.add(role);
            }
        }
        Optional<Boolean> kind = gold.kind()
                .map(k -> answers(gold, "kind", gold.kind())
                        .anyMatch(k2 -> predicted.kind().equals(Optional.of(k2))));
        return new Comparison(
                List.copyOf(spoilers),
                arguments,
                kind,
                modalities.contains(predicted.modality().name()),
                sameNames(gold.attribution(), predicted.attribution()),
                spoilers.isEmpty() ? type.flatMap(t -> Codes.same(t, gold, predicted)) : Optional.empty());
    }

    /** Returns whether two lists name the same, one for one. */
    static boolean sameNames(List<String> gold, List<String> predicted) {
        Counts names = match(
                gold.stream().map(ScoredFact.Value::of).toList(),
                predicted.stream().map(ScoredFact.Value::of).toList(),
                ValueRule::sameName);
        return names.right() == names.gold() && names.right() == names.predicted();
    }

    private static boolean isActual(String modality) {
        return modality.equals(Modality.ACTUAL.name());
    }

    private static Stream<String> answers(ScoredFact gold, String field, Optional<String> answer) {
        return Stream.concat(
                answer.stream(),
                gold.alts().get(field).stream().flatMap(List::stream).map(ScoredFact.Value::text));
    }

    /** Returns the counts of a role, for that of gold's answers which the prediction fits best. */
    private static Counts values(ScoredFact gold, ScoredFact predicted, String role, ValueRule rule) {
        List<ScoredFact.Value> found = predicted.args().get(role);
        Counts best = match(gold.args().get(role), found, rule);
        for (List<ScoredFact.Value> answer : gold.alts().get(role)) {
            Counts other = match(answer, found, rule);
            best = other.f1() > best.f1() ? other : best;
        }
        return best;
    }

    private static Counts match(List<ScoredFact.Value> gold, List<ScoredFact.Value> predicted, ValueRule rule) {
        long[][] same = new long[gold.size()][predicted.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                same[i][j] = rule.matches(gold.get(i), predicted.get(j)) ? 1 : 0;
            }
        }
        int right = 0;
        for (int column : Assignment.maximize(same)) {
            right += column >= 0 ? 1 : 0;
        }
        return new Counts(right, gold.size(), predicted.size());
    }
}
