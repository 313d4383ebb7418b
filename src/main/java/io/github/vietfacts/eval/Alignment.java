package io.github.vietfacts.eval;

import com.google.common.collect.ImmutableSortedMap;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The facts of a document, gold and predicted, one-to-one. */
final class Alignment {

    /** Similarities are counted in these parts of 1. */
    private static final int PARTS = 10_000;

    private final List<ScoredFact> gold;
    private final List<ScoredFact> predicted;
    /** Null for facts of different types. */
    private final @Nullable Comparison[][] pairs;
    /** Per gold fact its prediction, or -1. */
    private final int[] aligned;

    private Alignment(
            List<ScoredFact> gold, List<ScoredFact> predicted, @Nullable Comparison[][] pairs, int[] aligned) {
        this.gold = gold;
        this.predicted = predicted;
        this.pairs = pairs;
        this.aligned = aligned;
    }

    static Alignment of(
            List<ScoredFact> goldFacts,
            List<ScoredFact> predictedFacts,
            BiFunction<ScoredFact, ScoredFact, Comparison> comparing) {
        List<ScoredFact> gold = sorted(goldFacts);
        List<ScoredFact> predicted = sorted(predictedFacts);
        @Nullable Comparison[][] pairs = new Comparison[gold.size()][predicted.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                if (gold.get(i).type().equals(predicted.get(j).type())) {
                    pairs[i][j] = comparing.apply(gold.get(i), predicted.get(j));
                }
            }
        }
        int[] aligned = new int[gold.size()];
        Arrays.fill(aligned, -1);
        for (String type : new TreeSet<>(gold.stream().map(ScoredFact::type).toList())) {
            align(indices(gold, type), indices(predicted, type), gold, pairs, aligned);
        }
        return new Alignment(gold, predicted, pairs, aligned);
    }

    /** An order that does not depend on the order in which the facts were given. */
    private static List<ScoredFact> sorted(List<ScoredFact> facts) {
        return facts.stream()
                .sorted(Comparator.comparing(ScoredFact::describe).thenComparing(ScoredFact::toString))
                .toList();
    }

    private static int[] indices(List<ScoredFact> facts, String type) {
        int[] indices = new int[facts.size()];
        int count = 0;
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).type().equals(type)) {
                indices[count++] = i;
            }
        }
        return Arrays.copyOf(indices, count);
    }

    /** Weights in strata: one right fact outweighs all optional ones, one of those all similarities, those all kinds. */
    private static void align(
            int[] rows, int[] columns, List<ScoredFact> gold, @Nullable Comparison[][] pairs, int[] aligned) {
        long most = Math.min(rows.length, columns.length);
        long similar = most + 1;
        long optional = (PARTS * similar + 1) * most + 1;
        long right = (optional + PARTS * similar + 1) * most + 1;
        long[][] weights = new long[rows.length][columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                Comparison pair = pairs[rows[i]][columns[j]];
                if (pair == null || (!pair.isRight() && pair.arguments().right() == 0)) {
                    continue;
                }
                long weight = Math.round(pair.arguments().f1() * PARTS) * similar
                        + (pair.kind().orElse(false) ? 1 : 0);
                if (pair.isRight()) {
                    weight += gold.get(rows[i]).optional() ? optional : right;
                }
                weights[i][j] = weight;
            }
        }
        int[] assigned = Assignment.maximize(weights);
        for (int i = 0; i < rows.length; i++) {
            aligned[rows[i]] = assigned[i] < 0 ? -1 : columns[assigned[i]];
        }
    }

    DocumentScore score(String id) {
        Map<String, Counts> byType = new TreeMap<>();
        Counts arguments = Counts.NONE;
        Counts kinds = Counts.NONE;
        boolean[] settled = new boolean[predicted.size()];
        boolean[] found = new boolean[gold.size()];
        for (int i = 0; i < gold.size(); i++) {
            Comparison pair = aligned[i] < 0 ? null : pairs[i][aligned[i]];
            found[i] = pair != null && pair.isRight();
            if (found[i]) {
                settled[aligned[i]] = true;
            }
            if (gold.get(i).optional()) {
                continue;
            }
            byType.merge(gold.get(i).type(), new Counts(found[i] ? 1 : 0, 1, found[i] ? 1 : 0), Counts::plus);
            if (pair != null) {
                arguments = arguments.plus(pair.arguments());
            }
            if (found[i] && pair != null && pair.kind().isPresent()) {
                int same = pair.kind().get() ? 1 : 0;
                kinds = kinds.plus(new Counts(same, 1, 1));
            }
        }
        List<ScoredFact> spurious = new ArrayList<>();
        for (int j = 0; j < predicted.size(); j++) {
            if (!settled[j]) {
                spurious.add(predicted.get(j));
                byType.merge(predicted.get(j).type(), new Counts(0, 0, 1), Counts::plus);
            }
        }
        List<Miss> misses = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            if (!found[i] && !gold.get(i).optional()) {
                misses.add(miss(i, settled));
            }
        }
        return new DocumentScore(id, ImmutableSortedMap.copyOf(byType), arguments, kinds, misses, spurious);
    }

    private Miss miss(int fact, boolean[] settled) {
        int nearest = aligned[fact];
        for (int j = 0; j < predicted.size() && aligned[fact] < 0; j++) {
            if (pairs[fact][j] != null && (nearest < 0 || isNearer(fact, j, nearest, settled))) {
                nearest = j;
            }
        }
        Comparison pair = nearest < 0 ? null : pairs[fact][nearest];
        if (pair != null) {
            return new Miss(gold.get(fact), Optional.of(predicted.get(nearest)), pair.spoilers());
        }
        Optional<ScoredFact> samePlace = predicted.stream()
                .max(Comparator.comparingInt(other -> overlap(gold.get(fact), other)))
                .filter(other -> overlap(gold.get(fact), other) > 0);
        return new Miss(gold.get(fact), samePlace, samePlace.isPresent() ? List.of("type") : List.of());
    }

    private boolean isNearer(int fact, int one, int other, boolean[] settled) {
        if (settled[one] != settled[other]) {
            return settled[other];
        }
        Comparison a = pairs[fact][one];
        Comparison b = pairs[fact][other];
        if (a == null || b == null) {
            return a != null;
        }
        int bySpoilers = Integer.compare(b.spoilers().size(), a.spoilers().size());
        return bySpoilers > 0
                || (bySpoilers == 0 && a.arguments().f1() > b.arguments().f1());
    }

    private static int overlap(ScoredFact a, ScoredFact b) {
        int units = 0;
        for (Span span : a.evidence()) {
            for (Span other : b.evidence()) {
                units += Spans.common(span, other);
            }
        }
        return units;
    }
}
