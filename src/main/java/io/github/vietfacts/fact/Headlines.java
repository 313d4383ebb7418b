package io.github.vietfacts.fact;

import io.github.vietfacts.document.Zone;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.rule.FactType;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Headlines shorten: {@code Thủ tướng: ...} puts a speech into a few words, {@code Thủ tướng tiếp lãnh đạo Google} leaves
 * out who came, {@code Tàu Pháp thăm Đà Nẵng} who commands. What only the headline tells is a fact of its own only where
 * the text does not carry the same.
 */
final class Headlines {

    private static final String STATE = "OfficeHeld";
    /** Which share of a headline's syllables the words in the text must have. */
    private static final double SHARE = 0.6;

    private Headlines() {}

    /** Returns the facts without those of the title that the text repeats. */
    static List<Fact> dropRepeated(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> !isHeadline(fact) || !isRepeated(fact, facts))
                .toList();
    }

    private static boolean isHeadline(Fact fact) {
        return !fact.type().name().equals(STATE) && fact.evidence().stream().allMatch(e -> e.zone() == Zone.TITLE);
    }

    private static boolean isRepeated(Fact headline, List<Fact> facts) {
        List<Fact> told = facts.stream()
                .filter(fact -> fact.evidence().stream().anyMatch(e -> e.zone() != Zone.TITLE))
                .filter(fact -> mayRepeat(headline, fact))
                .toList();
        Set<String> headlined = syllables(headline);
        Set<String> said = new HashSet<>();
        told.forEach(fact -> said.addAll(syllables(fact)));
        long common = headlined.stream().filter(said::contains).count();
        return !told.isEmpty() && common >= SHARE * headlined.size();
    }

    private static boolean mayRepeat(Fact headline, Fact told) {
        boolean words = Acts.isOfWords(headline) && Acts.isOfWords(told);
        return (words || headline.type().name().equals(told.type().name()))
                && headline.polarity() == told.polarity()
                && (words || Occasions.kindsAgree(headline.kind(), told.kind()))
                && headline.type().roles().stream()
                        .filter(FactType.Role::key)
                        .allMatch(role -> agree(headline, told, role));
    }

    /** Whether all that the headline has in a role is in the text, in any role of that kind. */
    private static boolean agree(Fact headline, Fact told, FactType.Role role) {
        List<Value> values = told.type().roles().stream()
                .filter(other -> other.kind() == role.kind()
                        && (role.kind() == FactType.Values.PARTY || other.name().equals(role.name())))
                .flatMap(other -> told.args(other.name()).stream())
                .map(Argument::value)
                .toList();
        return values.isEmpty()
                || headline.args(role.name()).stream()
                        .map(Argument::value)
                        .allMatch(value -> values.stream().anyMatch(other -> agree(value, other)));
    }

    private static boolean agree(Value headlined, Value told) {
        if (headlined instanceof Value.PartyValue a && told instanceof Value.PartyValue b) {
            return agree(a.party(), b.party());
        }
        if (headlined instanceof Value.PlaceValue a && told instanceof Value.PlaceValue b) {
            return told.text().contains(headlined.text())
                    || a.isCountry() && a.country().equals(b.country());
        }
        return headlined instanceof Value.TextValue
                || headlined instanceof Value.DateValue
                || Objects.equals(headlined.text(), told.text());
    }

    /** Persons have names; a body, a country or a phrase may stand for whoever is of that country. */
    private static boolean agree(Party headlined, Party told) {
        return headlined.name().equals(told.name())
                || headlined.type() != Party.Type.PERSON
                        && (headlined.country().isEmpty() || headlined.country().equals(told.country()));
    }

    /** What the texts of its key roles say. */
    private static Set<String> syllables(Fact fact) {
        Set<String> syllables = new HashSet<>();
        fact.type().roles().stream()
                .filter(role -> role.key() && role.kind() == FactType.Values.TEXT)
                .flatMap(role -> fact.args(role.name()).stream())
                .forEach(a -> syllables.addAll(Wording.of(a.value().text()).distinct()));
        return syllables;
    }
}
