package io.github.vietfacts.entity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Lists;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whom each phrase means; where several answers are possible, the phrase itself stays. */
final class Collectives {

    /** Before {@code nước này} they make it what somebody else acts upon. */
    private static final Set<String> TOWARDS = Set.of("cho", "với", "sang", "tới");

    private final List<Phrase> phrases;
    private final People people;
    private final Map<Phrase, People.Person> acting;
    private final Map<Phrase, String> sides;
    private final Pairings pairings;
    private final Bodies bodies;
    private final Groups groups;

    Collectives(Story story, NameLists lists) {
        this.phrases = story.phrases;
        this.people = story.people;
        this.acting = story.acting;
        this.sides = story.sides;
        this.pairings = new Pairings(phrases, sides);
        this.bodies = new Bodies(story, pairings, lists);
        this.groups = new Groups(story, pairings);
    }

    /** Returns whom a phrase means; empty where it turns out to be no phrase for a party of the story. */
    Optional<Reference> reference(Phrase phrase) {
        People.Person person = acting.get(phrase);
        return switch (phrase.head) {
            case RANK ->
                Optional.ofNullable(person).map(p -> of(phrase, List.of(p.party()), "last named with the rank"));
            case THIS_PERSON -> Optional.ofNullable(person).map(p -> of(phrase, List.of(p.party()), "last named"));
            case OFFICES -> groups.holders(phrase);
            case PLACE -> Optional.empty();
            default -> Optional.of(known(phrase));
        };
    }

    private Reference known(Phrase phrase) {
        return switch (phrase.head) {
            case PERSON -> {
                People.Person person = people.of(phrase);
                boolean full = phrase.mention != null && person.name().equals(phrase.mention.text());
                yield new Reference(
                        phrase.span,
                        Optional.ofNullable(phrase.mention).map(m -> m.span()),
                        List.of(person.party()),
                        phrase.counterpart && person.offices.size() > phrase.offices.size()
                                ? List.of()
                                : phrase.offices,
                        full ? "name" : "spelling or part of a name");
            }
            case COUNTRY -> of(phrase, List.of(Party.country(code(phrase))), "country");
            case ORGANIZATION -> of(phrase, List.of(bodies.organization(phrase)), "organisation");
            case OFFICE -> office(phrase);
            case TWO_COUNTRIES ->
                bodies.sides(phrase)
                        .or(() -> pairings.at(phrase).map(pair -> of(phrase, countries(pair.countries()), pair.rule())))
                        .orElseGet(() -> open(phrase));
            case THREE_COUNTRIES -> three(phrase);
            case TWO_PRINCIPALS -> groups.principals(phrase);
            case TWO_PERSONS -> groups.persons(phrase);
            case TWO_BODIES -> bodies.two(phrase);
            case THIS_COUNTRY -> thisCountry(phrase);
            case HOST_COUNTRY ->
                pairings.at(phrase)
                        .flatMap(pair -> foreign(pair.countries()))
                        .map(host -> of(phrase, List.of(Party.country(host)), "the host of the story"))
                        .orElseGet(() -> open(phrase));
            case GUEST -> guest(phrase);
            case HOME_COUNTRY -> of(phrase, List.of(Party.country(Party.HOME)), "the paper's own country");
            case RANK, THIS_PERSON, OFFICES, PLACE -> open(phrase);
        };
    }

    private Reference office(Phrase phrase) {
        Office office = phrase.offices.get(0);
        People.Person holder = acting.get(phrase);
        if (holder != null) {
            return of(phrase, List.of(holder.party()), "last named with the title");
        }
        Party party = new Party(Party.Type.PHRASE, phrase.text, Story.country(phrase.offices), office.sector());
        return of(phrase, List.of(party), "known by office only");
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

    /** The foreigner named last. */
    private Reference guest(Phrase phrase) {
        for (int i = phrases.indexOf(phrase) - 1; i >= 0; i--) {
            People.Person person = acting.get(phrases.get(i));
            if (person != null && person.country != null && !person.country.equals(Party.HOME)) {
                return of(phrase, List.of(person.party()), "the foreigner last named");
            }
        }
        return open(phrase);
    }

    private Reference thisCountry(Phrase phrase) {
        boolean object = TOWARDS.contains(phrase.before.substring(phrase.before.lastIndexOf(' ') + 1));
        @Nullable String last = null;
        @Nullable String actor = null;
        for (int i = phrases.indexOf(phrase) - 1; i >= 0 && last == null; i--) {
            Phrase other = phrases.get(i);
            String side = sides.get(other);
            boolean acts =
                    other.before.isEmpty() || !Character.isLetter(other.before.charAt(other.before.length() - 1));
            if (object && actor == null && acts && other.sentence == phrase.sentence) {
                actor = side;
            } else if (side != null && !side.equals(Party.HOME) && !side.equals(actor)) {
                last = side;
            }
        }
        return last == null ? open(phrase) : of(phrase, List.of(Party.country(last)), "the foreign country last named");
    }

    static Reference of(Phrase phrase, List<Party> parties, String rule) {
        return new Reference(phrase.span, Optional.empty(), parties, phrase.offices, rule);
    }

    static Reference open(Phrase phrase) {
        Party party = new Party(Party.Type.PHRASE, phrase.text, Optional.empty());
        return of(phrase, List.of(party), Reference.LEFT_OPEN);
    }

    private static String code(Phrase phrase) {
        return requireNonNull(phrase.mention).country().orElse(phrase.text);
    }

    static List<Party> countries(List<String> codes) {
        return codes.stream().map(Party::country).toList();
    }

    private static Optional<String> foreign(List<String> codes) {
        return codes.stream().filter(c -> !c.equals(Party.HOME)).findFirst();
    }
}
