package io.github.vietfacts.entity;

import io.github.vietfacts.text.EditDistance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
        /** The titles of the offices, each once. */
        private final Set<String> titles = new LinkedHashSet<>();

        @Nullable
        String country;

        private @Nullable Optional<Sector> sector;
        private int sectorOf;

        /** Returns the spelling with the most parts; of these the most frequent, then the first. */
        String name() {
            String best = "";
            for (String name : names.keySet()) {
                int more = parts(name).size() - parts(best).size();
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
            return titles.stream().anyMatch(t -> covers(t, title));
        }
    }

    /** How many letters of a name a caption gets wrong at most. */
    private static final int MISSPELT_LETTERS = 3;
    /** In parts of a name with more letters misspellings are not looked for: no name is so long. */
    private static final int MAX_MISSPELT = 40;

    /** Offices of which Viet Nam has one holder; a bare {@code Tổng thống} is foreign in any case. */
    private static final Set<String> OWN_FIRST = Set.of("thủ tướng", "thủ tướng chính phủ", "chủ tịch quốc hội");

    private final List<Person> persons = new ArrayList<>();
    private final Map<Phrase, Person> byPhrase = new HashMap<>();
    private final NameLists lists;

    People(NameLists lists, List<Phrase> phrases) {
        this.lists = lists;
        // Full names first, so that a headline's short name finds its person.
        for (Phrase phrase : phrases) {
            if (phrase.head == Phrase.Head.PERSON && parts(name(phrase)).size() > 1) {
                meet(phrase);
            }
        }
        for (Phrase phrase : phrases) {
            if (phrase.head == Phrase.Head.PERSON && parts(name(phrase)).size() == 1) {
                meet(phrase);
            }
        }
        findCountries(phrases);
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

    private void meet(Phrase phrase) {
        String name = name(phrase);
        Person person = find(name, phrase.offices);
        if (person == null) {
            person = new Person();
            persons.add(person);
        }
        person.names.merge(name, 1, Integer::sum);
        person.offices.addAll(phrase.offices);
        for (Office office : phrase.offices) {
            person.titles.add(office.title());
        }
        byPhrase.put(phrase, person);
    }

    private @Nullable Person find(String name, List<Office> offices) {
        Person found = null;
        for (Person person : persons) {
            for (String known : person.names.keySet()) {
                if (isShortFor(name, known) || isShortFor(known, name) || isMisspelling(name, known, offices, person)) {
                    if (found != null && found != person) {
                        return exact(name); // two candidates: nothing is guessed
                    }
                    found = person;
                }
            }
        }
        return found;
    }

    private @Nullable Person exact(String name) {
        return persons.stream()
                .filter(p -> p.names.keySet().stream().anyMatch(n -> sameParts(n, name)))
                .findFirst()
                .orElse(null);
    }

    /** The same parts in any order, or some of them; of a Vietnamese name only the given name or all of it. */
    private boolean isShortFor(String name, String full) {
        if (sameParts(name, full)) {
            return true;
        }
        List<String> parts = parts(name);
        List<String> all = parts(full);
        if (parts.size() >= all.size()) {
            return false;
        }
        boolean vietnamese =
                lists.surnames.contains(all.get(0)) && all.stream().allMatch(Vietnamese::isSyllable) && all.size() >= 3;
        return vietnamese
                ? parts.size() <= 2
                        && all.subList(all.size() - parts.size(), all.size()).equals(parts)
                : new HashSet<>(all).containsAll(parts);
    }

    private static boolean sameParts(String a, String b) {
        List<String> left = new ArrayList<>(parts(a));
        List<String> right = new ArrayList<>(parts(b));
        left.sort(null);
        right.sort(null);
        return left.equals(right);
    }

    /** Captions misspell: one part differs by a letter or two, and the office is the same. */
    private static boolean isMisspelling(String name, String known, List<Office> offices, Person person) {
        List<String> left = parts(name);
        List<String> right = parts(known);
        if (left.size() != right.size() || offices.stream().noneMatch(o -> person.holds(o.title()))) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).equals(right.get(i))) {
                boolean foreign = !Vietnamese.isSyllable(left.get(i)) || !Vietnamese.isSyllable(right.get(i));
                if (!foreign || left.get(i).length() < 4 || left.get(i).length() > MAX_MISSPELT) {
                    return false;
                }
                letters += EditDistance.of(left.get(i), right.get(i), MISSPELT_LETTERS);
            }
        }
        return letters <= MISSPELT_LETTERS;
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        String lower = name.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || " .-".indexOf(lower.charAt(i)) >= 0) {
                if (i > start) {
                    parts.add(lower.substring(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** The country of an office, else Viet Nam for a Vietnamese name, else the one foreign country of the story. */
    private void findCountries(List<Phrase> phrases) {
        Set<String> foreign = new LinkedHashSet<>();
        for (Phrase phrase : phrases) {
            if (phrase.mention != null) {
                phrase.mention.country().filter(c -> !c.equals("VNM")).ifPresent(foreign::add);
            }
            phrase.offices.forEach(
                    o -> o.country().filter(c -> !c.equals("VNM")).ifPresent(foreign::add));
        }
        for (Person person : persons) {
            boolean vietnamese = parts(person.name()).stream().allMatch(Vietnamese::isSyllable);
            Optional<String> told = person.offices.stream()
                    .flatMap(o -> o.country().stream())
                    .min(Comparator.comparing(code -> code.equals("VNM") && !vietnamese));
            if (told.isPresent()) {
                person.country = told.get();
            } else if (vietnamese) {
                person.country = "VNM";
            } else if (foreign.size() == 1) {
                person.country = foreign.iterator().next();
            }
        }
    }

    /**
     * Returns the person who was last named with an office before a phrase, else the first named with it after. The
     * paper's own head of government goes before those of other countries, whom it names with their country.
     *
     * @param meant the country that the phrase points at, empty where it points at none
     */
    @Nullable
    Person holder(Office office, Optional<String> meant, Phrase at, List<Phrase> phrases) {
        Optional<String> country = meant.or(office::country);
        boolean ownFirst =
                country.isEmpty() && OWN_FIRST.contains(office.title().toLowerCase(Locale.ROOT));
        Person before = null;
        for (Phrase phrase : phrases) {
            Person person = find(phrase);
            if (person == null || !person.holds(office.title()) || !isOf(person, country)) {
                continue;
            }
            if (phrase.span.start() > at.span.start()) {
                return before != null ? before : person;
            }
            boolean keeps = ownFirst && before != null && isHome(before) && !isHome(person);
            before = keeps ? before : person;
        }
        return before;
    }

    private static boolean isHome(Person person) {
        return "VNM".equals(person.country);
    }

    private static boolean isOf(Person person, Optional<String> country) {
        return country.isEmpty() || person.country == null || country.get().equals(person.country);
    }

    /** Whether a full title begins with a bare one: {@code Bộ trưởng Bộ Ngoại giao} with {@code Bộ trưởng}. */
    static boolean covers(String title, String bare) {
        String full = title.toLowerCase(Locale.ROOT);
        String start = bare.toLowerCase(Locale.ROOT);
        return full.equals(start) || full.startsWith(start + " ");
    }
}
