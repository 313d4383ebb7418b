package io.github.vietfacts.cli;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.fact.RuleFactExtractor;
import io.github.vietfacts.pattern.TokenSequence;
import java.util.List;

/** The sentences of articles as rules see them. */
final class RuleSentences {

    private final VietFacts vietFacts = Annotator.builder().build();

    /** Returns the sentences of an article as rules see them. */
    List<TokenSequence> of(Article article) {
        Extraction extraction = vietFacts.extract(article);
        return RuleFactExtractor.sequences(
                        extraction.words(), extraction.entities(), extraction.times(), extraction.cast())
                .toList();
    }
}
