package io.github.vietfacts.eval;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.vietfacts.document.TimeType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well time expressions were found and read.
 *
 * @param documents the score of each document, in the order of gold
 * @param problems one line for each thing that could not be scored as given; none for a complete run
 */
public record TimeScores(List<Document> documents, List<String> problems) {

    /**
     * The counts of expressions.
     *
     * @param strict right if the spans are equal
     * @param relaxed right if the spans overlap, one-to-one
     * @param values right if the spans overlap and value and type are right; its recall is the value accuracy
     */
    public record Figures(Counts strict, Counts relaxed, Counts values) {

        /** Nothing at all. */
        static final Figures NONE = new Figures(Counts.NONE, Counts.NONE, Counts.NONE);

        Figures plus(Figures other) {
            return new Figures(strict.plus(other.strict), relaxed.plus(other.relaxed), values.plus(other.values));
        }
    }

    /**
     * The score of a document.
     *
     * @param id names the document
     * @param text the document's text
     * @param all the counts over all expressions
     * @param dated the counts without those that name the past, present or future without a date
     * @param byType the counts of the types that gold asks for or that were predicted, types held against themselves
     * @param errors expressions whose span, value or type is not right
     */
    public record Document(
            String id,
            String text,
            Figures all,
            Figures dated,
            ImmutableSortedMap<TimeType, Figures> byType,
            List<MentionError<MarkedTime>> errors) {
        /** Returns the score. */
        public Document {
            requireNonNull(id, "id");
            requireNonNull(text, "text");
            requireNonNull(all, "all");
            requireNonNull(dated, "dated");
            requireNonNull(byType, "byType");
            errors = List.copyOf(errors);
        }
    }

    /** Returns the scores. */
    public TimeScores {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /**
     * Returns the counts over all expressions.
     *
     * @return the sum over documents
     */
    public Figures all() {
        return documents.stream().map(Document::all).reduce(Figures.NONE, Figures::plus);
    }

    /**
     * Returns the counts without expressions that name the past, present or future without a date.
     *
     * @return the sum over documents
     */
    public Figures dated() {
        return documents.stream().map(Document::dated).reduce(Figures.NONE, Figures::plus);
    }

    /**
     * Returns the counts by type.
     *
     * @return counts of the types that gold asks for or that were predicted
     */
    public ImmutableSortedMap<TimeType, Figures> byType() {
        Map<TimeType, Figures> types = new TreeMap<>();
        documents.forEach(
                document -> document.byType().forEach((type, figures) -> types.merge(type, figures, Figures::plus)));
        return ImmutableSortedMap.copyOf(types);
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
