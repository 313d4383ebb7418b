package io.github.vietfacts.fact;

import io.github.vietfacts.document.Zone;
import io.github.vietfacts.rule.FactType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A headline of the form {@code Thủ tướng: ...} puts a speech into a few words. It is a statement of its own only where
 * the text does not carry the same.
 */
final class Headlines {

    private static final String STATEMENT = "Statement";
    private static final Set<String> WORDS =
            Set.of(STATEMENT, "Request", "Commitment", "Evaluation", "Concern", "Accord");
    /** Which share of a headline's syllables the speaker's words in the text must have. */
    private static final double SHARE = 0.6;

    private Headlines() {}

    /** Returns the facts without statements of the title that the same speaker's words in the text repeat. */
    static List<Fact> dropRepeated(List<Fact> facts) {
        List<Fact> kept = new ArrayList<>();
        for (Fact fact : facts) {
            if (!isHeadline(fact) || !isRepeated(fact, facts)) {
                kept.add(fact);
            }
        }
        return kept;
    }

    private static boolean isHeadline(Fact fact) {
        return fact.type().name().equals(STATEMENT)
                && fact.args("verb").isEmpty()
                && fact.evidence().stream().allMatch(e -> e.zone() == Zone.TITLE);
    }

    private static boolean isRepeated(Fact headline, List<Fact> facts) {
        Set<String> speakers = values(headline, FactType.Values.PARTY);
        Set<String> said = new HashSet<>();
        for (Fact fact : facts) {
            boolean inText = fact.evidence().stream().anyMatch(e -> e.zone() != Zone.TITLE);
            if (inText
                    && WORDS.contains(fact.type().name())
                    && !Collections.disjoint(values(fact, FactType.Values.PARTY), speakers)) {
                values(fact, FactType.Values.TEXT)
                        .forEach(text -> said.addAll(Wording.of(text).distinct()));
            }
        }
        Set<String> headlined = new HashSet<>();
        values(headline, FactType.Values.TEXT)
                .forEach(text -> headlined.addAll(Wording.of(text).distinct()));
        long common = headlined.stream().filter(said::contains).count();
        return common >= SHARE * headlined.size();
    }

    /** The values of the key roles of a kind. */
    private static Set<String> values(Fact fact, FactType.Values kind) {
        Set<String> values = new HashSet<>();
        fact.type().roles().stream()
                .filter(r -> r.key() && r.kind() == kind)
                .forEach(r ->
                        fact.args(r.name()).forEach(a -> values.add(a.value().text())));
        return values;
    }
}
