package io.github.vietfacts.eval;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.vietfacts.document.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scores entity mentions against gold.
 *
 * <p>Strictly, a prediction is right if gold has a mention of the same span and type; in part, if it overlaps one of its
 * type. Each mention counts once, so a duplicate is a false positive. On a page gold covers the story only: what is
 * predicted in teasers, bylines or furniture is not punished.
 *
 * <pre>{@code
 * GoldSet<List<MarkedEntity>> gold = EntityGold.read(List.of(Path.of("test.jsonl")));
 * EntityScores scores = EntityScorer.all().score(gold, document -> recognise(document.article()));
 * scores.all().strict().f1();
 * }</pre>
 */
public final class EntityScorer {

    private final Set<EntityType> types;

    private EntityScorer(Set<EntityType> types) {
        this.types = types;
    }

    /**
     * Returns a scorer of all types.
     *
     * @return the scorer
     */
    public static EntityScorer all() {
        return new EntityScorer(Set.of(EntityType.values()));
    }

    /**
     * Returns a scorer that leaves out other types on both sides.
     *
     * @param types the types that count; {@code COUNTRY} is {@code LOCATION}
     * @return the scorer
     */
    public static EntityScorer of(Set<EntityType> types) {
        return new EntityScorer(types.stream()
                .map(type -> type == EntityType.COUNTRY ? EntityType.LOCATION : type)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Returns the scores of all documents.
     *
     * @param gold gold documents, and what was wrong with others
     * @param predictions gives the mentions that were found in a document
     * @return the scores, which carry gold's problems on
     */
    public EntityScores score(
            GoldSet<List<MarkedEntity>> gold,
            Function<GoldSet.Document<List<MarkedEntity>>, List<MarkedEntity>> predictions) {
        return new EntityScores(
                gold.documents().stream()
                        .map(document -> score(document, predictions.apply(document)))
                        .toList(),
                gold.problems());
    }

    /**
     * Returns the score of one document.
     *
     * @param gold the document with its mentions
     * @param predicted the mentions that were found in it
     * @return the score
     */
    public EntityScores.Document score(GoldSet.Document<List<MarkedEntity>> gold, List<MarkedEntity> predicted) {
        List<MarkedEntity> wanted = chosen(gold.gold());
        List<MarkedEntity> found = Spans.covered(gold.layout(), wanted, chosen(predicted), MarkedEntity::span);
        Map<EntityType, EntityScores.Both> byType = new TreeMap<>();
        for (EntityType type : Sets.union(types(wanted), types(found))) {
            byType.put(type, both(of(wanted, type), of(found, type)));
        }
        return new EntityScores.Document(
                gold.id(),
                gold.source(),
                gold.article().text(),
                ImmutableSortedMap.copyOf(byType),
                MentionError.of(wanted, found, MarkedEntity::span, EntityScorer::isSame));
    }

    private static boolean isSame(MarkedEntity gold, MarkedEntity predicted) {
        return gold.type() == predicted.type() && gold.span().equals(predicted.span());
    }

    private static EntityScores.Both both(List<MarkedEntity> gold, List<MarkedEntity> predicted) {
        int same = Spans.pairs(gold, predicted, MarkedEntity::span, EntityScorer::isSame);
        int overlapping = Spans.pairs(gold, predicted, MarkedEntity::span, (a, b) -> true);
        return new EntityScores.Both(
                new Counts(same, gold.size(), predicted.size()),
                new Counts(overlapping, gold.size(), predicted.size()));
    }

    private List<MarkedEntity> chosen(List<MarkedEntity> mentions) {
        return mentions.stream().filter(m -> types.contains(m.type())).toList();
    }

    private static List<MarkedEntity> of(List<MarkedEntity> mentions, EntityType type) {
        return mentions.stream().filter(m -> m.type() == type).toList();
    }

    private static Set<EntityType> types(List<MarkedEntity> mentions) {
        return mentions.stream().map(MarkedEntity::type).collect(Collectors.toCollection(TreeSet::new));
    }
}
