package io.github.vietfacts.eval;

import com.google.common.collect.ImmutableSortedMap;
import io.github.vietfacts.document.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Adds up the score of one document. */
final class Tally {

    private final Function<ScoredFact, Optional<Zone>> zone;
    private final Map<String, Counts> byType = new TreeMap<>();
    private final Map<Zone, Counts> byZone = new TreeMap<>();
    private Counts arguments = Counts.NONE;
    private Counts kinds = Counts.NONE;
    private Counts modalities = Counts.NONE;
    private Counts attributions = Counts.NONE;
    private Counts codes = Counts.NONE;
    private final List<Found> found = new ArrayList<>();
    private final List<ScoredFact> spurious = new ArrayList<>();

    Tally(Function<ScoredFact, Optional<Zone>> zone) {
        this.zone = zone;
    }

    void found(ScoredFact gold, ScoredFact predicted) {
        found.add(new Found(gold, predicted));
    }

    void spurious(ScoredFact predicted) {
        spurious.add(predicted);
        count(predicted, new Counts(0, 0, 1));
    }

    /** Counts a fact under its type and its place. */
    void count(ScoredFact fact, Counts counts) {
        byType.merge(fact.type(), counts, Counts::plus);
        zone.apply(fact).ifPresent(place -> byZone.merge(place, counts, Counts::plus));
    }

    /** Counts what is asked of a required gold fact besides being right. */
    void aligned(Comparison pair) {
        arguments = arguments.plus(pair.arguments());
        modalities = modalities.plus(one(pair.modality()));
        if (pair.isRight()) {
            attributions = attributions.plus(one(pair.attribution()));
            kinds = kinds.plus(pair.kind().map(Tally::one).orElse(Counts.NONE));
            codes = codes.plus(pair.codes().map(Tally::one).orElse(Counts.NONE));
        }
    }

    private static Counts one(boolean right) {
        return new Counts(right ? 1 : 0, 1, 1);
    }

    DocumentScore score(String id, List<Miss> misses) {
        return new DocumentScore(
                id,
                ImmutableSortedMap.copyOf(byType),
                ImmutableSortedMap.copyOf(byZone),
                arguments,
                kinds,
                modalities,
                attributions,
                codes,
                found,
                misses,
                spurious);
    }
}
