package io.github.vietfacts.entity;

import io.github.vietfacts.text.Vietnamese;
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

/** The persons of a story: one for all spellings and short forms of a name. */
final class People {

    /** A person, as far as the story has told. */
    static final class Person {
        /** Spellings with the number of their mentions, in the order of the text. */
        final Map<String, Integer> names = new LinkedHashMap<>();

        final List<Office> offices = new ArrayList<>();
        /** The titles of the offices that he holds, each once. */
        private final Set<String> titles = new LinkedHashSet<>();

        /** What stands before the name in its phrases: offices, ranks, forms of address. */
        private final Set<String> addresses = new LinkedHashSet<>();

        @Nullable
        String country;

        private @Nullable Optional<Sector> sector;
        private int sectorOf;

        /** Returns the spelling with the most parts; of these the most frequent, then the first. */
        String name() {
            String best = "";
            for (String name : names.keySet()) {
                int more = Spellings.parts(name).size() - Spellings.parts(best).size();
                if (best.isEmpty() || more > 0 || (more == 0 && names.get(name) > names.get(best))) {
                    best = name;
                }
            }
            return best;
        }

        /** Found once for as many offices: every mention of a person asks for it. */
        private Optional<Sector> sector() {
            if (sector == null || sectorOf != offices.size()) {
                sector = Sectors.ofHolder(offices);
                sectorOf = offices.size();
            }
            return sector;
        }

        Party party() {
            return new Party(Party.Type.PERSON, name(), Optional.ofNullable(country), sector());
        }

        boolean holds(String title) {
            String key = titleKey(title);
            return titles.stream().anyMatch(t -> covers(t, key));
        }

        /** Whether a title has the words of another among its own: {@code Chủ tịch Đại Quốc hội}, {@code Chủ tịch Quốc hội}. */
        boolean holdsLoosely(String title) {
            List<String> wanted = Spellings.parts(titleKey(title));
            return titles.stream().map(Spellings::parts).anyMatch(held -> {
                int next = 0;
                for (String word : held) {
                    next += next < wanted.size() && word.equals(wanted.get(next)) ? 1 : 0;
                }
                return next == wanted.size() && held.get(0).equals(wanted.get(0));
            });
        }

        boolean isAddressed(String rank) {
            return addresses.stream().anyMatch(a -> a.contains(rank));
        }

        /** Whether the story gives him an office, a rank or an occupation. */
        boolean isOfficial() {
            return !offices.isEmpty() || addresses.stream().anyMatch(a -> !PLAIN_ADDRESSES.contains(a.strip()));
        }

        boolean isVietnamese() {
            return Spellings.parts(name()).stream().allMatch(Vietnamese::isSyllable);
        }
    }

    private static final Set<String> PLAIN_ADDRESSES = Set.of("ông", "bà", "ngài", "đồng chí", "anh", "chị", "cô");

    /** Heads whom papers name with their country where they are not Viet Nam's. */
    private static final Set<String> OWN_FIRST = Set.of(
            "thủ tướng",
            "thủ tướng chính phủ",
            "chủ tịch quốc hội",
            "chủ tịch nước",
            "tổng bí thư",
            "phó thủ tướng",
            "phó thủ tướng chính phủ");

    private final List<Person> persons = new ArrayList<>();
    private final Map<Phrase, Person> byPhrase = new HashMap<>();
    private final NameLists lists;

    People(NameLists lists, List<Phrase> phrases) {
        this.lists = lists;
        // Full names first, so that a headline's short name finds its person.
        for (Phrase phrase : phrases) {
            if (phrase.head == Phrase.Head.PERSON
                    && Spellings.parts(name(phrase)).size() > 1) {
                meet(phrase);
            }
        }
        for (Phrase phrase : phrases) {
            if (phrase.head == Phrase.Head.PERSON
                    && Spellings.parts(name(phrase)).size() == 1) {
                meet(phrase);
            }
        }
        appoint(phrases);
        new Citizenship(this, phrases).find();
    }

    List<Person> all() {
        return persons;
    }

    /** Returns the person whom a phrase with a name means. */
    Person of(Phrase phrase) {
        return java.util.Objects.requireNonNull(byPhrase.get(phrase));
    }

    @Nullable
    Person find(Phrase phrase) {
        return byPhrase.get(phrase);
    }

    private static String name(Phrase phrase) {
        return java.util.Objects.requireNonNull(phrase.mention).text();
    }

