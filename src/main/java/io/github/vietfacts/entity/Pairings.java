package io.github.vietfacts.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which two countries a place of a story is about: the two that the nearest sentence before it brings together, else
 * those of the whole story.
 */
final class Pairings {

    /** Two countries, and by which rule they were found. */
    record Pair(List<String> countries, String rule) {}

    static final String OF_STORY = "the two countries of the story";
    static final String NEAREST = "the two countries last named together";

    /** What a sentence, or its beginning, says of two countries. */
    private record Reading(Kind kind, List<String> countries) {}

    private enum Kind {
        /** Two countries side by side, or persons of both. */
        TOGETHER,
        /** Two countries in some connection, or a single foreign one. */
        PERHAPS,
        /** More than two. */
        SEVERAL,
        NOTHING
    }

    private final List<Phrase> phrases;
    private final Map<Phrase, String> sides;
    private final Map<Integer, Reading> sentences = new LinkedHashMap<>();
    private final List<String> story;
    /** Whether Viet Nam acts in the story. */
    private final boolean home;
    /** The countries that some sentence brings together with Viet Nam. */
    private final Set<String> partners = new HashSet<>();

    /** The phrases are in the order of the text; the sides are their countries, where they have one. */
    Pairings(List<Phrase> phrases, Map<Phrase, String> sides) {
        this.phrases = phrases;
        this.sides = sides;
        Map<Integer, List<Phrase>> bySentence = new LinkedHashMap<>();
        phrases.forEach(p ->
                bySentence.computeIfAbsent(p.sentence, s -> new ArrayList<>()).add(p));
        bySentence.forEach((sentence, list) -> sentences.put(sentence, read(list)));
        this.home = sides.containsValue(Party.HOME);
        for (Reading reading : sentences.values()) {
            if (reading.kind() != Kind.PERHAPS && reading.countries().contains(Party.HOME)) {
                partners.addAll(reading.countries());
            }
        }
        this.story = story();
    }

    /** Returns the pair that a collective means, empty where several compete. */
    Optional<Pair> at(Phrase phrase) {
        List<Phrase> before = phrases.stream()
                .filter(p -> p.sentence == phrase.sentence && p.span.start() < phrase.span.start())
                .toList();
        List<Integer> earlier =
                sentences.keySet().stream().filter(s -> s < phrase.sentence).toList();
        Reading reading = read(before);
        int distance = 0;
        for (int i = earlier.size(); i >= 0; i--) {
            if (i < earlier.size()) {
                reading = sentences.getOrDefault(earlier.get(i), reading);
                distance = phrase.sentence - earlier.get(i);
            }
            List<String> pair = pair(reading, distance);
            if (!pair.isEmpty()) {
                return Optional.of(new Pair(pair, pair.equals(story) ? OF_STORY : NEAREST));
            }
            if (reading.kind() == Kind.SEVERAL && !reading.countries().contains(Party.HOME) && story.isEmpty()) {
                return Optional.empty();
            }
        }
        return story.isEmpty() ? Optional.empty() : Optional.of(new Pair(story, OF_STORY));
    }

    /** A loose connection counts where it agrees with the story, or close by with one of Viet Nam's partners. */
    private List<String> pair(Reading reading, int distance) {
        List<String> countries = reading.countries();
        if (reading.kind() == Kind.TOGETHER) {
            return ordered(countries);
        }
        if (reading.kind() != Kind.PERHAPS) {
            return List.of();
        }
        List<String> pair = countries.size() == 2 ? ordered(countries) : List.of(Party.HOME, countries.get(0));
        boolean known = countries.size() == 2 || partners.contains(countries.get(0));
        boolean near = distance <= 1 && partners.containsAll(pair);
        return known && (story.isEmpty() || pair.equals(story) || near) ? pair : List.of();
    }

    /** Viet Nam first. */
    private static List<String> ordered(List<String> pair) {
        return pair.get(1).equals(Party.HOME) ? List.of(pair.get(1), pair.get(0)) : pair;
    }

    private Reading read(List<Phrase> list) {
        Set<String> all = new LinkedHashSet<>();
        Set<String> ofPersons = new LinkedHashSet<>();
        List<Phrase> acting = new ArrayList<>();
        for (Phrase phrase : list) {
            String side = sides.get(phrase);
            if (side != null) {
                all.add(side);
                acting.add(phrase);
                if (phrase.head == Phrase.Head.PERSON || phrase.head == Phrase.Head.OFFICE) {
                    ofPersons.add(side);
                }
            }
        }
        List<String> joined = joined(acting);
        if (!joined.isEmpty()) {
            return new Reading(Kind.TOGETHER, joined);
        }
        if (ofPersons.size() == 2) {
            return new Reading(Kind.TOGETHER, List.copyOf(ofPersons));
        }
        if (all.isEmpty() || (all.size() == 1 && all.contains(Party.HOME))) {
            return new Reading(Kind.NOTHING, List.of());
        }
        boolean two = all.size() == 1 || (all.size() == 2 && (!home || all.contains(Party.HOME)));
        return new Reading(two ? Kind.PERHAPS : Kind.SEVERAL, List.copyOf(all));
    }

    /** The last two countries that {@code và} or a dash joins to a list of two. */
    private List<String> joined(List<Phrase> acting) {
        for (int i = acting.size() - 1; i > 0; i--) {
            Phrase left = acting.get(i - 1);
            Phrase right = acting.get(i);
            String first = sides.getOrDefault(left, "");
            String second = sides.getOrDefault(right, "");
            boolean longer = (i > 1 && isNear(acting.get(i - 2), left))
                    || (i + 1 < acting.size() && isNear(right, acting.get(i + 1)));
            boolean acts = first.equals(Party.HOME)
                    || second.equals(Party.HOME)
                    || left.before.isEmpty()
                    || left.before.endsWith(","); // not 'ngoài khơi Somalia và Nigeria'
            if (isNear(left, right) && !longer && acts && left.head == right.head && !first.equals(second)) {
                return List.of(first, second);
            }
        }
        return List.of();
    }

    /** Whether there is room for a joint only between two phrases: {@code " và "}, {@code ", "}, {@code " - "}. */
    private static boolean isNear(Phrase left, Phrase right) {
        return right.span.start() - left.span.end() <= " và ".length();
    }

    /** Viet Nam and the foreign country that the story names most, if no other comes near it. */
    private List<String> story() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            Set<String> countries = new LinkedHashSet<>();
            String side = sides.get(phrase);
            if (side != null && phrase.head != Phrase.Head.ORGANIZATION) {
                countries.add(side);
            }
            phrase.offices.forEach(o -> o.country().ifPresent(countries::add));
            countries.forEach(c -> counts.merge(c, 1, Integer::sum));
        }
        List<String> foreign = counts.keySet().stream()
                .filter(c -> !c.equals(Party.HOME))
                .sorted((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)))
                .toList();
        if (foreign.isEmpty()) {
            return List.of();
        }
        int first = counts.getOrDefault(foreign.get(0), 0);
        int second = foreign.size() > 1 ? counts.getOrDefault(foreign.get(1), 0) : 0;
        if (counts.containsKey(Party.HOME)) {
            return first > second * 2 ? List.of(Party.HOME, foreign.get(0)) : List.of();
        }
        return foreign.size() == 2 ? foreign : List.of();
    }
}
