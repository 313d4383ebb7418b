package io.github.vietfacts.entity;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whom each phrase means; where several answers are possible, the phrase itself stays. */
final class Collectives {

    private static final String HOME = "VNM";

    private final List<Phrase> phrases;
    private final People people;
    private final NameLists lists;
    private final List<String> storyCountries;
    private final Latest latest;
    /** Persons by the phrases that mean them: names, and offices whose holder is known. */
    private final Map<Phrase, People.Person> acting = new HashMap<>();

    Collectives(List<Phrase> phrases, People people, NameLists lists) {
        this.phrases = phrases;
        this.people = people;
        this.lists = lists;
        this.storyCountries = storyCountries();
        this.latest = new Latest(phrases, people);
        for (Phrase phrase : phrases) {
            Optional<String> meant = latest.countryMeant(phrase);
            boolean unknown = Latest.pointsBack(phrase) && meant.isEmpty();
            People.Person person = phrase.head == Phrase.Head.OFFICE && !unknown
                    ? people.holder(phrase.offices.get(0), meant, phrase, phrases)
                    : people.find(phrase);
            if (person != null) {
                acting.put(phrase, person);
            }
        }
    }

    /** Returns whom a phrase means, null for a guest of whom nobody told. */
    @Nullable
    Reference reference(Phrase phrase) {
        return switch (phrase.head) {
            case PERSON -> {
                People.Person person = people.of(phrase);
                boolean full = phrase.mention != null && person.name().equals(phrase.mention.text());
                yield new Reference(
                        phrase.span,
                        Optional.ofNullable(phrase.mention).map(m -> m.span()),
                        List.of(person.party()),
                        phrase.offices,
                        full ? "name" : "spelling or part of a name");
            }
            case COUNTRY -> of(phrase, List.of(country(code(phrase))), "country");
            case ORGANIZATION -> of(phrase, List.of(organization(phrase)), "organisation");
            case OFFICE -> office(phrase);
            case TWO_COUNTRIES ->
                storyCountries.size() == 2
                        ? of(
                                phrase,
                                storyCountries.stream()
                                        .map(Collectives::country)
                                        .toList(),
                                "the two countries of the story")
                        : open(phrase);
            case TWO_PRINCIPALS -> principals(phrase);
            case HOME -> of(phrase, List.of(country(HOME)), "the paper's country");
            case NAMED_COUNTRY, VISITED_COUNTRY -> {
                String named = latest.countryBefore(phrase);
                yield named == null ? open(phrase) : of(phrase, List.of(country(named)), "the country named last");
            }
            case VISITOR -> {
                People.Person guest = latest.foreignerBefore(phrase);
                yield guest == null ? null : of(phrase, List.of(guest.party()), "the guest named last");
            }
        };
    }

    private static Reference of(Phrase phrase, List<Party> parties, String rule) {
        return new Reference(phrase.span, Optional.empty(), parties, phrase.offices, rule);
    }

    private static Reference open(Phrase phrase) {
        Party party = new Party(Party.Type.PHRASE, phrase.text, Optional.empty());
        return of(phrase, List.of(party), Reference.LEFT_OPEN);
    }

    private static String code(Phrase phrase) {
        return java.util.Objects.requireNonNull(phrase.mention).country().orElse(phrase.text);
    }

    private static Party country(String code) {
        return new Party(Party.Type.COUNTRY, code, Optional.of(code));
    }

    private Party organization(Phrase phrase) {
        var mention = java.util.Objects.requireNonNull(phrase.mention);
        return new Party(
                Party.Type.ORGANIZATION,
                mention.text(),
                mention.country(),
                Sectors.BUNDLED.ofBody(mention.text(), lists));
    }

    private Reference office(Phrase phrase) {
        Office office = phrase.offices.get(0);
        People.Person holder = acting.get(phrase);
        if (holder != null) {
            return of(phrase, List.of(holder.party()), "last named with the title");
        }
        Party party = new Party(
                Party.Type.PHRASE, phrase.text, latest.countryMeant(phrase).or(office::country), office.sector());
        return of(phrase, List.of(party), "known by office only");
    }

    /** The two persons of the latest sentence before that brings persons of two countries together. */
    private Reference principals(Phrase phrase) {
        String words = phrase.text.toLowerCase(Locale.ROOT);
        String title = words.endsWith("lãnh đạo") || words.endsWith("nguyên thủ") ? "" : words.substring(4);
        Set<People.Person> together = new LinkedHashSet<>();
        int sentence = -1;
        for (int i = phrases.indexOf(phrase) - 1; i >= 0; i--) {
            Phrase other = phrases.get(i);
            if (other.sentence != sentence) {
                together.clear();
                sentence = other.sentence;
            }
            People.Person person = acting.get(other);
            if (person != null && (title.isEmpty() || person.holds(title))) {
                together.add(person);
            }
            boolean whole = i == 0 || phrases.get(i - 1).sentence != sentence;
            List<People.Person> two = whole ? pair(Lists.reverse(List.copyOf(together))) : null;
            if (two != null) {
                List<Party> parties = two.stream().map(People.Person::party).toList();
                return of(phrase, parties, "the principals of the latest meeting");
            }
        }
        return open(phrase);
    }

    private static @Nullable List<People.Person> pair(List<People.Person> together) {
        List<People.Person> known = new ArrayList<>();
        for (People.Person person : together) {
            if (known.stream().noneMatch(p -> p.country == null || p.country.equals(person.country))) {
                known.add(person);
            }
        }
        return known.size() == 2 ? known : null;
    }

    /** Viet Nam and the foreign country that the story names most, if no other comes near it. */
    private List<String> storyCountries() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            Set<String> countries = new LinkedHashSet<>();
            if (phrase.head == Phrase.Head.COUNTRY) {
                countries.add(code(phrase));
            }
            People.Person person = people.find(phrase);
            if (person != null && person.country != null) {
                countries.add(person.country);
            }
            phrase.offices.forEach(o -> o.country().ifPresent(countries::add));
            countries.forEach(c -> counts.merge(c, 1, Integer::sum));
        }
        List<String> foreign = counts.keySet().stream()
                .filter(c -> !c.equals(HOME))
                .sorted((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)))
                .toList();
        if (foreign.isEmpty()) {
            return List.of();
        }
        int first = counts.getOrDefault(foreign.get(0), 0);
        int second = foreign.size() > 1 ? counts.getOrDefault(foreign.get(1), 0) : 0;
        if (counts.containsKey(HOME)) {
            return first > second * 2 ? List.of(HOME, foreign.get(0)) : List.of();
        }
        return foreign.size() == 2 ? foreign : List.of();
    }
}
