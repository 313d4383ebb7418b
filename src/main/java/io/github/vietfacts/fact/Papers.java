package io.github.vietfacts.fact;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which paper is meant by {@code văn kiện này}, or by {@code văn kiện} before a verb: the one that the text named last.
 * Such a phrase becomes a mention whose text is that paper's name; so does {@code Hiệp định} alone, for the last agreement
 * with a longer name that begins so.
 */
final class Papers {

    private static final String STAGE = "paper of before";
    private static final Set<String> VERBS =
            Set.of("này", "đó", "trên", "sẽ", "được", "dự", "có", "đã", "chưa", "không", "vừa", "sắp", "bị");

    private static final Set<String> PLURALS = Set.of("những", "các", "nhiều", "số", "loạt", "hai", "ba", "bốn", "năm");
    private static final Set<String> KINDS = Set.of(
            "hiệp định", "hiệp ước", "công ước", "nghị định thư", "thỏa thuận", "bản ghi nhớ", "biên bản ghi nhớ");

    private Papers() {}

    /** Returns the entities with the mentions that stand for a paper of before, ordered by span. */
    static List<EntityMention> carryOver(SegmentedText words, List<EntityMention> entities) {
        List<EntityMention> all = new ArrayList<>(entities);
        List<Syllable> syllables = words.syllables();
        int next = 0;
        Optional<EntityMention> named = Optional.empty();
        for (int at = 0; at + 2 < syllables.size(); at++) {
            int start = syllables.get(at).span().start();
            while (next < entities.size() && entities.get(next).span().start() < start) {
                EntityMention entity = entities.get(next);
                named = entity.type() == EntityType.DOCUMENT ? Optional.of(entity) : named;
                next++;
            }
            String after = syllables.get(at + 2).key();
            boolean points = syllables.get(at).key().equals("văn")
                    && syllables.get(at + 1).key().equals("kiện")
                    && VERBS.contains(after);
            boolean many = at > 0 && PLURALS.contains(syllables.get(at - 1).key());
            if (points && !many && named.isPresent()) {
                boolean demonstrative = Set.of("này", "đó", "trên").contains(after);
                Span span = words.span(at, demonstrative ? at + 3 : at + 2);
                EntityMention paper = named.get();
                all.add(new EntityMention(
                        EntityType.DOCUMENT, span, paper.text(), paper.country(), Provenance.of(STAGE, "name")));
            }
        }
        all.sort(Comparator.comparing(EntityMention::span));
        return named(all);
    }

    /** Gives papers that are called by their kind alone the name of the last one of that kind. */
    private static List<EntityMention> named(List<EntityMention> entities) {
        List<EntityMention> papers = new ArrayList<>();
        List<EntityMention> all = new ArrayList<>();
        for (EntityMention entity : entities) {
            EntityMention full = entity;
            if (entity.type() == EntityType.DOCUMENT) {
                String kind = entity.text().toLowerCase(Locale.ROOT);
                if (KINDS.contains(kind)) {
                    full = papers.stream()
                            .filter(p -> p.text().toLowerCase(Locale.ROOT).startsWith(kind + " "))
                            .reduce((first, second) -> second)
                            .map(p -> new EntityMention(
                                    EntityType.DOCUMENT,
                                    entity.span(),
                                    p.text(),
                                    p.country(),
                                    Provenance.of(STAGE, "kind")))
                            .orElse(entity);
                } else {
                    papers.add(entity);
                }
            }
            all.add(full);
        }
        return all;
    }

    /** Returns whether a mention has another paper's name for its text. */
    static boolean standsForAnother(EntityMention mention) {
        return mention.provenance().source().equals(STAGE);
    }
}
