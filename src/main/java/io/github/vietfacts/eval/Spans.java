package io.github.vietfacts.eval;

import io.github.vietfacts.document.Layout;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Places of a text held against each other. */
final class Spans {

    private Spans() {}

    /** Returns what is wrong with mentions that should be disjoint: the first two that overlap. */
    static <T> Optional<String> overlap(List<T> mentions, Function<T, Span> span) {
        List<Span> spans = mentions.stream().map(span).sorted().toList();
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).overlaps(spans.get(i - 1))) {
                return Optional.of(
                        spans.get(i - 1) + " and " + spans.get(i) + ": expected mentions that do not overlap");
            }
        }
        return Optional.empty();
    }

    /** Returns the mention that shares the most units with a place; the first of several, empty where none does. */
    static <T> Optional<T> nearest(Span place, List<T> mentions, Function<T, Span> span) {
        T nearest = null;
        int most = 0;
        for (T mention : mentions) {
            int common = common(place, span.apply(mention));
            if (common > most) {
                most = common;
                nearest = mention;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * Returns the predictions that gold can judge: those in the story, and those elsewhere that overlap a gold mention.
     */
    static <T> List<T> covered(Layout layout, List<T> gold, List<T> predicted, Function<T, Span> span) {
        return predicted.stream()
                .filter(mention -> layout.zoneAt(span.apply(mention).start()).isStory()
                        || nearest(span.apply(mention), gold, span).isPresent())
                .toList();
    }

    /** Returns how many units two places share. */
    static int common(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    /** Returns the greatest number of one-to-one pairs of mentions that overlap and fit. */
    static <T> int pairs(List<T> gold, List<T> predicted, Function<T, Span> span, BiPredicate<T, T> fits) {
        List<Place<T>> places = new ArrayList<>();
        gold.forEach(mention -> places.add(new Place<>(mention, span.apply(mention), true)));
        predicted.forEach(mention -> places.add(new Place<>(mention, span.apply(mention), false)));
        places.sort(Comparator.comparing(Place::span));
        int pairs = 0;
        int from = 0;
        int end = 0;
        for (int i = 0; i <= places.size(); i++) {
            boolean parted = i == places.size() || places.get(i).span().start() >= end;
            if (parted && i > from) {
                pairs += pairs(places.subList(from, i), fits);
                from = i;
            }
            end = i == places.size() ? end : Math.max(end, places.get(i).span().end());
        }
        return pairs;
    }

    private record Place<T>(T mention, Span span, boolean gold) {}

    /** Only mentions of one group overlap, and groups are small: so the assignment is quick. */
    private static <T> int pairs(List<Place<T>> group, BiPredicate<T, T> fits) {
        List<Place<T>> gold = group.stream().filter(Place::gold).toList();
        List<Place<T>> predicted = group.stream().filter(p -> !p.gold()).toList();
        long[][] weights = new long[gold.size()][predicted.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                boolean fit = gold.get(i).span().overlaps(predicted.get(j).span())
                        && fits.test(gold.get(i).mention(), predicted.get(j).mention());
                weights[i][j] = fit ? 1 : 0;
            }
        }
        int pairs = 0;
        for (int column : Assignment.maximize(weights)) {
            pairs += column >= 0 ? 1 : 0;
        }
        return pairs;
    }
}
