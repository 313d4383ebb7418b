package io.github.vietfacts.entity;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which persons a collective means: {@code hai Bộ trưởng}, {@code hai đồng chí}, {@code các Đại sứ}. */
final class Groups {

    private final List<Phrase> phrases;
    private final People people;
    private final Map<Phrase, People.Person> acting;
    private final Pairings pairings;

    Groups(Story story, Pairings pairings) {
        this.phrases = story.phrases;
        this.people = story.people;
        this.acting = story.acting;
        this.pairings = pairings;
    }

    /** {@code các Đại sứ Argentina và Ba Lan}: who holds the office for each; {@code các Đại sứ}: who were named. */
    Optional<Reference> holders(Phrase phrase) {
        Office office = phrase.offices.get(0);
        if (phrase.countries.size() < 2) {
            List<People.Person> named = phrase.countries.isEmpty() ? named(phrase, office.title()) : List.of();
            return named.size() < 2
                    ? Optional.empty()
                    : Optional.of(Collectives.of(phrase, parties(named), "last named together with the title"));
        }
        List<Party> parties = new ArrayList<>();
        for (String country : phrase.countries) {
            People.Person holder = people.holder(office.of(country), phrase, phrases);
            if (holder == null) {
                return Optional.of(Collectives.open(phrase));
            }
            parties.add(holder.party());
        }
        return Optional.of(Collectives.of(phrase, parties, "named with the title for each country"));
    }

    /** The persons named with a title in the last sentences before that name several, one after the other. */
    private List<People.Person> named(Phrase at, String title) {
        Set<People.Person> run = new LinkedHashSet<>();
        List<People.Person> last = List.of();
        int sentence = -1;
        for (Phrase phrase : phrases) {
            People.Person person = people.find(phrase);
            if (phrase.sentence >= at.sentence) {
                break;
            }
            if (person != null && person.holds(title)) {
                if (phrase.sentence > sentence + 1) {
                    run.clear();
                }
                sentence = phrase.sentence;
                run.add(person);
                last = run.size() > 1 ? List.copyOf(run) : last;
            }
        }
        return last;
    }

    /** The persons of the title whose countries were brought together, else those who were. */
    Reference principals(Phrase phrase) {
        String words = phrase.text.toLowerCase(Locale.ROOT);
        String title = words.endsWith("lãnh đạo") || words.endsWith("nguyên thủ") ? "" : phrase.withoutCount();
        if (!title.isEmpty()) {
            Optional<Pairings.Pair> pair = pairings.at(phrase);
            List<People.Person> both =
                    pair.map(p -> lastOf(p.countries(), title, phrase)).orElse(List.of());
            if (both.size() == 2) {
                return Collectives.of(phrase, parties(both), "last named with the title for each country");
            }
        }
        List<People.Person> two = together(phrase, title, true);
        return two.isEmpty()
                ? Collectives.open(phrase)
                : Collectives.of(phrase, parties(two), "the principals of the latest meeting");
    }

    private static List<Party> parties(List<People.Person> persons) {
        return persons.stream().map(People.Person::party).toList();
    }

    private List<People.Person> lastOf(List<String> countries, String title, Phrase at) {
        List<People.Person> found = new ArrayList<>();
        for (String country : countries) {
            People.Person last = null;
            for (Phrase phrase : phrases) {
                People.Person person = acting.get(phrase);
                if (phrase.span.start() >= at.span.start()) {
                    break;
                }
                if (person != null && country.equals(person.country) && person.holds(title)) {
                    last = person;
                }
            }
            if (last != null) {
                found.add(last);
            }
        }
        return found;
    }

    /** {@code hai đồng chí}: the two persons of the latest sentence with two, else the last two that were named. */
    Reference persons(Phrase phrase) {
        List<People.Person> two = together(phrase, "", false);
        if (!two.isEmpty()) {
            return Collectives.of(phrase, parties(two), "the two persons last named together");
        }
        Set<People.Person> last = new LinkedHashSet<>();
        for (int i = phrases.indexOf(phrase) - 1; i >= 0 && last.size() < 2; i--) {
            People.Person person = people.find(phrases.get(i));
            if (person != null && phrases.get(i).sentence < phrase.sentence) {
                last.add(person);
            }
        }
        return last.size() == 2
                ? Collectives.of(phrase, parties(Lists.reverse(List.copyOf(last))), "the two persons last named")
                : Collectives.open(phrase);
    }

    /** The two persons of the latest sentence before that names two with a title, of two countries if asked for. */
    private List<People.Person> together(Phrase phrase, String title, boolean ofTwoCountries) {
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
            List<People.Person> all = Lists.reverse(List.copyOf(together));
            List<People.Person> two = ofTwoCountries ? ofTwoCountries(all) : all;
            if (whole && two.size() == 2) {
                return two;
            }
        }
        return List.of();
    }

    private static List<People.Person> ofTwoCountries(List<People.Person> together) {
        List<People.Person> known = new ArrayList<>();
        for (People.Person person : together) {
            if (known.stream().noneMatch(p -> p.country == null || p.country.equals(person.country))) {
                known.add(person);
            }
        }
        return known;
    }
}
