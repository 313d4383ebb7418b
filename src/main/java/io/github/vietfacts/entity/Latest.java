package io.github.vietfacts.entity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which country, and which foreigner, a story named last before a phrase that points back. */
final class Latest {

    private static final String HOME = "VNM";

    private final List<Phrase> phrases;
    private final People people;

    Latest(List<Phrase> phrases, People people) {
        this.phrases = phrases;
        this.people = people;
    }

    /** Returns the foreign country named last, Viet Nam where only it was named, null where none was. */
    @Nullable
    String countryBefore(Phrase phrase) {
        String home = null;
        for (int i = phrases.indexOf(phrase) - 1; i >= 0; i--) {
            Phrase before = phrases.get(i);
            Optional<String> country = country(before);
            if (phrase.head == Phrase.Head.VISITED_COUNTRY && before.head != Phrase.Head.COUNTRY) {
                continue; // the guest's own
            }
            if (country.isPresent() && !country.get().equals(HOME)) {
                return country.get();
            }
            home = country.orElse(home);
        }
        return home;
    }

    private static Optional<String> country(Phrase phrase) {
        return phrase.head == Phrase.Head.COUNTRY && phrase.mention != null
                ? phrase.mention.country()
                : phrase.offices.stream().flatMap(o -> o.country().stream()).findFirst();
    }

    /** Returns the person of another country named last, null where there is none. */
    People.@Nullable Person foreignerBefore(Phrase phrase) {
        for (int i = phrases.indexOf(phrase) - 1; i >= 0; i--) {
            People.Person person = people.find(phrases.get(i));
            if (person != null && person.country != null && !person.country.equals(HOME)) {
                return person;
            }
        }
        return null;
    }

    /** Returns the country of {@code Thủ tướng nước chủ nhà}, empty for an office that points at none. */
    Optional<String> countryMeant(Phrase office) {
        boolean points = Anaphors.NAMED.stream().anyMatch(office.text.toLowerCase(java.util.Locale.ROOT)::endsWith);
        return points ? Optional.ofNullable(countryBefore(office)) : Optional.empty();
    }
}
