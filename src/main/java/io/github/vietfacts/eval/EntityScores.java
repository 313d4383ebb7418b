package io.github.vietfacts.eval;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.vietfacts.document.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How well entity mentions were found: strictly, with span and type, and in part, by an overlap of the same type.
 *
 * @param documents the score of each document, in the order of gold
 * @param problems one line for each thing that could not be scored as given; none for a complete run
 */
public record EntityScores(List<Document> documents, List<String> problems) {

    /**
     * Strict and partial counts.
     *
     * @param strict right if span and type agree
     * @param partial right if the type agrees and the spans overlap, one-to-one
     */
    public record Both(Counts strict, Counts partial) {

        /** Nothing at all. */
        static final Both NONE = new Both(Counts.NONE, Counts.NONE);

        Both plus(Both other) {
            return new Both(strict.plus(other.strict), partial.plus(other.partial));
        }
    }

    /**
     * The score of a document.
     *
     * @param id names the document
     * @param source the part of the collection that it belongs to, where gold says so
     * @param text the document's text
     * @param byType the counts of the types that gold asks for or that were predicted
     * @param errors what is not strictly right
     */
    public record Document(
            String id,
            Optional<String> source,
            String text,
            ImmutableSortedMap<EntityType, Both> byType,
            List<MentionError<MarkedEntity>> errors) {
        /** Returns the score. */
        public Document {
            requireNonNull(id, "id");
            requireNonNull(source, "source");
            requireNonNull(text, "text");
            requireNonNull(byType, "byType");
            errors = List.copyOf(errors);
        }

        /**
         * Returns the counts over all types.
         *
         * @return their sum
         */
        public Both all() {
            return byType.values().stream().reduce(Both.NONE, Both::plus);
        }
    }

    /** Returns the scores. */
    public EntityScores {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /**
     * Returns the counts over all types and documents.
     *
     * @return their sum
     */
    public Both all() {
        return documents.stream().map(Document::all).reduce(Both.NONE, Both::plus);
    }

    /**
     * Returns the counts by type.
     *
     * @return counts of the types that gold asks for or that were predicted
     */
    public ImmutableSortedMap<EntityType, Both> byType() {
        Map<EntityType, Both> types = new TreeMap<>();
        documents.forEach(document -> document.byType().forEach((type, both) -> types.merge(type, both, Both::plus)));
        return ImmutableSortedMap.copyOf(types);
    }

    /**
     * Returns the counts by source.
     *
     * @return counts of the documents whose source is known
     */
    public ImmutableSortedMap<String, Both> bySource() {
        Map<String, Both> sources = new TreeMap<>();
        documents.forEach(
                document -> document.source().ifPresent(source -> sources.merge(source, document.all(), Both::plus)));
        return ImmutableSortedMap.copyOf(sources);
    }

    /**
     * Returns the mean strict F1 of the types in {@link #byType()}, each of the same weight.
     *
     * @return 0 to 1; 1 where there is no type
     */
    public double macroF1() {
        return byType().values().stream()
                .mapToDouble(both -> both.strict().f1())
                .average()
                .orElse(1);
    }

    /**
     * Returns the interval that holds strict F1 with 95 % confidence, by resampling documents.
     *
     * @return the interval
     */
    public Interval interval() {
        return Interval.bootstrap(
                documents.stream().map(document -> document.all().strict()).toList());
    }
}
