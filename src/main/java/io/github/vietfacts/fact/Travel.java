package io.github.vietfacts.fact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What cannot be of those who travel: the destination is not the country that they come from, and who only gets somewhere
 * within it visits nobody.
 */
final class Travel {

    /** Who travels, by the role that says where to. */
    private static final Map<String, String> TRAVELLERS = Map.of("destination", "visitor", "to", "invitee");

    /** Rules by which somebody gets to a place and no more is told. */
    private static final Set<String> ARRIVALS = Set.of("visit.come", "visit.reach");
    /** Rules that tell of the way there only; {@code thăm} a place at home is a visit. */
    private static final Set<String> ON_THE_WAY = ImmutableSet.<String>builder()
            .addAll(ARRIVALS)
            .add("visit.arrive", "visit.onward")
            .build();

    private Travel() {}

    static boolean isArrival(String rule) {
        return ARRIVALS.contains(rule);
    }

    /** Drops the travellers from the country to which the rule says they travel; returns whether nobody is left. */
    static boolean leadsHome(String rule, ListMultimap<String, Argument> args) {
        boolean anywhere = ON_THE_WAY.contains(rule);
        boolean home = false;
        for (Map.Entry<String, String> roles : TRAVELLERS.entrySet()) {
            Optional<String> country = args.get(roles.getKey()).stream()
                    .flatMap(a -> a.value() instanceof Value.PlaceValue place
                            ? place.country().filter(code -> anywhere || place.isCountry()).stream()
                            : Optional.<String>empty().stream())
                    .findFirst();
            List<Argument> travellers = args.get(roles.getValue());
            if (country.isPresent() && !travellers.isEmpty()) {
                travellers.removeIf(a -> a.party()
                        .filter(party -> party.country().equals(country))
                        .isPresent());
                home |= travellers.isEmpty();
            }
        }
        return home;
    }
}
