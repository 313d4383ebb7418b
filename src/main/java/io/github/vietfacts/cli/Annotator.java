package io.github.vietfacts.cli;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.fact.RuleFactExtractor;
import io.github.vietfacts.pattern.TokenSequence;
import java.util.List;

/** Finds words, names and times, but no facts: rules take the most time. */
final class Annotator {

    private final VietFacts vietFacts = VietFacts.builder()
            .factExtractor((words, entities, times, cast, published) -> List.of())
            .build();

    /** Returns what was found in an article, without facts. */
    Extraction annotate(Article article) {
        return vietFacts.extract(article);
    }

    /** Returns the sentences of an article as rules see them. */
    List<TokenSequence> sentences(Article article) {
        Extraction extraction = annotate(article);
        return RuleFactExtractor.sequences(
                        extraction.words(), extraction.entities(), extraction.times(), extraction.cast())
                .toList();
    }
}
