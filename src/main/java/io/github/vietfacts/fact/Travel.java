package io.github.vietfacts.fact;

import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What cannot be of those who travel: the destination is not the country that they come from. */
final class Travel {

    /** Who travels, by the role that says where to. */
    private static final Map<String, String> TRAVELLERS = Map.of("destination", "visitor", "to", "invitee");

    private Travel() {}

    /** Drops the travellers from the country to which they are said to travel; returns whether nobody is left. */
    static boolean leadsHome(ListMultimap<String, Argument> args) {
        boolean home = false;
        for (Map.Entry<String, String> roles : TRAVELLERS.entrySet()) {
            Optional<String> country = args.get(roles.getKey()).stream()
                    .flatMap(a -> a.value() instanceof Value.PlaceValue place
                            ? place.country().filter(place.text()::equals).stream()
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
