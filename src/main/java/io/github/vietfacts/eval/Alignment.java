package io.github.vietfacts.eval;

import io.github.vietfacts.document.Zone;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
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

    /**
     * Returns the score of the document.
     *
     * @param zone the part of the page that tells a fact, where that is known
     */
    DocumentScore score(String id, Function<ScoredFact, Optional<Zone>> zone) {
        Tally tally = new Tally(zone);
        boolean[] settled = new boolean[predicted.size()];
        List<Integer> missed = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Comparison pair = aligned[i] < 0 ? null : pairs[i][aligned[i]];
            boolean found = pair != null && pair.isRight();
            if (found) {
                settled[aligned[i]] = true;
                tally.found(gold.get(i), predicted.get(aligned[i]));
            }
            if (gold.get(i).optional()) {
                continue;
            }
            tally.count(gold.get(i), new Counts(found ? 1 : 0, 1, found ? 1 : 0));
            if (pair != null) {
                tally.aligned(pair);
            }
            if (!found) {
                missed.add(i);
            }
        }
        for (int j = 0; j < predicted.size(); j++) {
            if (!settled[j] && !predicted.get(j).optional()) {
                tally.spurious(predicted.get(j));
            }
        }
        return tally.score(id, missed.stream().map(i -> miss(i, settled)).toList());
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
