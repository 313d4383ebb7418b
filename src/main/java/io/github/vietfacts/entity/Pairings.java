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
        for (Reading reading : sentences.values()) {
            if (reading.kind() == Kind.TOGETHER && reading.countries().contains(People.HOME)) {
                partners.addAll(reading.countries());
            }
        }
        story = story();
    }

    /** Returns the pair that a collective means, empty where several compete. */
    Optional<Pair> at(Phrase phrase) {
        List<Phrase> before = phrases.stream()
                .filter(p -> p.sentence == phrase.sentence && p.span.start() < phrase.span.start())
                .toList();
        List<Reading> readings = new ArrayList<>(List.of(read(before)));
        List<Integer> earlier =
                sentences.keySet().stream().filter(s -> s < phrase.sentence).toList();
        for (int i = earlier.size() - 1; i >= 0; i--) {
            readings.add(sentences.getOrDefault(earlier.get(i), new Reading(Kind.NOTHING, List.of())));
        }
        for (Reading reading : readings) {
            List<String> pair = pair(reading);
            if (!pair.isEmpty()) {
                return Optional.of(new Pair(pair, pair.equals(story) ? OF_STORY : NEAREST));
            }
            if (reading.kind() == Kind.SEVERAL && !reading.countries().contains(People.HOME) && story.isEmpty()) {
                return Optional.empty();
            }
        }
        return story.isEmpty() ? Optional.empty() : Optional.of(new Pair(story, OF_STORY));
    }

    private List<String> pair(Reading reading) {
        List<String> countries = reading.countries();
        if (reading.kind() == Kind.TOGETHER) {
            return ordered(countries);
        }
        if (reading.kind() != Kind.PERHAPS) {
            return List.of();
        }
        List<String> pair = countries.size() == 2
                ? ordered(countries)
                : partners.contains(countries.get(0)) ? List.of(People.HOME, countries.get(0)) : List.of();
        return story.isEmpty() || pair.equals(story) ? pair : List.of();
    }

    /** Viet Nam first. */
    private static List<String> ordered(List<String> pair) {
        return pair.get(1).equals(People.HOME) ? List.of(pair.get(1), pair.get(0)) : pair;
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
        boolean home = all.size() == 1 && all.contains(People.HOME);
        return all.isEmpty() || home
                ? new Reading(Kind.NOTHING, List.of())
                : new Reading(all.size() > 2 ? Kind.SEVERAL : Kind.PERHAPS, List.copyOf(all));
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
            if (isNear(left, right) && !longer && left.head == right.head && !first.equals(second)) {
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
                .filter(c -> !c.equals(People.HOME))
                .sorted((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)))
                .toList();
        if (foreign.isEmpty()) {
            return List.of();
        }
        int first = counts.getOrDefault(foreign.get(0), 0);
        int second = foreign.size() > 1 ? counts.getOrDefault(foreign.get(1), 0) : 0;
        if (counts.containsKey(People.HOME)) {
            return first > second * 2 ? List.of(People.HOME, foreign.get(0)) : List.of();
        }
        return foreign.size() == 2 ? foreign : List.of();
    }
}
