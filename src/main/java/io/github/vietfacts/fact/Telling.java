package io.github.vietfacts.fact;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.rule.FactType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one article tells of an occasion.
 *
 * @param source the article and its fact
 * @param period when it is, empty where neither fact nor article has a date
 * @param tokens what an index finds it by
 */
record Telling(Chronicle.Source source, Optional<Period> period, List<String> tokens) {

    /**
     * The same for any order of articles: those with few days before those with many or none, the richest first. What
     * compares as equal is equal in all that an entry shows.
     */
    static final Comparator<Telling> ORDER = Comparator.<Telling, String>comparing(
                    t -> t.fact().type().name())
            .thenComparing(t -> t.period().isEmpty())
            .thenComparing(t -> t.period().filter(Period::stated).isEmpty())
            .thenComparing(t -> t.period().filter(p -> !p.isLong()).isEmpty())
            .thenComparing(t -> -t.richness())
            .thenComparing(t -> t.period().map(Period::begin).orElse(LocalDate.MIN))
            .thenComparing(t -> t.source().article())
            .thenComparing(t -> t.source().published().orElse(LocalDate.MIN))
            .thenComparing(t -> t.fact().evidence().get(0).span())
            .thenComparing(t -> t.fact().id())
            .thenComparing(t -> t.source().quotation());

    static Telling of(Article article, Fact fact) {
        Chronicle.Source source =
                new Chronicle.Source(article.id(), article.published(), quotation(article, fact), fact);
        Optional<Period> period = Period.stated(fact.type(), fact.args())
                .or(() -> article.published().map(p -> Period.around(p, fact.modality())));
        return new Telling(source, period, Tokens.of(fact));
    }

    private static String quotation(Article article, Fact fact) {
        int length = article.text().length();
        int start = Math.min(fact.evidence().get(0).span().start(), length);
        return article.text()
                .substring(start, Math.min(fact.evidence().get(0).span().end(), length));
    }

    Fact fact() {
        return source.fact();
    }

    private int richness() {
        int filled = 0;
        for (FactType.Role role : fact().type().roles()) {
            filled += Math.min(2, fact().args(role.name()).size()) * (role.key() ? 4 : 1);
        }
        return filled;
    }
}
