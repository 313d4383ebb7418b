package io.github.vietfacts.eval;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * What a second run does better and worse than a first on the same gold.
 *
 * @param first the scores of the first run
 * @param second the scores of the second run
 */
public record Difference(Scores first, Scores second) {

    /**
     * A figure of both runs.
     *
     * @param first F1 of the first run
     * @param second F1 of the second run
     * @param interval the 95 % interval of the gain, over resamples of the documents, the same for both runs
     * @param p how likely a gain or loss of this size is by the choice of documents alone: twice the share of resamples in
     *     which the sign is the other, at most 1 (paired bootstrap; Koehn 2004)
     */
    public record Change(double first, double second, Interval interval, double p) {
        /**
         * Returns the gain.
         *
         * @return above 0 where the second run is better
         */
        public double gain() {
            return second - first;
        }
    }

    /**
     * What changed in a document.
     *
     * @param id names the document
     * @param gained gold facts that only the second run found
     * @param lost gold facts that only the first run found
     * @param spurious what only the second run predicts though it is not right
     * @param mended what only the first run predicts though it is not right
     */
    public record Document(
            String id,
            List<ScoredFact> gained,
            List<ScoredFact> lost,
            List<ScoredFact> spurious,
            List<ScoredFact> mended) {
        /** Returns the changes. */
        public Document {
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
            spurious = List.copyOf(spurious);
            mended = List.copyOf(mended);
        }

        /**
         * Returns whether nothing changed.
         *
         * @return whether all lists are empty
         */
        public boolean isNone() {
            return gained.isEmpty() && lost.isEmpty() && spurious.isEmpty() && mended.isEmpty();
        }
    }

    /**
     * Returns the difference.
     *
     * @throws IllegalArgumentException if the runs are not over the same documents
     */
    public Difference {
        if (!ids(first).equals(ids(second))) {
            throw new IllegalArgumentException(
                    "runs over " + ids(first) + " and " + ids(second) + ": expected the same documents");
        }
    }

    private static List<String> ids(Scores scores) {
        return scores.documents().stream().map(DocumentScore::id).toList();
    }

    /**
     * Returns the change of Key-Fact F1.
     *
     * @return the figures over all facts
     */
    public Change facts() {
        return change(DocumentScore::facts);
    }

    /**
     * Returns the change without offices held.
     *
     * @return the figures over the other types
     */
    public Change withoutOfficeHeld() {
        return change(DocumentScore::withoutOfficeHeld);
    }

    private Change change(Function<DocumentScore, Counts> part) {
        List<Counts> one = first.documents().stream().map(part).toList();
        List<Counts> other = second.documents().stream().map(part).toList();
        int[] all = new int[one.size()];
        Arrays.setAll(all, i -> i);
        double[] gains =
                Resampling.figures(one.size(), sample -> Interval.f1(other, sample) - Interval.f1(one, sample));
        long notBetter = Arrays.stream(gains).filter(gain -> gain <= 0).count();
        long notWorse = Arrays.stream(gains).filter(gain -> gain >= 0).count();
        double p = Math.min(1, 2.0 * Math.min(notBetter, notWorse) / gains.length);
        return new Change(Interval.f1(one, all), Interval.f1(other, all), Interval.of(gains), p);
    }

    /**
     * Returns what changed in each document.
     *
     * @return documents in the order of gold; those without a change among them
     */
    public List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < first.documents().size(); i++) {
            DocumentScore one = first.documents().get(i);
            DocumentScore other = second.documents().get(i);
            documents.add(new Document(
                    one.id(),
                    without(missed(one), missed(other)),
                    without(missed(other), missed(one)),
                    without(other.spurious(), one.spurious()),
                    without(one.spurious(), other.spurious())));
        }
        return documents;
    }

    private static List<ScoredFact> missed(DocumentScore score) {
        return score.misses().stream().map(Miss::gold).toList();
    }

    private static List<ScoredFact> without(List<ScoredFact> facts, List<ScoredFact> others) {
        Multiset<String> rest = HashMultiset.create();
        others.forEach(fact -> rest.add(key(fact)));
        return facts.stream().filter(fact -> !rest.remove(key(fact))).toList();
    }

    /** What a fact says; where it was found and who vouches for it does not matter. */
    private static String key(ScoredFact fact) {
        return fact.describe();
    }
}
