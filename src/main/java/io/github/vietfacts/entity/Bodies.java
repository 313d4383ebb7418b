package io.github.vietfacts.entity;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which two bodies a collective means: {@code hai Đảng}, {@code hai Bộ}, {@code hai đội}. */
final class Bodies {

    private static final String RULE = "the bodies last named for each country";
    private static final String PARTY = "đảng";
    private static final String PARTY_OF_HOME = "Đảng Cộng sản Việt Nam";
    /** Kinds of bodies that a country has many of: the two are those of one sentence. */
    private static final Set<String> COMPETING =
            Set.of("đội", "đội bóng", "đội tuyển", "câu lạc bộ", "công ty", "tập đoàn");

    private final NameLists lists;
    private final List<Phrase> phrases;
    private final Map<Phrase, People.Person> acting;
    private final Map<Phrase, String> sides;
    private final Pairings pairings;
    /** The longest names of listed bodies. */
    private final Map<NameLists.Body, String> fullNames = new HashMap<>();
    /** The international bodies for which persons of the story speak. */
    private final Set<String> employers = new HashSet<>();

    Bodies(Story story, Pairings pairings, NameLists lists) {
        this.lists = lists;
        this.phrases = story.phrases;
        this.acting = story.acting;
        this.sides = story.sides;
        this.pairings = pairings;
        for (Phrase phrase : phrases) {
            bodyNames(phrase).forEach(name -> {
                NameLists.Body body = lists.body(name);
                if (body != null) {
                    fullNames.merge(body, name, (a, b) -> b.length() > a.length() ? b : a);
                }
            });
        }
        for (Phrase phrase : phrases) {
            phrase.offices.stream()
                    .filter(o -> o.sector().filter(Sector::isInternational).isPresent())
                    .flatMap(o -> o.organization().stream())
                    .forEach(name -> employers.add(fullName(name)));
        }
    }

    /** Returns the two sides of {@code hai bên} where they are no countries. */
    Optional<Reference> sides(Phrase phrase) {
        if (!phrase.text.toLowerCase(Locale.ROOT).endsWith("bên")) {
            return Optional.empty();
        }
        return talksOfParties(phrase).or(() -> employer(phrase));
    }

    /** The two bodies of the kind that were last named for the two countries, else the two last named together. */
    Reference two(Phrase phrase) {
        String kind = phrase.withoutCount();
        List<String> pair = pairings.at(phrase).map(Pairings.Pair::countries).orElse(List.of());
        List<Party> bodies = new ArrayList<>();
        if (!COMPETING.contains(kind)) {
            pair.forEach(country -> lastBody(kind, country, phrase).ifPresent(bodies::add));
        }
        if (bodies.size() == 2) {
            return Collectives.of(phrase, bodies, RULE);
        }
        List<Party> two = COMPETING.contains(kind) ? twoBodies(phrase, kind.startsWith("đội") ? "" : kind) : List.of();
        if (!two.isEmpty()) {
            return Collectives.of(phrase, two, "the two bodies last named together");
        }
        return kind.equals(PARTY) && !pair.isEmpty()
                ? Collectives.of(phrase, Collectives.countries(pair), "the countries of the two bodies")
                : Collectives.open(phrase);
    }

