package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Builds the cast of a news story in five readings: phrases (names with their offices), persons (one for all spellings
 * of a name), their countries (by what stands around the name, an office, its body or place, the spelling, the country
 * last named), bare offices and ranks ({@code Bộ trưởng} is the person last named with that office), collectives
 * ({@code hai bên} are the two that the nearest sentence brings together). In a Vietnamese paper an office without a
 * country is Viet Nam's. Related items are read apart from the story, after it.
 */
public final class NewsCastBuilder implements CastBuilder {

    /**
     * How many phrases for parties a cast has, give or take those of one sentence; names in later sentences stand for
     * themselves. An article has some hundred; each is compared with those before it.
     */
    public static final int MAX_PHRASES = 2_000;

    private final NameLists lists;

    private NewsCastBuilder(NameLists lists) {
        this.lists = lists;
    }

    /**
     * Returns a builder with the bundled lists.
     *
     * @return an immutable builder
     */
    public static NewsCastBuilder load() {
        return new NewsCastBuilder(NameLists.with(List.of()));
    }

    @Override
    public Cast build(SegmentedText words, List<EntityMention> entities) {
        List<Phrase> phrases = new ArrayList<>();
        int entity = 0;
        for (int s = 0; s < words.sentences().size() && phrases.size() < MAX_PHRASES; s++) {
            int first = entity;
            int end = words.sentences().get(s).span().end();
            while (entity < entities.size() && entities.get(entity).span().start() < end) {
                entity++;
            }
            phrases.addAll(new OfficeGrammar(lists, words, s, entities.subList(first, entity)).phrases());
        }
        List<Phrase> story = new ArrayList<>();
        List<Phrase> related = new ArrayList<>();
        for (Phrase phrase : phrases) {
            Zone zone = words.sentences().get(phrase.sentence).zone();
            (zone == Zone.RELATED || zone == Zone.FURNITURE ? related : story).add(phrase);
        }
        List<Reference> references = new ArrayList<>();
        for (List<Phrase> part : List.of(story, related)) {
            Story told = new Story(part, new People(lists, part), lists);
            Collectives collectives = new Collectives(told, lists);
            for (Phrase phrase : part) {
                collectives.reference(phrase).ifPresent(references::add);
            }
        }
        references.sort(Comparator.comparing(Reference::span));
        return new Cast(references);
    }
}
