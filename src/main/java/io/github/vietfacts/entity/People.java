package io.github.vietfacts.entity;

import io.github.vietfacts.text.EditDistance;
import io.github.vietfacts.text.Vietnamese;
import java.util.ArrayList;
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
            String key = titleKey(title);
            return titles.stream().anyMatch(t -> covers(t, key));
        }

        /** Whether a title has the words of another among its own: {@code Chủ tịch Đại Quốc hội}, {@code Chủ tịch Quốc hội}. */
        boolean holdsLoosely(String title) {
            List<String> wanted = parts(titleKey(title));
            return titles.stream().map(People::parts).anyMatch(held -> {
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
            return parts(name()).stream().allMatch(Vietnamese::isSyllable);
        }
    }

    /** The country of the papers that are read. */
    static final String HOME = "VNM";

    private static final Set<String> PLAIN_ADDRESSES = Set.of("ông", "bà", "ngài", "đồng chí", "anh", "chị", "cô");

    /** How many letters of a name a caption gets wrong at most. */
    private static final int MISSPELT_LETTERS = 3;
    /** Of longer names one letter of so many. */
    private static final int MISSPELT_SHARE = 4;
    /** In parts of a name with more letters misspellings are not looked for: no name is so long. */
    private static final int MAX_MISSPELT = 40;

    /** Heads whom papers name with their country where they are not Viet Nam's. */
    private static final Set<String> OWN_FIRST = Set.of(
            "thủ tướng",
            "thủ tướng chính phủ",
            "chủ tịch quốc hội",
            "chủ tịch nước",
            "tổng bí thư",
            "phó thủ tướng",
            "phó thủ tướng chính phủ",
            "bộ trưởng");

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

    /**
     * Captions misspell: one part differs by a letter or two, of a Vietnamese name one part by its marks, and the office is
     * the same.
     */
    private static boolean isMisspelling(String name, String known, List<Office> offices, Person person) {
        List<String> left = parts(name);
        List<String> right = parts(known);
        if (left.size() != right.size() || offices.stream().noneMatch(o -> person.holds(o.title()))) {
            return false;
        }
        int letters = 0;
        int marks = 0;
        int most = Math.max(MISSPELT_LETTERS, Math.min(name.length(), MAX_MISSPELT) / MISSPELT_SHARE);
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).equals(right.get(i))) {
                boolean foreign = !Vietnamese.isSyllable(left.get(i)) || !Vietnamese.isSyllable(right.get(i));
                if (!foreign && left.size() > 2 && marks++ == 0 && samePlain(left.get(i), right.get(i))) {
                    continue;
                }
                if (!foreign || left.get(i).length() < 4 || left.get(i).length() > MAX_MISSPELT) {
                    return false;
                }
                letters += EditDistance.of(left.get(i), right.get(i), most);
            }
        }
        return letters <= most;
    }

    private static boolean samePlain(String a, String b) {
        return Vietnamese.withoutDiacritics(a).equals(Vietnamese.withoutDiacritics(b));
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
                boolean keeps = ownFirst && before != null && HOME.equals(before.country);
                before = keeps && !HOME.equals(person.country) ? before : person;
            } else if (before != null) {
                return before;
            } else if (after == null || (!HOME.equals(after.country) && HOME.equals(person.country))) {
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
