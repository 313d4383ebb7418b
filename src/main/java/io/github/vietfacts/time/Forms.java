package io.github.vietfacts.time;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forms of time expressions, each with the words that it may begin with. Most words of a text begin none, so that
 * one look-up passes over them.
 */
final class Forms {

    /** A form, whether it may begin with digits, and the words that it may begin with. */
    private record Entry(Form form, boolean digits, Set<String> words) {}

    private static final Set<String> DAYS = union(
            PartOfDay.WORDS.firstWords(),
            Days.RELATIVE.firstWords(),
            Numerals.firstWords(),
            LunarDates.FEASTS.firstWords(),
            Set.of("ngày", "chủ", "chúa", "thứ", "rằm", "mùng", "mồng", "tháng"));

    private static final Set<String> PERIODS = union(
            Periods.THIRDS.firstWords(),
            Periods.MODIFIERS.firstWords(),
            Periods.RELATIVE_YEARS.firstWords(),
            Numerals.firstWords(),
            Set.of("tháng", "t", "quý", "quí", "qúy", "nửa"));

    /** Tried in this order; of two matches of the same length the first is taken. */
    private static final List<Entry> TABLE = List.of(
            new Entry(Lookalikes::match, true, Lookalikes.WORDS.firstWords()),
            new Entry(LunarDates::match, true, union(DAYS, Set.of("năm"))),
            new Entry(NumberLists::match, false, Set.of("tháng", "quý", "quí", "qúy")),
            new Entry(PartLists::match, false, PartOfDay.WORDS.firstWords()),
            new Entry(Ranges::match, true, union(DAYS, PERIODS)),
            new Entry(UntilNow::match, true, union(DAYS, PERIODS, Set.of("nay"))),
            new Entry(single(Days::parse), true, DAYS),
            new Entry(single(YearPairs::parse), true, YearPairs.HEADS.firstWords()),
            new Entry(single(Epochs::parse), false, Epochs.firstWords()),
            new Entry(single(Periods::parse), true, PERIODS),
            new Entry(Durations::match, true, Durations.firstWords()),
            new Entry(Forms::shifted, false, Relatives.SHIFTED.firstWords()),
            new Entry(StoryMoments::match, false, StoryMoments.TABLE.firstWords()),
            new Entry(VagueReferences::match, false, VagueReferences.TABLE.firstWords()),
            new Entry(LoneYears::match, true, Set.of()));

    private static final List<Form> ALL = TABLE.stream().map(Entry::form).toList();
    private static final List<Form> WITH_DIGITS =
            TABLE.stream().filter(Entry::digits).map(Entry::form).toList();
    private static final Map<String, List<Form>> BY_WORD = byWord();

    private Forms() {}

    /** Returns the longest expression that begins with atom {@code i}, null where there is none. */
    static @Nullable Match longest(Line line, int i) {
        Atom first = line.at(i);
        List<Form> forms = switch (first.kind()) {
            case NUMBER -> WITH_DIGITS;
            case WORD -> BY_WORD.get(first.key());
            default -> null;
        };
        return forms == null ? null : longest(line, i, forms);
    }

    /** Returns the same, by trying every form: what the table of first words must not change. */
    static @Nullable Match longestOfAll(Line line, int i) {
        return longest(line, i, ALL);
    }

    private static @Nullable Match longest(Line line, int i, List<Form> forms) {
        Match longest = null;
        for (int k = 0; k < forms.size(); k++) {
            Match match = forms.get(k).match(line, i);
            if (match != null && (longest == null || match.end() > longest.end()) && isOnEdges(line, match)) {
                longest = match;
            }
        }
        return longest;
    }

    private static boolean isOnEdges(Line line, Match match) {
        for (Match.Item item : match.items()) {
            if (!line.opens(item.start()) || !line.closes(item.end())) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<Form>> byWord() {
        Map<String, List<Form>> forms = new LinkedHashMap<>();
        for (Entry entry : TABLE) {
            entry.words()
                    .forEach(word ->
                            forms.computeIfAbsent(word, w -> new ArrayList<>()).add(entry.form()));
        }
        forms.replaceAll((word, list) -> List.copyOf(list));
        return ImmutableMap.copyOf(forms);
    }

    @SafeVarargs
    static Set<String> union(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return Set.copyOf(all);
    }

    private static Form single(PieceForm form) {
        return (line, i) -> {
            Piece piece = form.parse(line, i);
            return piece == null ? null : Match.of(i, piece.end(), piece.reading());
        };
    }

    @FunctionalInterface
    private interface PieceForm {
        @Nullable
        Piece parse(Line line, int i);
    }

    private static @Nullable Match shifted(Line line, int i) {
        Phrases.Hit<ShiftedReading> hit = Relatives.SHIFTED.at(line, i);
        return hit == null ? null : Match.of(i, hit.end(), hit.value());
    }
}