    /** The bodies of a kind in the latest sentence before that names just two. */
    private List<Party> twoBodies(Phrase at, String kind) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> two = Set.of();
        int sentence = -1;
        for (Phrase phrase : phrases) {
            if (phrase.sentence >= at.sentence) {
                break;
            }
            if (phrase.sentence != sentence) {
                two = names.size() == 2 ? names : two;
                names = new LinkedHashSet<>();
                sentence = phrase.sentence;
            }
            if (phrase.head == Phrase.Head.ORGANIZATION
                    && (kind.isEmpty() || isKind(organization(phrase).name(), kind))) {
                names.add(organization(phrase).name());
            }
        }
        return (names.size() == 2 ? names : two)
                .stream().map(name -> organization(name, Optional.empty())).toList();
    }

    private Optional<Party> lastBody(String kind, String country, Phrase at) {
        boolean party = kind.equals(PARTY);
        boolean home = country.equals(Party.HOME);
        if (home && party) {
            return Optional.of(organization(PARTY_OF_HOME, Optional.of(country)));
        }
        Optional<Party> last = Optional.empty();
        for (Phrase phrase : phrases) {
            if (phrase.span.start() >= at.span.start()) {
                break;
            }
            // Without a country a body is Viet Nam's, but Viet Nam has one party.
            boolean side =
                    sides.getOrDefault(phrase, home || party ? country : "").equals(country);
            Optional<String> name = bodyNames(phrase)
                    .filter(n -> side && isKind(n, kind) && !(party && n.equals(PARTY_OF_HOME)))
                    .reduce((x, y) -> y);
            last = name.isPresent() ? name.map(n -> organization(n, Optional.of(country))) : last;
        }
        return last;
    }

    private static boolean isKind(String name, String kind) {
        return name.toLowerCase(Locale.ROOT).startsWith(kind + " ");
    }

    /** {@code hai bên} beside {@code hai Đảng}: the parties. */
    private Optional<Reference> talksOfParties(Phrase phrase) {
        return phrases.stream()
                .filter(p -> p.head == Phrase.Head.TWO_BODIES && isNear(p, phrase))
                .filter(p -> p.text.toLowerCase(Locale.ROOT).endsWith(PARTY))
                .map(this::two)
                .filter(parties -> !parties.isOpen() && parties.rule().equals(RULE))
                .findFirst()
                .map(parties -> Collectives.of(phrase, parties.parties(), RULE));
    }

    /** In the same sentence, or in the one before it. */
    private static boolean isNear(Phrase before, Phrase phrase) {
        return before.sentence == phrase.sentence || before.sentence == phrase.sentence - 1;
    }

    /** {@code hai bên} after a sentence on somebody from an international body: Viet Nam and that body. */
    private Optional<Reference> employer(Phrase phrase) {
        Optional<String> body = Optional.empty();
        for (Phrase other : phrases) {
            if (other.span.start() >= phrase.span.start()) {
                break;
            }
            if (other.sentence >= phrase.sentence - 1) {
                if (sides.containsKey(other) && !Party.HOME.equals(sides.get(other))) {
                    return Optional.empty();
                }
                Optional<String> before = body;
                People.Person person = acting.get(other);
                Stream<String> names = person == null ? bodyNames(other) : bodies(person.offices);
                body = names.map(this::fullName)
                        .filter(employers::contains)
                        .reduce((x, y) -> y)
                        .or(() -> before);
            }
        }
        return body.map(name -> Collectives.of(
                phrase,
                List.of(Party.country(Party.HOME), organization(name, Optional.empty())),
                "Viet Nam and the international body last named"));
    }

    /** The names of bodies in a phrase: its own, and those of its offices. */
    private static Stream<String> bodyNames(Phrase phrase) {
        return phrase.head == Phrase.Head.ORGANIZATION
                ? Stream.of(requireNonNull(phrase.mention).text())
                : bodies(phrase.offices);
    }

    private static Stream<String> bodies(List<Office> offices) {
        return offices.stream().flatMap(o -> o.organization().stream());
    }

    /** The longest name that the story gives a listed body of which it also has a shorter one. */
    private String fullName(String name) {
        NameLists.Body body = lists.body(name);
        return body == null ? name : fullNames.getOrDefault(body, name);
    }

    Party organization(Phrase phrase) {
        var mention = requireNonNull(phrase.mention);
        return organization(fullName(mention.text()), mention.country());
    }

    private Party organization(String name, Optional<String> country) {
        return new Party(Party.Type.ORGANIZATION, name, country, Sectors.BUNDLED.ofBody(name, lists));
    }
}
