package io.github.vietfacts.cli;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.vietfacts.VietFacts;
import io.github.vietfacts.eval.GoldSet;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.layout.LayoutDetector;
import java.util.List;
import java.util.function.UnaryOperator;

/** Finds what stands in gold's documents, without facts: a page by its zones, a passage as body. */
final class Annotator {

    private final Supplier<VietFacts> pages;
    private final Supplier<VietFacts> passages;

    /** Returns the annotator of the stages that a caller chooses. */
    Annotator(UnaryOperator<VietFacts.Builder> stages) {
        pages = Suppliers.memoize(() -> stages.apply(builder()).build());
        passages = Suppliers.memoize(() ->
                stages.apply(builder().layoutDetector(LayoutDetector.allBody())).build());
    }

    /** Returns an annotator that finds times only, for which nothing of the later stages is needed. */
    static Annotator ofTimes() {
        return new Annotator(stages -> stages.entityRecognizer((words, times) -> List.of()));
    }

    /** Returns a builder without rules, which take the most time. */
    static VietFacts.Builder builder() {
        return VietFacts.builder().factExtractor((words, entities, times, cast, published) -> List.of());
    }

    Extraction extract(GoldSet.Document<?> document) {
        return (document.page() ? pages : passages).get().extract(document.article());
    }
}
