package io.github.vietfacts.fact;

import io.github.vietfacts.Articles;
import io.github.vietfacts.Invariants;
import io.github.vietfacts.VietFacts;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Extractions of short texts, each checked. */
final class Extractions {

    private static final VietFacts VIET_FACTS = VietFacts.load();

    private Extractions() {}

    static Extraction of(String published, String text) {
        return Invariants.check(VIET_FACTS.extract(Articles.of(published, text)));
    }

    static Extraction of(String published, String title, String text) {
        return Invariants.check(VIET_FACTS.extract(Article.builder(text)
                .title(title)
                .published(LocalDate.parse(published))
                .build()));
    }

    static Extraction withRules(String rules, String published, String text) {
        VietFacts own =
                VietFacts.builder().addRules(RuleSet.parse("own.rules", rules)).build();
        return Invariants.check(own.extract(Articles.of(published, text)), Map.of("own.rules", rules));
    }

    static List<Fact> ofType(Extraction extraction, String type) {
        return extraction.facts().stream()
                .filter(fact -> fact.type().name().equals(type))
                .toList();
    }
}
