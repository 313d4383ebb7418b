package io.github.vietfacts.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gathers what articles tell of one occasion. Each telling, in an order that does not depend on that of the articles,
 * joins the occasion whose first telling it looks like, or opens one. An index by day and party finds the few that come
 * into question, so the time grows with the number of tellings and not with its square, as long as a party does not do
 * most of everything on one day.
 */
final class Gathering {

    private static final String NO_DAY = "-";
    private static final String MANY_DAYS = "*";
    /** In longer periods than a year and a day around it, single days are not looked at. */
    private static final int MOST_DAYS = 368;

    /** What is told of one occasion, the richest telling first. */
    private record Occasion(int number, List<Telling> tellings) {
        Telling first() {
            return tellings.get(0);
        }
    }

    private final List<Occasion> occasions = new ArrayList<>();
    private final Map<String, List<Occasion>> index = new HashMap<>();

    private Gathering() {}

    /** Returns the tellings by occasion. */
    static List<List<Telling>> gather(List<Telling> tellings) {
        Gathering gathering = new Gathering();
        tellings.stream().sorted(Telling.ORDER).forEach(gathering::add);
        return gathering.occasions.stream().map(Occasion::tellings).toList();
    }

    private void add(Telling telling) {
        Optional<Occasion> known = find(telling);
        if (known.isPresent()) {
            known.get().tellings().add(telling);
            return;
        }
        Occasion occasion = new Occasion(occasions.size(), new ArrayList<>(List.of(telling)));
        occasions.add(occasion);
        for (String day : days(telling, 0)) {
            for (String token : telling.tokens()) {
                index.computeIfAbsent(key(telling, day, token), k -> new ArrayList<>())
                        .add(occasion);
            }
        }
    }

    /** The occasion that is surely meant; else the only one that may be meant. */
    private Optional<Occasion> find(Telling telling) {
        Map<Integer, Occasion> near = new TreeMap<>();
        for (String day : days(telling, 1)) {
            for (String token : telling.tokens()) {
                for (Occasion occasion : index.getOrDefault(key(telling, day, token), List.of())) {
                    near.put(occasion.number(), occasion);
                }
            }
        }
        List<Occasion> sure = new ArrayList<>();
        List<Occasion> possible = new ArrayList<>();
        for (Occasion occasion : near.values()) {
            if (isInTime(occasion.first(), telling)) {
                Likeness likeness = Likeness.of(occasion.first().fact(), telling.fact());
                if (likeness == Likeness.STRONG) {
                    sure.add(occasion);
                } else if (likeness == Likeness.WEAK && overlap(occasion.first(), telling)) {
                    possible.add(occasion);
                }
            }
        }
        Optional<Occasion> sameDay = sure.stream()
                .filter(occasion -> overlap(occasion.first(), telling))
                .findFirst();
        return sameDay.or(() -> sure.stream().findFirst())
                .or(() -> possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty());
    }

    /** One article does not mistake a day: what it tells of two days are two occasions. */
    private static boolean isInTime(Telling a, Telling b) {
        if (a.period().isEmpty() || b.period().isEmpty()) {
            return a.period().isEmpty() && b.period().isEmpty();
        }
        return a.source().article().equals(b.source().article())
                ? overlap(a, b)
                : a.period().get().isNear(b.period().get());
    }

    private static boolean overlap(Telling a, Telling b) {
        return a.period().isEmpty()
                || b.period().isEmpty()
                || a.period().get().overlaps(b.period().get());
    }

    /** The days of a telling, widened by some; months and years are filed apart, and look at each of their days. */
    private static List<String> days(Telling telling, int wider) {
        if (telling.period().isEmpty()) {
            return List.of(NO_DAY);
        }
        Period period = telling.period().get();
        List<String> days = new ArrayList<>();
        boolean looks = wider > 0;
        if (period.isLong() || looks) {
            days.add(MANY_DAYS);
        }
        if (!period.isLong() || looks && period.days() <= MOST_DAYS) {
            LocalDate end = period.end().plusDays(wider);
            for (LocalDate day = period.begin().minusDays(wider); !day.isAfter(end); day = day.plusDays(1)) {
                days.add(day.toString());
            }
        }
        return days;
    }

    private static String key(Telling telling, String day, String token) {
        return telling.fact().type().name() + '|' + day + '|' + token;
    }
}
