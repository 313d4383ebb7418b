package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The mentions chosen in one text, disjoint: what was added first stays. A name that the lists find too keeps what they
 * know of it, its country and the line of the list.
 */
final class NameChoice {

    private final NameLists lists;
    private final SegmentedText words;
    private final Map<Span, EntityMention> candidates = new HashMap<>();
    /** Why what was labelled is a mention. */
    private final Provenance labelled;

    private final boolean[] inTime;
    private final NameCuts cuts;
    /** For each syllable the mention that holds it, null where none does. */
    private final @Nullable EntityMention[] chosen;

    NameChoice(
            NameLists lists,
            SegmentedText words,
            List<TimeMention> times,
            List<EntityMention> candidates,
            Provenance labelled) {
        this.lists = lists;
        this.words = words;
        this.labelled = labelled;
        candidates.forEach(candidate -> this.candidates.put(candidate.span(), candidate));
        inTime = new boolean[words.syllables().size()];
        times.forEach(time -> Arrays.fill(inTime, first(time.span()), end(time.span()), true));
        chosen = new EntityMention[inTime.length];
        cuts = new NameCuts(lists, words, inTime, this.candidates);
    }

    private int first(Span span) {
        return words.syllableAt(span.start());
    }

    private int end(Span span) {
        return words.syllableAt(span.end());
    }

    /** Returns the mentions in the order of the text. */
    List<EntityMention> mentions() {
        List<EntityMention> mentions = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] != null && (i == 0 || chosen[i] != chosen[i - 1])) {
                mentions.add(chosen[i]);
            }
        }
        return mentions;
    }

    /** Returns for each syllable of the text whether a time or a name holds it. */
    boolean[] taken() {
        boolean[] taken = inTime.clone();
        for (int i = 0; i < taken.length; i++) {
            taken[i] |= chosen[i] != null;
        }
        return taken;
    }

    /** Adds a mention unless one that was added before stands in it. */
    void add(EntityMention mention) {
        int first = first(mention.span());
        int end = end(mention.span());
        for (int i = first; i < end; i++) {
            if (chosen[i] != null) {
                return;
            }
        }
        Arrays.fill(chosen, first, end, mention);
    }

    /** Adds a mention instead of those that stand whole inside it, unless one reaches out of it or is of its type. */
    void addOver(EntityMention mention) {
        int first = first(mention.span());
        int end = end(mention.span());
        for (int i = first; i < end; i++) {
            EntityMention other = chosen[i];
            if (other != null
                    && (other.type() == mention.type() || !mention.span().contains(other.span()))) {
                return;
            }
        }
        Arrays.fill(chosen, first, end, mention);
    }

    /** Adds what a name of the labeller holds, unless a mention that was added before stands there. */
    void add(LabelledName name) {
        boolean titled = name.from() > 0
                && chosen[name.from() - 1] != null
                && chosen[name.from() - 1].type() == EntityType.TITLE;
        cuts.of(name, titled).forEach(part -> add(mention(part.type(), part.from(), part.to())));
    }

    private EntityMention mention(EntityType type, int from, int to) {
        Span span = words.span(from, to);
        EntityMention candidate = candidates.get(span);
        if (candidate != null && (candidate.type() == type || isCountry(candidate, type))) {
            return candidate;
        }
        String text = words.source().normalized(span);
        NameTrie.Match<NameLists.Known> known = lists.names.longest(words.syllables(), from, to, false);
        boolean whole = known != null && known.size() == to - from;
        if (whole
                && (known.value().type() == type
                        || type == EntityType.LOCATION && known.value().type() == EntityType.COUNTRY)) {
            return new EntityMention(
                    known.value().type(),
                    span,
                    text,
                    known.value().country(),
                    known.value().provenance());
        }
        String pair = type == EntityType.LOCATION && to - from == 1
                ? lists.pairForms.get(words.syllables().get(from).key())
                : null;
        if (pair != null) {
            return new EntityMention(EntityType.COUNTRY, span, text, Optional.of(pair), labelled);
        }
        Optional<String> country =
                type == EntityType.PERSON || type == EntityType.TITLE ? Optional.empty() : countryAtEnd(from, to);
        return new EntityMention(type, span, text, country, labelled);
    }

    private static boolean isCountry(EntityMention candidate, EntityType type) {
        return type == EntityType.LOCATION && candidate.type() == EntityType.COUNTRY;
    }

    /** The country that a name ends with, as in {@code Bộ Ngoại giao Nhật Bản}. */
    private Optional<String> countryAtEnd(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            NameTrie.Match<NameLists.Known> known = lists.names.longest(words.syllables(), i, to, false);
            if (known != null && i + known.size() == to && known.value().type() == EntityType.COUNTRY) {
                return known.value().country();
            }
        }
        return Optional.empty();
    }
}
