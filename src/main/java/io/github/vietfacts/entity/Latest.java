package io.github.vietfacts.entity;

import java.util.List;
import java.util.Locale;
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

    /**
     * Returns the foreign country named last, Viet Nam where only it was named, else the next of the same sentence, null
     * where there is none.
     */
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
        return home != null ? home : firstAfter(phrase);
    }

    /** {@code Theo lời mời của Thủ tướng nước chủ nhà, ... thăm Na Uy}: a lead may point ahead. */
    private @Nullable String firstAfter(Phrase phrase) {
        return phrases.stream()
                .skip(phrases.indexOf(phrase) + 1L)
                .filter(after -> after.sentence == phrase.sentence && after.head == Phrase.Head.COUNTRY)
                .flatMap(after -> country(after).stream())
                .filter(code -> !code.equals(HOME))
                .findFirst()
                .orElse(null);
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

    /** Returns whether an office ends with words for a country: {@code Thủ tướng nước chủ nhà}. */
    static boolean pointsBack(Phrase office) {
        return Anaphors.NAMED.stream().anyMatch(office.text.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** Returns the country of {@code Thủ tướng nước chủ nhà}, empty for an office that points at none. */
    Optional<String> countryMeant(Phrase office) {
        return pointsBack(office) ? Optional.ofNullable(countryBefore(office)) : Optional.empty();
    }
}
