package io.github.vietfacts.eval;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.vietfacts.document.TimeType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scores time expressions against gold: their spans, strictly and by overlap, and their values. Each expression counts
 * once, so a duplicate is a false positive. On a page gold covers the story only: what is predicted in teasers, bylines
 * or furniture is not punished.
 *
 * <pre>{@code
 * GoldSet<List<MarkedTime>> gold = TimeGold.read(List.of(Path.of("times.tsv")), Optional.empty());
 * TimeScores scores = TimeScorer.score(gold, document -> tag(document.article()));
 * scores.all().values().recall();    // value accuracy
 * }</pre>
 */
public final class TimeScorer {

    private TimeScorer() {}

    /**
     * Returns the scores of all documents.
     *
     * @param gold gold documents, and what was wrong with others
     * @param predictions gives the expressions that were found in a document
     * @return the scores, which carry gold's problems on
     */
    public static TimeScores score(
            GoldSet<List<MarkedTime>> gold,
            Function<GoldSet.Document<List<MarkedTime>>, List<MarkedTime>> predictions) {
        return new TimeScores(
                gold.documents().stream()
                        .map(document -> score(document, predictions.apply(document)))
                        .toList(),
                gold.problems());
    }

    /**
     * Returns the score of one document.
     *
     * @param gold the document with its expressions
     * @param predicted the expressions that were found in it
     * @return the score
     */
    public static TimeScores.Document score(GoldSet.Document<List<MarkedTime>> gold, List<MarkedTime> predicted) {
        List<MarkedTime> wanted = gold.gold();
        List<MarkedTime> found = Spans.covered(gold.layout(), wanted, predicted, MarkedTime::cover);
        Map<TimeType, TimeScores.Figures> byType = new TreeMap<>();
        for (TimeType type : Sets.union(types(wanted), types(found))) {
            byType.put(type, figures(of(wanted, type), of(found, type)));
        }
        return new TimeScores.Document(
                gold.id(),
                gold.article().text(),
                figures(wanted, found),
                figures(dated(wanted), dated(found)),
                ImmutableSortedMap.copyOf(byType),
                MentionError.of(
                        wanted,
                        found,
                        MarkedTime::cover,
                        (one, other) -> one.any(a -> a.span().equals(other.span()) && isSame(a, other))));
    }

    private static TimeScores.Figures figures(List<MarkedTime> gold, List<MarkedTime> predicted) {
        return new TimeScores.Figures(
                counts(gold, predicted, (one, other) -> one.any(a -> a.span().equals(other.span()))),
                counts(gold, predicted, (one, other) -> one.any(a -> a.span().overlaps(other.span()))),
                counts(
                        gold,
                        predicted,
                        (one, other) -> one.any(a -> a.span().overlaps(other.span()) && isSame(a, other))));
    }

    private static boolean isSame(MarkedTime gold, MarkedTime predicted) {
        return gold.type() == predicted.type() && gold.value().equals(predicted.value());
    }

    private static Counts counts(
            List<MarkedTime> gold, List<MarkedTime> predicted, BiPredicate<MarkedTime, MarkedTime> right) {
        int pairs = Spans.pairs(gold, predicted, MarkedTime::cover, right);
        return new Counts(pairs, gold.size(), predicted.size());
    }

    private static List<MarkedTime> dated(List<MarkedTime> times) {
        return times.stream().filter(time -> !time.isVague()).toList();
    }

    private static List<MarkedTime> of(List<MarkedTime> times, TimeType type) {
        return times.stream().filter(time -> time.type() == type).toList();
    }

    private static Set<TimeType> types(List<MarkedTime> times) {
        return times.stream().map(MarkedTime::type).collect(Collectors.toCollection(TreeSet::new));
    }
}
