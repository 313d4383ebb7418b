package io.github.vietfacts.fact;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Sector;
import java.util.List;
import java.util.Optional;

/**
 * A fact as event data know it: who did what to whom, in the codes of CAMEO and PLOVER.
 *
 * <pre>{@code
 * EventCodes codes = EventCodes.of(reception);   // Lê Na (VNM, HOST) receives Ivan Petrov (RUS, GUEST)
 * codes.cameo();                                 // [043, 042]
 * codes.plover();                                // Optional[CONSULT]
 * codes.events().get(0).source().get(0).code();  // VNMGOV
 * }</pre>
 *
 * @param events what the table says of the fact; none for facts that are no events, and for what did not happen
 */
public record EventCodes(List<Event> events) {

    /** Returns the codes. */
    public EventCodes {
        events = List.copyOf(events);
    }

    /**
     * Returns the codes of a fact by the bundled table.
     *
     * @param fact a fact of any type
     * @return its codes, without events where the table has none for it
     */
    public static EventCodes of(Fact fact) {
        return CodeTable.bundled().codes(fact);
    }

    /**
     * Returns the CAMEO codes.
     *
     * @return the codes in the order of the table, each once; none where the fact is no event
     */
    public List<String> cameo() {
        return events.stream().flatMap(e -> e.cameo().stream()).distinct().toList();
    }

    /**
     * Returns the PLOVER event.
     *
     * @return the event's name, as {@code CONSULT}; empty where PLOVER has none
     */
    public Optional<String> plover() {
        return events.stream().flatMap(e -> e.plover().stream()).findFirst();
    }

    /**
     * One act of somebody towards somebody.
     *
     * @param source who acts
     * @param target towards whom, none where the fact does not tell
     * @param cameo the CAMEO code
     * @param plover the PLOVER event, such as {@code CONSULT}
     * @param mode the PLOVER mode, such as {@code visit}
     */
    public record Event(
            List<Actor> source,
            List<Actor> target,
            Optional<String> cameo,
            Optional<String> plover,
            Optional<String> mode) {
        /** Returns the event. */
        public Event {
            source = List.copyOf(source);
            target = List.copyOf(target);
            requireNonNull(cameo, "cameo");
            requireNonNull(plover, "plover");
            requireNonNull(mode, "mode");
        }
    }

    /**
     * Somebody in an event.
     *
     * @param name a name, a country's code or a phrase
     * @param country ISO 3166-1 alpha-3 code of the country acted for; empty for international bodies
     * @param sector the part of society acted for, where it is known
     */
    public record Actor(String name, Optional<String> country, Optional<Sector> sector) {
        /** Returns the actor. */
        public Actor {
            requireNonNull(name, "name");
            requireNonNull(country, "country");
            requireNonNull(sector, "sector");
        }

        /**
         * Returns the actor's code: country and sector.
         *
         * @return as {@code VNMGOV}, {@code VNM} or {@code UNO}; empty where nothing is known
         */
        public String code() {
            return country.orElse("") + sector.map(Sector::name).orElse("");
        }

        /** Of a place its country acts, or is acted on. */
        static Optional<Actor> of(Value value) {
            if (value instanceof Value.PartyValue filled) {
                Party party = filled.party();
                boolean stateless =
                        party.sector().filter(Sector::isInternational).isPresent();
                return Optional.of(
                        new Actor(party.name(), stateless ? Optional.empty() : party.country(), party.sector()));
            }
            if (value instanceof Value.PlaceValue place) {
                return place.country().map(code -> new Actor(code, place.country(), Optional.empty()));
            }
            return Optional.empty();
        }
    }
}
