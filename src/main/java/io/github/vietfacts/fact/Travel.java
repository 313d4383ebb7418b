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

    /** Returns whether all travellers come from the country to which they are said to travel. */
    static boolean leadsHome(ListMultimap<String, Argument> args) {
        return TRAVELLERS.entrySet().stream().anyMatch(e -> {
            Optional<String> country = args.get(e.getKey()).stream()
                    .flatMap(a -> a.value() instanceof Value.PlaceValue place
                            ? place.country().stream()
                            : Optional.<String>empty().stream())
                    .filter(code -> args.get(e.getKey()).get(0).value().text().equals(code))
                    .findFirst();
            List<Argument> travellers = args.get(e.getValue());
            return country.isPresent()
                    && !travellers.isEmpty()
                    && travellers.stream()
                            .allMatch(a -> a.value() instanceof Value.PartyValue party
                                    && party.party().country().equals(country));
        });
    }
}
