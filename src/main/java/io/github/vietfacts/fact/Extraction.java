package io.github.vietfacts.fact;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.Layout;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.entity.Cast;
import java.util.List;

/**
 * All that was found in one article.
 *
 * @param article the article
 * @param layout its zones
 * @param words its sentences and words
 * @param entities the names in it
 * @param times the time expressions in it
 * @param cast who is who in it
 * @param allFacts the facts, those of related items included
 */
public record Extraction(
        Article article,
        Layout layout,
        SegmentedText words,
        List<EntityMention> entities,
        List<TimeMention> times,
        Cast cast,
        List<Fact> allFacts) {

    /** Returns the extraction. */
    public Extraction {
        requireNonNull(article, "article");
        requireNonNull(layout, "layout");
        requireNonNull(words, "words");
        requireNonNull(cast, "cast");
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        allFacts = List.copyOf(allFacts);
    }

    /**
     * Returns the facts that the article tells. Those of related items, which belong to another day and other people,
     * are left out; {@link #allFacts()} has them.
     *
     * @return the facts in the order of the text; none where the article tells none
     */
    public List<Fact> facts() {
        return allFacts.stream().filter(f -> f.zone() != Zone.RELATED).toList();
    }

    /**
     * Returns the facts of one type as records. The record's simple name is the fact type's; its components are filled
     * by name: {@code fact} with the fact itself, {@code kind}, {@code modality} and {@code polarity} with these, every
     * other with the role of that name.
     *
     * <pre>{@code
     * record Takeover(Party buyer, Party target, Optional<LocalDate> date, Fact fact) {}
     *
     * for (Takeover takeover : extraction.facts(Takeover.class)) { ... }
     * }</pre>
     *
     * @param <R> the record type
     * @param view a bundled record such as {@link Meeting}, or a record of the caller
     * @return the article's facts of that type, in the order of the text
     * @throws IllegalArgumentException if a component names no role, or its type cannot hold the role's values
     */
    public <R extends Record> List<R> facts(Class<R> view) {
        return TypedView.of(view).all(facts());
    }
}
