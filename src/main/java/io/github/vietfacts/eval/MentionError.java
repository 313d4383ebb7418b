package io.github.vietfacts.eval;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What went wrong at a place of the text.
 *
 * @param <M> the kind of mention
 * @param gold the mention that was missed; empty for a spurious prediction
 * @param predicted what was found there; empty for a mention that nothing overlaps
 */
public record MentionError<M>(Optional<M> gold, Optional<M> predicted) {

    /** Returns the error. */
    public MentionError {
        requireNonNull(gold, "gold");
        requireNonNull(predicted, "predicted");
    }

    /**
     * Returns the errors of a document, missed mentions first; the prediction that is shown with one is not spurious
     * besides.
     *
     * @param right whether a prediction is what gold says; then their places are equal
     */
    static <M> List<MentionError<M>> of(
            List<M> gold, List<M> predicted, Function<M, Span> span, BiPredicate<M, M> right) {
        List<M> missed = new ArrayList<>();
        List<M> rest = new ArrayList<>(predicted);
        for (M mention : gold) {
            Optional<M> found =
                    rest.stream().filter(other -> right.test(mention, other)).findFirst();
            found.ifPresentOrElse(rest::remove, () -> missed.add(mention));
        }
        List<MentionError<M>> errors = new ArrayList<>();
        for (M mention : missed) {
            Optional<M> there = Spans.nearest(span.apply(mention), rest, span);
            there.ifPresent(rest::remove);
            errors.add(new MentionError<>(Optional.of(mention), there));
        }
        rest.forEach(other -> errors.add(new MentionError<>(Optional.empty(), Optional.of(other))));
        return errors;
    }
}
