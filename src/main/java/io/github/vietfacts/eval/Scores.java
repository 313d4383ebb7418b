package io.github.vietfacts.eval;

import com.google.common.collect.ImmutableSortedMap;
import io.github.vietfacts.document.Zone;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The scores of a run.
 *
 * @param documents the score of each document, in the order of gold
 * @param problems one line for each thing that could not be scored as given; none for a complete run
 */
public record Scores(List<DocumentScore> documents, List<String> problems) {

    /** Returns the scores. */
    public Scores {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /**
     * Returns whether everything was scored.
     *
     * @return whether there are no problems
     */
    public boolean isComplete() {
        return problems.isEmpty();
    }

    /**
     * Returns the counts over all facts; their F1 is the headline Key-Fact F1.
     *
     * @return the sum over documents
     */
    public Counts facts() {
        return sum(documents.stream().map(DocumentScore::facts).toList());
    }

    /**
     * Returns the counts by type, types by name.
     *
     * @return counts of the types that gold asks for or that were predicted
     */
    public ImmutableSortedMap<String, Counts> byType() {
        Map<String, Counts> types = new TreeMap<>();
        for (DocumentScore document : documents) {
            document.byType().forEach((type, counts) -> types.merge(type, counts, Counts::plus));
        }
        return ImmutableSortedMap.copyOf(types);
    }

    /**
     * Returns the counts over all facts but offices held, the easy and frequent type.
     *
     * @return the sum over the other types
     */
    public Counts withoutOfficeHeld() {
        return sum(documents.stream().map(DocumentScore::withoutOfficeHeld).toList());
    }

    /**
     * Returns the counts by the part of the page that tells the facts.
     *
     * @return counts of the facts whose place is known
     */
    public ImmutableSortedMap<Zone, Counts> byZone() {
        Map<Zone, Counts> zones = new TreeMap<>();
        for (DocumentScore document : documents) {
            document.byZone().forEach((zone, counts) -> zones.merge(zone, counts, Counts::plus));
        }
        return ImmutableSortedMap.copyOf(zones);
    }

    /**
     * Returns the mean F1 of the types in {@link #byType()}, each of the same weight.
     *
     * @return 0 to 1; 1 where there is no type
     */
    public double macroF1() {
        return byType().values().stream().mapToDouble(Counts::f1).average().orElse(1);
    }

    /**
     * Returns the counts of values in all roles, key or not, over aligned facts.
     *
     * @return the sum over documents
     */
    public Counts arguments() {
        return sum(documents.stream().map(DocumentScore::arguments).toList());
    }

    /**
     * Returns the share of right facts whose kind is right too.
     *
     * @return 0 to 1; empty where no right fact has a kind in gold
     */
    public OptionalDouble kindAccuracy() {
        return share(DocumentScore::kinds);
    }

    /**
     * Returns the share of aligned facts whose modality is right, not only its class.
     *
     * @return 0 to 1; empty where no fact is aligned
     */
    public OptionalDouble modalityAccuracy() {
        return share(DocumentScore::modalities);
    }

    /**
     * Returns the share of right facts for which the same vouch as in gold.
     *
     * @return 0 to 1; empty where no fact is right
     */
    public OptionalDouble attributionAccuracy() {
        return share(DocumentScore::attributions);
    }

    /**
     * Returns the share of right facts that have gold's event codes, by the bundled table.
     *
     * @return 0 to 1; empty where no right fact has codes
     */
    public OptionalDouble codeAccuracy() {
        return share(DocumentScore::codes);
    }

    private OptionalDouble share(Function<DocumentScore, Counts> part) {
        Counts counts = sum(documents.stream().map(part).toList());
        return counts.gold() == 0 ? OptionalDouble.empty() : OptionalDouble.of(counts.recall());
    }

    /**
     * Returns the interval that holds F1 with 95 % confidence, by resampling documents.
     *
     * @return the interval of {@link #facts()}
     */
    public Interval interval() {
        return Interval.bootstrap(documents.stream().map(DocumentScore::facts).toList());
    }

    /**
     * Returns the interval that holds F1 without offices held with 95 % confidence, by resampling documents.
     *
     * @return the interval of {@link #withoutOfficeHeld()}
     */
    public Interval intervalWithoutOfficeHeld() {
        return Interval.bootstrap(
                documents.stream().map(DocumentScore::withoutOfficeHeld).toList());
    }

    private static Counts sum(List<Counts> counts) {
        return counts.stream().reduce(Counts.NONE, Counts::plus);
    }
}
