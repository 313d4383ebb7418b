package io.github.vietfacts.eval;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.document.TimeType;
import io.github.vietfacts.text.Span;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A time expression as the scorer sees it.
 *
 * @param type its type; a {@code DATE} or {@code TIME} whose value has two ends counts as {@code RANGE}
 * @param span where it stands in the document's text
 * @param value its TIMEX3 value
 * @param alts in gold, other answers that are equally right
 */
public record MarkedTime(TimeType type, Span span, String value, List<MarkedTime> alts) {

    /** Returns the expression. */
    public MarkedTime {
        requireNonNull(span, "span");
        requireNonNull(value, "value");
        boolean instant = requireNonNull(type, "type") == TimeType.DATE || type == TimeType.TIME;
        type = instant && value.indexOf('/') > 0 ? TimeType.RANGE : type;
        alts = List.copyOf(alts);
    }

    /**
     * Returns an expression with one answer.
     *
     * @param type its type
     * @param span where it stands
     * @param value its TIMEX3 value
     * @return the expression
     */
    public static MarkedTime of(TimeType type, Span span, String value) {
        return new MarkedTime(type, span, value, List.of());
    }

    /**
     * Returns extracted expressions for scoring.
     *
     * @param mentions time expressions
     * @return the same expressions
     */
    public static List<MarkedTime> of(List<TimeMention> mentions) {
        return mentions.stream()
                .map(mention -> of(mention.type(), mention.span(), mention.value()))
                .toList();
    }

    /** Returns whether one of the answers agrees. */
    boolean any(Predicate<MarkedTime> agrees) {
        return Stream.concat(Stream.of(this), alts.stream()).anyMatch(agrees);
    }

    /** Returns the place that holds those of all answers. */
    Span cover() {
        return alts.stream().map(MarkedTime::span).reduce(span, Span::cover);
    }

    /** Returns whether it names the past, the present or the future without a date. */
    boolean isVague() {
        return value.endsWith("_REF");
    }
}