    /** {@code bổ nhiệm bà X làm Bộ trưởng}: the office is X's from then on, though no title of hers here. */
    private void appoint(List<Phrase> phrases) {
        for (int i = 1; i < phrases.size(); i++) {
            Phrase office = phrases.get(i);
            Person person = find(phrases.get(i - 1));
            boolean given = office.before.endsWith(" làm")
                    || office.before.equals("giữ chức")
                    || office.before.equals("nhậm chức");
            if (office.head == Phrase.Head.OFFICE
                    && given
                    && person != null
                    && phrases.get(i - 1).sentence == office.sentence) {
                office.offices.forEach(o -> person.titles.add(titleKey(o.title())));
            }
        }
    }

    private void meet(Phrase phrase) {
        String name = name(phrase);
        Person person = find(name, phrase.offices);
        if (person == null) {
            person = new Person();
            persons.add(person);
        }
        person.names.merge(name, 1, Integer::sum);
        person.offices.addAll(phrase.offices);
        int start = phrase.text.indexOf(name);
        if (start > 0) {
            person.addresses.add(phrase.text.substring(0, start).toLowerCase(Locale.ROOT));
        }
        for (Office office : phrase.offices) {
            if (!office.former()) {
                person.titles.add(titleKey(office.title()));
            }
        }
        byPhrase.put(phrase, person);
    }

    private @Nullable Person find(String name, List<Office> offices) {
        Person found = null;
        for (Person person : persons) {
            for (String known : person.names.keySet()) {
                if (Spellings.isPair(known, name)) {
                    continue;
                }
                if (Spellings.isShortFor(name, known, lists)
                        || Spellings.isShortFor(known, name, lists)
                        || sameOffice(offices, person) && Spellings.isMisspelling(name, known)) {
                    if (found != null && found != person) {
                        return exact(name); // two candidates: nothing is guessed
                    }
                    found = person;
                }
            }
        }
        return found;
    }

    private static boolean sameOffice(List<Office> offices, Person person) {
        return offices.stream().anyMatch(o -> person.holds(o.title()));
    }

    private @Nullable Person exact(String name) {
        return persons.stream()
                .filter(p -> p.names.keySet().stream().anyMatch(n -> Spellings.sameParts(n, name)))
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns the person who was last named with an office before a phrase, else the one first named with it after;
     * there, in a headline, Viet Nam's comes first. A bare {@code Thủ tướng} is Viet Nam's where it has been named.
     */
    @Nullable
    Person holder(Office office, Phrase at, List<Phrase> phrases) {
        Person holder = holder(office, at, phrases, false);
        boolean told = office.country().isPresent() || office.organization().isPresent();
        return holder == null && told ? holder(office, at, phrases, true) : holder;
    }

    private @Nullable Person holder(Office office, Phrase at, List<Phrase> phrases, boolean loosely) {
        boolean ownFirst =
                office.country().isEmpty() && OWN_FIRST.contains(office.title().toLowerCase(Locale.ROOT));
        Person before = null;
        Person after = null;
        for (Phrase phrase : phrases) {
            Person person = find(phrase);
            boolean holds = person != null
                    && (loosely ? person.holdsLoosely(office.title()) : person.holds(office.title()))
                    && agrees(person, office);
            if (person == null || !holds) {
                continue;
            }
            if (phrase.span.start() < at.span.start()) {
                boolean keeps = ownFirst && before != null && Party.HOME.equals(before.country);
                before = keeps && !Party.HOME.equals(person.country) ? before : person;
            } else if (before != null) {
                return before;
            } else if (after == null || (!Party.HOME.equals(after.country) && Party.HOME.equals(person.country))) {
                after = person;
            }
        }
        return before != null ? before : after;
    }

    private static boolean agrees(Person person, Office office) {
        return office.country().isEmpty()
                || person.country == null
                || office.country().get().equals(person.country);
    }

    /** Whether a full title begins with a bare one: {@code Bộ trưởng Bộ Ngoại giao} with {@code Bộ trưởng}. */
    static boolean covers(String title, String bare) {
        String full = title.toLowerCase(Locale.ROOT);
        String start = bare.toLowerCase(Locale.ROOT);
        return full.equals(start) || full.startsWith(start + " ");
    }

    /** One key for the spellings of a title: {@code Ngoại trưởng}, {@code Bộ trưởng Bộ Ngoại giao}. */
    private static String titleKey(String title) {
        String key = title.toLowerCase(Locale.ROOT).replace("trưởng bộ ", "trưởng ");
        return key.startsWith("ngoại trưởng") ? "bộ trưởng ngoại giao" : key;
    }
}
