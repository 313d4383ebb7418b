package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.text.Span;
import io.github.vietfacts.text.Vietnamese;
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

    /** Adds a name of the labeller unless a mention that was added before stands in it. */
    void add(LabelledName name) {
        int end = withoutPartsOfTimes(name);
        int from = name.type() == EntityType.TITLE ? afterGovernment(name.from()) : name.from();
        int second = switch (name.type()) {
            case TITLE -> secondTitle(from, end);
            case ORGANIZATION -> headOfBody(from, end);
            default -> end;
        };
        EntityType behind = name.type() == EntityType.TITLE ? EntityType.TITLE : EntityType.PERSON;
        if (second < end) {
            add(mention(name.type(), from, second));
            add(mention(behind, second, end));
        } else if (name.type() == EntityType.PERSON && beforeDash(from, end) > from) {
            add(mention(name.type(), from, beforeDash(from, end)));
        } else if (end > from) {
            add(mention(name.type(), from, end));
        }
    }

    /** Where the person begins whom the lists see behind a title and its body: {@code Chủ tịch Quốc hội Ilona Keret}. */
    private int headOfBody(int from, int to) {
        boolean titled = from > 0 && chosen[from - 1] != null && chosen[from - 1].type() == EntityType.TITLE;
        for (int i = from + 1; titled && i < to; i++) {
            EntityMention candidate = candidates.get(words.span(i, to));
            if (candidate != null && candidate.type() == EntityType.PERSON) {
                return i;
            }
        }
        return to;
    }

    /** No personal name goes on behind a dash between blanks: {@code Jan Kowalik - Ảnh}. */
    private int beforeDash(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean apart = words.syllables().get(i - 1).span().end()
                    < words.syllables().get(i).span().start();
            boolean foreign =
                    !Vietnamese.isSyllable(words.syllables().get(i + 1).form()); // 'Frank - Walter'
            if (apart && !foreign && words.syllables().get(i).key().equals("-")) {
                return i;
            }
        }
        return from;
    }

    /** In {@code chính quyền Tổng thống X} the title is not {@code quyền Tổng thống}. */
    private int afterGovernment(int from) {
        boolean inside = from > 0
                && words.syllables().get(from).key().equals("quyền")
                && words.syllables().get(from - 1).key().equals("chính");
        return inside ? from + 1 : from;
    }

    /** Where the second of two listed titles begins that stand side by side: {@code Tổng Bí thư Chủ tịch}. */
    private int secondTitle(int from, int to) {
        NameTrie.Match<NameLists.Title> first =
                to > from ? lists.titles.longest(words.syllables(), from, to, true) : null;
        int middle = first == null ? to : from + first.size();
        if (middle >= to || !words.syllables().get(middle).isCapitalized()) {
            return to;
        }
        NameTrie.Match<NameLists.Title> second = lists.titles.longest(words.syllables(), middle, to, true);
        return second != null && middle + second.size() == to ? middle : to;
    }

    /** Names of events and documents may hold whole times, such as their year, other names none; none holds a part. */
    private int withoutPartsOfTimes(LabelledName name) {
        boolean holdsTimes = name.type() == EntityType.EVENT || name.type() == EntityType.DOCUMENT;
        int last = name.from();
        while (last < name.to() && (holdsTimes || !inTime[last])) {
            last++;
        }
        while (last > name.from() && last < inTime.length && inTime[last] && inTime[last - 1]) {
            last--;
        }
        return last;
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
