package io.github.vietfacts.fact;

import io.github.vietfacts.entity.Party;
import io.github.vietfacts.rule.FactType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What an index finds a fact by: two facts of one occasion share a token. */
final class Tokens {

    private Tokens() {}

    static List<String> of(Fact fact) {
        Set<String> tokens = new LinkedHashSet<>();
        Set<String> countries = new TreeSet<>();
        boolean parties = false;
        for (FactType.Role role : fact.type().roles()) {
            if (!Likeness.matters(role) || role.kind() != FactType.Values.PARTY) {
                continue;
            }
            parties |= role.key();
            for (Argument argument : fact.args(role.name())) {
                if (argument.value() instanceof Value.PartyValue value) {
                    addNames(value.party(), tokens);
                    value.party().country().ifPresent(countries::add);
                }
            }
        }
        if (!countries.isEmpty()) {
            tokens.add("@" + String.join("+", countries));
        }
        if (!parties) {
            addWords(fact, tokens);
        }
        return List.copyOf(tokens);
    }

    /** A person is found by any part of the name, all others by the whole of it. */
    private static void addNames(Party party, Set<String> tokens) {
        if (party.type() == Party.Type.PERSON) {
            tokens.addAll(Names.parts(party.name()));
        } else {
            tokens.add("=" + String.join(" ", Names.parts(party.name())));
        }
    }

    /** Where nobody needs to be named, pairs of syllables of the key texts. */
    private static void addWords(Fact fact, Set<String> tokens) {
        for (FactType.Role role : fact.type().roles()) {
            if (role.key() && role.kind() == FactType.Values.TEXT) {
                List<String> syllables = new ArrayList<>();
                fact.value(role.name()).ifPresent(value -> syllables.addAll(Names.parts(value.text())));
                for (int i = 0; i < syllables.size(); i++) {
                    boolean pair = i + 1 < syllables.size();
                    if (pair || syllables.size() == 1) {
                        tokens.add("~" + syllables.get(i) + (pair ? " " + syllables.get(i + 1) : ""));
                    }
                }
            }
        }
    }
}
