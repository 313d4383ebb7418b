package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Syllable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds named counterparts in a sentence: {@code người đồng cấp Peru X}, {@code người đồng cấp nước chủ nhà X}. */
final class Counterparts {

    /** Between the word for a counterpart and the country. */
    private static final Set<String> LINKS = Set.of("phía", "của", "bên");

    /**
     * A counterpart.
     *
     * @param name where what leads to the name ends
     * @param person the name
     * @param country of which country, if one is named
     */
    record Found(int name, EntityMention person, Optional<String> country) {}

    private final NameLists lists;
    private final SegmentedText words;
    private final List<Syllable> text;
    private final int end;
    private final Map<Integer, EntityMention> startsAt;
    private final CollectiveGrammar collectives;
    private final OfficeEdges edges;

    Counterparts(
            NameLists lists,
            SegmentedText words,
            int end,
            Map<Integer, EntityMention> startsAt,
            CollectiveGrammar collectives,
            OfficeEdges edges) {
        this.lists = lists;
        this.words = words;
        this.text = words.syllables();
        this.end = end;
        this.startsAt = startsAt;
        this.collectives = collectives;
        this.edges = edges;
    }

    /** Returns the counterpart whose phrase begins at a syllable, null where none does or nobody is named. */
    @Nullable
    Found at(int at) {
        int head = lists.head("counterpart", text, at, end);
        if (head == 0) {
            return null;
        }
        int place = hostEnd(at + head);
        Optional<String> country = Optional.empty();
        EntityMention land = startsAt.get(place);
        if (land != null && land.type() == EntityType.COUNTRY) {
            country = land.country();
            place = words.syllableAt(land.span().end());
        }
        EntityMention person = startsAt.get(edges.nameAfter(place));
        return person == null || person.type() != EntityType.PERSON ? null : new Found(place, person, country);
    }

    /** Steps over {@code phía}, {@code của nước chủ nhà}, {@code nước}. */
    private int hostEnd(int at) {
        int place = at;
        while (place < end && LINKS.contains(text.get(place).key())) {
            place++;
        }
        CollectiveGrammar.Found host = place < end ? collectives.at(place) : null;
        if (host != null) {
            return place + host.size();
        }
        return place < end && text.get(place).key().equals("nước") ? place + 1 : place;
    }
}
