package io.github.vietfacts.entity;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Syllables;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which sector an office, an organisation or a phrase acts for, by the list {@code sectors.tsv}. */
final class Sectors {

    static final Sectors BUNDLED = new Sectors();

    /** Posts that say nothing of a sector by themselves: the body decides. */
    private static final Set<String> OF_THE_BODY = Set.of("chair", "director", "official", "academic");
    /** Posts of a defence ministry, like it, are military. */
    private static final Set<String> MINISTERS = Set.of("minister", "deputy_minister");

    private final Map<String, Map<String, Sector>> lists = new HashMap<>();
    private final NameTrie<Sector> beginnings = new NameTrie<>();

    private Sectors() {
        NameLists.each("sectors.tsv", (columns, at) -> {
            Sector sector = Sector.valueOf(columns.get(2));
            if (columns.get(0).equals("begins")) {
                beginnings.add(Syllables.of(columns.get(1)), sector);
            } else {
                String key = columns.get(1).toLowerCase(Locale.ROOT);
                lists.computeIfAbsent(columns.get(0), list -> new LinkedHashMap<>())
                        .put(key, sector);
            }
        });
    }

    Optional<Sector> ofWords(String phrase) {
        List<Syllable> syllables = Syllables.of(phrase);
        NameTrie.Match<Sector> match = beginnings.longest(syllables, 0, syllables.size(), true);
        return Optional.ofNullable(match).map(NameTrie.Match::value);
    }

    /** Returns the sector of a body by the class of the list that holds its name, else by its first words. */
    Optional<Sector> ofBody(String name, NameLists lists) {
        NameLists.Body body = lists.body(name);
        if (body == null) {
            return ofWords(name);
        }
        String key = body.name().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, Sector> special : list(body.bodyClass()).entrySet()) {
            if (key.contains(special.getKey())) {
                return Optional.of(special.getValue());
            }
        }
        return Optional.ofNullable(list("body").get(body.bodyClass()));
    }

    /** Returns the sector of an office: the class of the title decides where it can, else the body. */
    Optional<Sector> ofOffice(String officeClass, Optional<String> organization, NameLists lists) {
        Optional<Sector> body = organization.flatMap(name -> ofBody(name, lists));
        Optional<Sector> post = Optional.ofNullable(list("office").get(officeClass));
        boolean byBody = OF_THE_BODY.contains(officeClass)
                || body.filter(Sector::isInternational).isPresent()
                || MINISTERS.contains(officeClass)
                        && body.filter(s -> s == Sector.MIL).isPresent();
        return byBody ? body.or(() -> post) : post.or(() -> body);
    }

    /** Returns the sector of somebody who holds offices: those of state come before those of a party. */
    static Optional<Sector> ofHolder(Collection<Office> held) {
        Map<String, Office> byTitle = new LinkedHashMap<>();
        held.forEach(o -> byTitle.putIfAbsent(o.title() + (o.former() ? "|former" : ""), o));
        Collection<Office> offices = byTitle.values();
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        offices.stream()
                .filter(o -> !o.former() && !isShortened(o.title(), offices))
                .forEach(o -> o.sector().ifPresent(sectors::add));
        return sectors.stream().findFirst();
    }

    /** {@code Bộ trưởng} says less than {@code Bộ trưởng Quốc phòng}, of whom it is said. */
    private static boolean isShortened(String title, Collection<Office> offices) {
        return offices.stream().anyMatch(o -> o.title().length() > title.length() && People.covers(o.title(), title));
    }

    private Map<String, Sector> list(@Nullable String name) {
        return name == null ? Map.of() : lists.getOrDefault(name, Map.of());
    }
}
