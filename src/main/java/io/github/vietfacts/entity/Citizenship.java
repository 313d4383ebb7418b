package io.github.vietfacts.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The countries of a story's persons, by the first of these that the story tells: words around the name ({@code người
 * Nga}); the country of an office; Viet Nam for a name in Vietnamese spelling; for a foreign name the foreign country
 * that was named last before it, for holders of offices anywhere before. International officials have none.
 */
final class Citizenship {

    private final People people;
    private final List<Phrase> phrases;

    Citizenship(People people, List<Phrase> phrases) {
        this.people = people;
        this.phrases = phrases;
    }

    void find() {
        for (Phrase phrase : phrases) {
            People.Person person = people.find(phrase);
            if (person != null && person.country == null) {
                person.country = phrase.countries.stream().findFirst().orElse(null);
            }
        }
        for (People.Person person : people.all()) {
            boolean vietnamese = person.isVietnamese();
            if (person.country == null) {
                person.country = person.offices.stream()
                        .filter(o -> vietnamese || !isBranch(o))
                        .flatMap(o -> o.country().stream())
                        .findFirst()
                        .orElse(vietnamese && !isInternational(person) ? Party.HOME : null);
            }
        }
        byContext();
    }

    /** Who leads a company's or an international body's branch in Viet Nam may come from anywhere. */
    private static boolean isBranch(Office office) {
        return office.international() && office.country().equals(Optional.of(Party.HOME));
    }

    private static boolean isInternational(People.Person person) {
        return person.offices.stream()
                .anyMatch(o -> o.sector().filter(Sector::isInternational).isPresent());
    }

    private void byContext() {
        Set<String> foreign = new LinkedHashSet<>();
        phrases.forEach(phrase -> named(phrase).ifPresent(foreign::add));
        String last = null;
        int sentence = -1;
        for (Phrase phrase : phrases) {
            People.Person person = people.find(phrase);
            boolean open = person != null && person.country == null && !isInternational(person);
            if (open && last != null && (person.isOfficial() || phrase.sentence - sentence <= 1)) {
                person.country = last;
            } else if (open && foreign.size() == 1) {
                person.country = foreign.iterator().next();
            }
            Optional<String> here = named(phrase);
            if (here.isPresent()) {
                last = here.get();
                sentence = phrase.sentence;
            }
        }
    }

    /** The foreign country that a phrase names or whose person it names. */
    private Optional<String> named(Phrase phrase) {
        People.Person person = people.find(phrase);
        @Nullable String country = person == null ? null : person.country;
        return Optional.ofNullable(country)
                .or(() -> phrase.offices.stream()
                        .flatMap(o -> o.country().stream())
                        .findFirst())
                .or(() -> phrase.mention == null ? Optional.empty() : phrase.mention.country())
                .filter(c -> !c.equals(Party.HOME));
    }
}
