package io.github.vietfacts.fact;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.fact.Chronicle.Conflict;
import io.github.vietfacts.fact.Chronicle.Entry;
import io.github.vietfacts.fact.Chronicle.Reading;
import io.github.vietfacts.fact.Chronicle.Source;
import io.github.vietfacts.rule.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes one entry of what articles tell of an occasion. */
final class Joining {

    /** By day, what is only reported on it after what states it, what has none last. */
    static final Comparator<Entry> IN_TIME = Comparator.<Entry, LocalDate>comparing(
                    e -> e.day().orElse(LocalDate.MAX))
            .thenComparing(e -> e.begin().isEmpty())
            .thenComparing(e -> e.end().or(e::day).orElse(LocalDate.MAX))
            .thenComparing(e -> e.type().name())
            .thenComparing(e -> e.sources().get(0), byPublication())
            .thenComparing(e -> e.args().toString());

    /** Kinds that say no more than the type. */
    private static final Set<String> GENERAL = Set.of("MEETING", "VISIT", "OTHER");
    /** How somebody says something: articles differ freely. */
    private static final Set<String> MANNER = Set.of("verb");

    private final List<Telling> tellings;
    private final List<Conflict> conflicts = new ArrayList<>();

    private Joining(List<Telling> tellings) {
        this.tellings = tellings;
    }

    /** Returns the entry of tellings that are ordered, the richest first. */
    static Entry entry(List<Telling> tellings) {
        return new Joining(tellings).entry();
    }

    private static Comparator<Source> byPublication() {
        return Comparator.<Source, LocalDate>comparing(s -> s.published().orElse(LocalDate.MAX))
                .thenComparing(Source::article)
                .thenComparing(s -> s.fact().evidence().get(0).span())
                .thenComparing(s -> s.fact().id());
    }

    private Entry entry() {
        FactType type = tellings.get(0).fact().type();
        Optional<String> kind = kind();
        ImmutableListMultimap.Builder<String, Argument> joined = ImmutableListMultimap.builder();
        for (FactType.Role role : type.roles()) {
            List<Told> told = told(role);
            if (!told.isEmpty()) {
                boolean parties = role.kind() == FactType.Values.PARTY;
                joined.putAll(
                        role.name(),
                        !role.cardinality().isList() ? single(role, told) : parties ? parties(role, told) : all(told));
            }
        }
        ImmutableListMultimap<String, Argument> args = joined.build();
        Optional<Period> period = Period.stated(type, args);
        boolean actual = tellings.stream().anyMatch(t -> t.fact().modality() == Modality.ACTUAL);
        List<Source> sources = tellings.stream()
                .map(Telling::source)
                .sorted(byPublication())
                .distinct()
                .toList();
        return new Entry(
                type,
                kind,
                actual ? Modality.ACTUAL : tellings.get(0).fact().modality(),
                tellings.get(0).fact().polarity(),
                args,
                period.map(Period::begin),
                period.map(Period::end),
                sources.get(0).published(),
                sources,
                conflicts);
    }

    private List<Told> told(FactType.Role role) {
        List<Told> told = new ArrayList<>();
        for (Telling telling : tellings) {
            for (Argument a : telling.fact().args(role.name())) {
                told.add(new Told(
                        new Argument(a.value(), a.subrole(), Optional.empty()),
                        telling.source().article()));
            }
        }
        return told;
    }

    private Optional<String> kind() {
        Optional<String> best = Optional.empty();
        Map<String, Set<String>> articles = new TreeMap<>();
        for (Telling telling : tellings) {
            best = Occasions.moreSpecific(best, telling.fact().kind());
            telling.fact()
                    .kind()
                    .filter(k -> !GENERAL.contains(k))
                    .ifPresent(k -> articles.computeIfAbsent(k, x -> new TreeSet<>())
                            .add(telling.source().article()));
        }
        if (articles.size() > 1) {
            conflicts.add(conflict("kind", best.orElse(""), articles));
        }
        return best;
    }

    /** The value that most articles support, of these the most exact, then that of the richest telling. */
    private List<Argument> single(FactType.Role role, List<Told> told) {
        Told best = told.stream()
                .min(Comparator.<Told>comparingInt(t -> -support(t, told).size())
                        .thenComparing(Told::vagueness)
                        .thenComparing(t -> -t.text().length()))
                .orElseThrow();
        Map<String, Set<String>> apart = new TreeMap<>();
        for (Told other : told) {
            if (!other.agrees(best) && !MANNER.contains(role.name())) {
                apart.computeIfAbsent(other.text(), x -> new TreeSet<>()).add(other.article());
            }
        }
        if (!apart.isEmpty()) {
            apart.put(best.text(), support(best, told));
            conflicts.add(conflict(role.name(), best.text(), apart));
        }
        return List.of(best.argument());
    }

    private static Set<String> support(Told value, List<Told> told) {
        Set<String> articles = new TreeSet<>();
        told.stream().filter(t -> t.agrees(value)).forEach(t -> articles.add(t.article()));
        return articles;
    }

    /** Every party once, by the fullest of its names. */
    private List<Argument> parties(FactType.Role role, List<Told> told) {
        List<List<Told>> groups = new ArrayList<>();
        for (Told one : told) {
            groups.stream()
                    .filter(group -> group.stream().anyMatch(g -> Names.same(g.party(), one.party())))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    })
                    .add(one);
        }
        List<Argument> parties = new ArrayList<>();
        for (List<Told> group : groups) {
            if (groups.stream().noneMatch(named -> standsFor(group, named))) {
                parties.add(party(role, group));
            }
        }
        return parties;
    }

    /** {@code Nhật Bản} in one article stands for the Japanese minister whom another names. */
    private static boolean standsFor(List<Told> group, List<Told> named) {
        boolean unnamed = group.stream().noneMatch(Told::isNamed);
        return unnamed
                && named.stream().anyMatch(Told::isNamed)
                && group.get(0).party().country().isPresent()
                && group.get(0).party().country().equals(named.get(0).party().country())
                && group.stream()
                        .noneMatch(g -> named.stream().anyMatch(n -> n.article().equals(g.article())));
    }

    private Argument party(FactType.Role role, List<Told> group) {
        Map<String, Set<String>> spellings = new TreeMap<>();
        group.forEach(
                t -> spellings.computeIfAbsent(t.text(), x -> new TreeSet<>()).add(t.article()));
        Told best = group.stream()
                .min(Comparator.<Told>comparingInt(t -> -Names.parts(t.text()).size())
                        .thenComparing(
                                t -> -spellings.getOrDefault(t.text(), Set.of()).size()))
                .orElseThrow();
        spellings.keySet().removeIf(s -> !s.equals(best.text()) && Names.isSpelledAlike(s, best.text()));
        if (spellings.size() > 1) {
            conflicts.add(conflict(role.name(), best.text(), spellings));
        }
        Optional<String> part =
                group.stream().flatMap(t -> t.argument().subrole().stream()).findFirst();
        return new Argument(best.argument().value(), part, Optional.empty());
    }

    private static List<Argument> all(List<Told> told) {
        return told.stream().map(Told::argument).distinct().toList();
    }

    private static Conflict conflict(String role, String chosen, Map<String, Set<String>> articles) {
        return new Conflict(
                role,
                articles.entrySet().stream()
                        .map(e -> new Reading(e.getKey(), List.copyOf(e.getValue())))
                        .sorted(Comparator.<Reading, Boolean>comparing(
                                        r -> !r.text().equals(chosen))
                                .thenComparing(r -> -r.articles().size())
                                .thenComparing(Reading::text))
                        .toList());
    }
}
