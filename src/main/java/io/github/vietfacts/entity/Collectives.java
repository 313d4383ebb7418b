package io.github.vietfacts.entity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whom each phrase means; where several answers are possible, the phrase itself stays. */
final class Collectives {

    private static final String PARTY_OF_HOME = "Đảng Cộng sản Việt Nam";

    private final List<Phrase> phrases;
    private final People people;
    private final NameLists lists;
    private final Pairings pairings;
    /** Persons by the phrases that mean them: names, and offices whose holder is known. */
    private final Map<Phrase, People.Person> acting = new HashMap<>();
    /** The countries for which phrases stand. */
    private final Map<Phrase, String> sides = new HashMap<>();

    Collectives(List<Phrase> phrases, People people, NameLists lists) {
        this.phrases = phrases;
        this.people = people;
        this.lists = lists;
        for (Phrase phrase : phrases) {
            People.Person person = phrase.head == Phrase.Head.OFFICE
                    ? people.holder(phrase.offices.get(0), phrase, phrases)
                    : people.find(phrase);
            if (person != null) {
                acting.put(phrase, person);
            }
            side(phrase).ifPresent(country -> sides.put(phrase, country));
        }
        this.pairings = new Pairings(phrases, sides);
    }

    private Optional<String> side(Phrase phrase) {
        if (!phrase.head.isNamed() || phrase.head == Phrase.Head.OFFICES) {
            return Optional.empty();
        }
        People.Person person = acting.get(phrase);
        return Optional.ofNullable(person)
                .map(p -> p.country)
                .or(() -> phrase.offices.stream()
                        .flatMap(o -> o.country().stream())
                        .findFirst())
                .or(() -> Optional.ofNullable(phrase.mention).flatMap(m -> m.country()));
    }

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
            case OFFICES -> holders(phrase);
            case TWO_COUNTRIES ->
                pairings.at(phrase)
                        .map(pair -> of(phrase, countries(pair.countries()), pair.rule()))
                        .orElseGet(() -> open(phrase));
            case THREE_COUNTRIES -> three(phrase);
            case TWO_PRINCIPALS -> principals(phrase);
            case TWO_PERSONS -> persons(phrase);
            case TWO_BODIES -> bodies(phrase);
            case THIS_COUNTRY -> thisCountry(phrase);
            case HOST_COUNTRY ->
                pairings.at(phrase)
                        .flatMap(pair -> foreign(pair.countries()))
                        .map(host -> of(phrase, List.of(country(host)), "the host of the story"))
                        .orElseGet(() -> open(phrase));
            case GUEST -> guest(phrase);
            case HOME_COUNTRY -> of(phrase, List.of(country(People.HOME)), "the paper's own country");
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
        return requireNonNull(phrase.mention).country().orElse(phrase.text);
    }

    private static Party country(String code) {
        return new Party(Party.Type.COUNTRY, code, Optional.of(code));
    }

    private static List<Party> countries(List<String> codes) {
        return codes.stream().map(Collectives::country).toList();
    }

    private static Optional<String> foreign(List<String> codes) {
        return codes.stream().filter(c -> !c.equals(People.HOME)).findFirst();
    }

    private Party organization(Phrase phrase) {
        var mention = requireNonNull(phrase.mention);
        return organization(mention.text(), mention.country());
    }

    private Party organization(String name, Optional<String> country) {
        return new Party(Party.Type.ORGANIZATION, name, country, Sectors.BUNDLED.ofBody(name, lists));
    }

    private Reference office(Phrase phrase) {
        Office office = phrase.offices.get(0);
        People.Person holder = acting.get(phrase);
        if (holder != null) {
            return of(phrase, List.of(holder.party()), "last named with the title");
        }
        Party party = new Party(Party.Type.PHRASE, phrase.text, office.country(), office.sector());
        return of(phrase, List.of(party), "known by office only");
    }

    /** {@code các Đại sứ Argentina và Ba Lan}: who is named with the title for each of the countries. */
    private Reference holders(Phrase phrase) {
        Office office = phrase.offices.get(0);
        List<Party> parties = new ArrayList<>();
        for (String country : phrase.countries) {
            Office own = new Office(
                    office.span(),
                    office.title(),
                    office.organization(),
                    Optional.of(country),
                    office.international(),
                    office.sector(),
                    office.former());
            People.Person holder = people.holder(own, phrase, phrases);
            if (holder == null) {
                return open(phrase);
            }
            parties.add(holder.party());
        }
        return of(phrase, parties, "named with the title for each country");
    }

    /** The three countries of the last sentence that names just so many. */
    private Reference three(Phrase phrase) {
        Set<String> countries = new LinkedHashSet<>();
        int sentence = -1;
        for (int i = phrases.indexOf(phrase) - 1; i >= 0; i--) {
            Phrase other = phrases.get(i);
            if (other.sentence != sentence) {
                if (countries.size() == 3) {
                    break;
                }
                countries.clear();
                sentence = other.sentence;
            }
            if (sides.containsKey(other)) {
                countries.add(sides.get(other));
            }
        }
        return countries.size() == 3
                ? of(
                        phrase,
                        countries(Lists.reverse(List.copyOf(countries))),
                        "the three countries last named together")
                : open(phrase);
    }

    /** The persons of the title whose countries were brought together, else those who were. */
    private Reference principals(Phrase phrase) {
        String words = phrase.text.toLowerCase(Locale.ROOT);
        String title = words.endsWith("lãnh đạo") || words.endsWith("nguyên thủ") ? "" : words.substring(4);
        if (!title.isEmpty()) {
            Optional<Pairings.Pair> pair = pairings.at(phrase);
            List<People.Person> both =
                    pair.map(p -> lastOf(p.countries(), title, phrase)).orElse(List.of());
            if (both.size() == 2) {
                return of(phrase, parties(both), "last named with the title for each country");
            }
        }
        List<People.Person> two = together(phrase, title, true);
        return two.isEmpty() ? open(phrase) : of(phrase, parties(two), "the principals of the latest meeting");
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
    private Reference persons(Phrase phrase) {
        List<People.Person> two = together(phrase, "", false);
        if (!two.isEmpty()) {
            return of(phrase, parties(two), "the two persons last named together");
        }
        Set<People.Person> last = new LinkedHashSet<>();
        for (int i = phrases.indexOf(phrase) - 1; i >= 0 && last.size() < 2; i--) {
            People.Person person = people.find(phrases.get(i));
            if (person != null && phrases.get(i).sentence < phrase.sentence) {
                last.add(person);
            }
        }
        return last.size() == 2
                ? of(phrase, parties(Lists.reverse(List.copyOf(last))), "the two persons last named")
                : open(phrase);
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

    /** The two bodies of the kind that were last named for the two countries. */
    private Reference bodies(Phrase phrase) {
        String kind = phrase.text.toLowerCase(Locale.ROOT).substring(4);
        Optional<Pairings.Pair> pair = pairings.at(phrase);
        List<Party> bodies = new ArrayList<>();
        for (String country : pair.map(Pairings.Pair::countries).orElse(List.of())) {
            lastBody(kind, country, phrase).ifPresent(bodies::add);
        }
        if (bodies.size() == 2) {
            return of(phrase, bodies, "the bodies last named for each country");
        }
        return open(phrase);
    }

    private Optional<Party> lastBody(String kind, String country, Phrase at) {
        boolean home = country.equals(People.HOME);
        Optional<Party> last = home && kind.equals("đảng")
                ? Optional.of(organization(PARTY_OF_HOME, Optional.of(country)))
                : Optional.empty();
        for (Phrase phrase : phrases) {
            if (phrase.span.start() >= at.span.start()) {
                break;
            }
            String side = sides.getOrDefault(phrase, home ? country : "");
            Optional<String> name = phrase.head == Phrase.Head.ORGANIZATION
                    ? Optional.of(organization(phrase).name())
                    : phrase.offices.stream()
                            .flatMap(o -> o.organization().stream())
                            .filter(o -> isKind(o, kind))
                            .findFirst();
            if (side.equals(country) && name.filter(n -> isKind(n, kind)).isPresent()) {
                last = name.map(n -> organization(n, Optional.of(country)));
            }
        }
        return last;
    }

    private static boolean isKind(String name, String kind) {
        return (name.toLowerCase(Locale.ROOT) + " ").startsWith(kind + " ");
    }

    /** {@code nước này}: the foreign country last named; as an object in a clause, not the one that acts in it. */
    /** The foreigner named last. */
    private Reference guest(Phrase phrase) {
        for (int i = phrases.indexOf(phrase) - 1; i >= 0; i--) {
            People.Person person = acting.get(phrases.get(i));
            if (person != null && person.country != null && !person.country.equals(People.HOME)) {
                return of(phrase, List.of(person.party()), "the foreigner last named");
            }
        }
        return open(phrase);
    }

    private Reference thisCountry(Phrase phrase) {
        @Nullable String last = null;
        for (int i = phrases.indexOf(phrase) - 1; i >= 0 && last == null; i--) {
            String side = sides.get(phrases.get(i));
            last = People.HOME.equals(side) ? null : side;
        }
        return last == null ? open(phrase) : of(phrase, List.of(country(last)), "the foreign country last named");
    }
}
