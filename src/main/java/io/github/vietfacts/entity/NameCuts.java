package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.text.Span;
import io.github.vietfacts.text.Vietnamese;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a labelled name holds, where the labeller takes two names for one or a name too far. */
final class NameCuts {

    private final NameLists lists;
    private final SegmentedText words;
    private final List<Syllable> text;
    private final boolean[] inTime;
    private final Map<Span, EntityMention> candidates;

    /** {@code candidates} are what the lists alone find. */
    NameCuts(NameLists lists, SegmentedText words, boolean[] inTime, Map<Span, EntityMention> candidates) {
        this.lists = lists;
        this.words = words;
        this.text = words.syllables();
        this.inTime = inTime;
        this.candidates = candidates;
    }

    /**
     * Returns the names in order: one, two that stand side by side, or none where a time takes all of it.
     *
     * @param titled whether a title stands right before it
     */
    List<LabelledName> of(LabelledName name, boolean titled) {
        int from = name.from();
        int to = withoutPartsOfTimes(name);
        if (to <= from) {
            return List.of();
        }
        return switch (name.type()) {
            case TITLE -> {
                int first = afterGovernment(from);
                yield parts(EntityType.TITLE, first, secondTitle(first, to), EntityType.TITLE, to);
            }
            case ORGANIZATION -> {
                int end = beforeVerb(from, to);
                List<LabelledName> names = new ArrayList<>(
                        parts(EntityType.ORGANIZATION, from, titled ? head(from, end) : end, EntityType.PERSON, end));
                names.addAll(listed(end, to));
                yield names;
            }
            case PERSON -> {
                int end = beforeDash(from, to);
                if (end == from + 1 && lists.isWord("no_person", text.get(from).key())) {
                    yield List.of();
                }
                int country = titled ? countryBeforeName(from, end) : end;
                boolean acronym = titled && isAcronymBeforeName(from, end);
                yield country < end
                        ? parts(EntityType.LOCATION, from, country, EntityType.PERSON, end)
                        : acronym
                                ? parts(EntityType.ORGANIZATION, from, from + 1, EntityType.PERSON, end)
                                : List.of(new LabelledName(EntityType.PERSON, from, end));
            }
            case FACILITY ->
                isHosts(from) && to > from + 1
                        ? List.of(new LabelledName(EntityType.PERSON, from + 1, to))
                        : List.of(new LabelledName(EntityType.FACILITY, from, to));
            default -> List.of(new LabelledName(name.type(), from, to));
        };
    }

    private static List<LabelledName> parts(EntityType first, int from, int middle, EntityType second, int to) {
        LabelledName before = new LabelledName(first, from, middle);
        return middle == to ? List.of(before) : List.of(before, new LabelledName(second, middle, to));
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

    /** In {@code chính quyền Tổng thống X} the title is not {@code quyền Tổng thống}. */
    private int afterGovernment(int from) {
        boolean inside = from > 0
                && text.get(from).key().equals("quyền")
                && text.get(from - 1).key().equals("chính");
        return inside ? from + 1 : from;
    }

    /** In {@code Tổng thống nước chủ nhà Pedro Rojas} no house is named. */
    private boolean isHosts(int from) {
        return from > 0
                && text.get(from).key().equals("nhà")
                && text.get(from - 1).key().equals("chủ");
    }

    /** Where the second of two listed titles begins that stand side by side: {@code Tổng Bí thư Chủ tịch}. */
    private int secondTitle(int from, int to) {
        NameTrie.Match<NameLists.Title> first = to > from ? lists.titles.longest(text, from, to, true) : null;
        int middle = first == null ? to : from + first.size();
        if (middle >= to || !text.get(middle).isCapitalized()) {
            return to;
        }
        NameTrie.Match<NameLists.Title> second = lists.titles.longest(text, middle, to, true);
        return second != null && middle + second.size() == to ? middle : to;
    }

    /** Where the person begins whom the lists see behind a title and its body: {@code Chủ tịch Quốc hội Ilona Keret}. */
    private int head(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            EntityMention candidate = candidates.get(words.span(i, to));
            if (candidate != null && candidate.type() == EntityType.PERSON) {
                return i;
            }
        }
        return to;
    }

    /** No body's name goes on behind a verb that says what it does: {@code UBND xã Yên Sơn cảm ơn Chính phủ Chile}. */
    private int beforeVerb(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!text.get(i).isCapitalized() && lists.head("body_stop", text, i, to) > 0) {
                return i;
            }
        }
        return to;
    }

    /** What the lists find in a part of a name that was cut off, the longest first at each place. */
    private List<LabelledName> listed(int from, int to) {
        List<LabelledName> names = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = to;
            while (end > at && !candidates.containsKey(words.span(at, end))) {
                end--;
            }
            EntityMention found = end > at ? candidates.get(words.span(at, end)) : null;
            if (found != null) {
                names.add(new LabelledName(found.type(), at, end));
            }
            at = Math.max(end, at + 1);
        }
        return names;
    }

    /** No personal name goes on behind a dash between blanks: {@code Jan Kowalik - Ảnh}, but {@code Frank - Walter}. */
    private int beforeDash(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean apart = text.get(i - 1).span().end() < text.get(i).span().start();
            if (apart
                    && text.get(i).key().equals("-")
                    && Vietnamese.isSyllable(text.get(i + 1).form())) {
                return i;
            }
        }
        return to;
    }

    /** {@code Bộ trưởng Nông nghiệp Israel Shaul Oren}: a country, and two parts of a name are left. */
    private int countryBeforeName(int from, int to) {
        NameTrie.Match<NameLists.Known> known = lists.names.longest(text, from, to, false);
        boolean country = known != null
                && known.value().type() == EntityType.COUNTRY
                && !known.value().ambiguous();
        return country && from + known.size() + 1 < to ? from + known.size() : to;
    }

    /** {@code Tổng Giám đốc APS Abdelhamid Kacha}: the acronym is the title's body. */
    private boolean isAcronymBeforeName(int from, int to) {
        return to - from > 1
                && isAcronym(text.get(from))
                && text.get(from + 1).isCapitalized()
                && !isAcronym(text.get(from + 1));
    }

    private static boolean isAcronym(Syllable syllable) {
        return syllable.form().length() > 1 && syllable.form().codePoints().allMatch(Character::isUpperCase);
    }
}
