package io.github.vietfacts.eval;

import io.github.vietfacts.rule.FactType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a predicted value of a role is gold's value. */
@FunctionalInterface
interface ValueRule {

    /** Returns whether {@code predicted} says what {@code gold} says. */
    boolean same(String gold, String predicted);

    /** Returns whether a prediction agrees with gold's value or one of its alternatives. */
    default boolean matches(ScoredFact.Value gold, ScoredFact.Value predicted) {
        return Stream.concat(Stream.of(gold.text()), gold.alt().stream()).anyMatch(g -> same(g, predicted.text()));
    }

    /** Returns the rule of a role; that of phrases for one that the type does not declare. */
    static ValueRule of(Optional<FactType.Role> role) {
        if (role.isEmpty()) {
            return Syllables::samePhrase;
        }
        return switch (role.get().kind()) {
            case PARTY -> ValueRule::sameName;
            case PLACE -> role.get().types().contains("text") ? ValueRule::sameNameOrPhrase : ValueRule::sameName;
            case DATE -> Dates::same;
            case NUMBER, ENUM -> ValueRule::sameScalar;
            case TEXT ->
                switch (role.get().name()) {
                    case "title" -> Syllables::sameTitle;
                    case "toLevel" -> (gold, predicted) -> qualifiers(gold).equals(qualifiers(predicted));
                    case "rank" -> ValueRule::sameScalar;
                    default -> Syllables::samePhrase;
                };
        };
    }

    static boolean sameName(String gold, String predicted) {
        Optional<String> code = Countries.code(gold);
        if (Countries.isCode(gold) || Countries.isCode(predicted)) {
            return code.isPresent() && code.equals(Countries.code(predicted));
        }
        return Syllables.nameParts(gold).equals(Syllables.nameParts(predicted))
                || (code.isPresent() && code.equals(Countries.code(predicted)));
    }

    private static boolean sameNameOrPhrase(String gold, String predicted) {
        boolean codes = Countries.isCode(gold) || Countries.isCode(predicted);
        return sameName(gold, predicted) || (!codes && Syllables.samePhrase(gold, predicted));
    }

    private static boolean sameScalar(String gold, String predicted) {
        try {
            return new BigDecimal(gold).compareTo(new BigDecimal(predicted)) == 0;
        } catch (NumberFormatException e) {
            return gold.equals(predicted); // at least one is the name of an enum's value
        }
    }

    /** What tells one level of a partnership from another. */
    List<String> QUALIFIERS =
            List.of("chiến lược", "toàn diện", "sâu rộng", "hợp tác", "đặc biệt", "tin cậy", "bền vững");

    private static Set<String> qualifiers(String level) {
        String syllables = " " + String.join(" ", Syllables.of(level)) + " ";
        return QUALIFIERS.stream()
                .filter(q -> syllables.contains(" " + q + " "))
                .collect(Collectors.toSet());
    }
}
