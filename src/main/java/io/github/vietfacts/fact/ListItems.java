package io.github.vietfacts.fact;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.entity.Cast;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.fact.Announcements.Announcement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose the items of a list are and what they are, by the sentence that announces it. The number or mark of an item stands
 * for those of whom that sentence tells. Sentences are read in the order of the text.
 */
final class ListItems {

    /**
     * An item's number or mark, by indexes of its sentence's syllables.
     *
     * @param parties those who act in it; none where the subject of before does
     * @param act the type of fact that it is
     */
    record Item(int first, int end, List<Party> parties, String act) {}

    private static final List<List<String>> ITEMS = Phrases.of(
            "một là",
            "hai là",
            "ba là",
            "bốn là",
            "năm là",
            "sáu là",
            "bảy là",
            "thứ nhất",
            "thứ hai",
            "thứ ba",
            "thứ tư",
            "thứ năm");
    /** The numbers with which a list begins. */
    private static final List<List<String>> FIRST_ITEMS = Phrases.of("một là", "thứ nhất");

    private final SegmentedText words;
    private final Cast cast;
    private final Quotations quotations;
    private @Nullable Announcement announced;
    /** What the marks of the list at hand announce. */
    private @Nullable Announcement marks;

    ListItems(SegmentedText words, Cast cast, Quotations quotations) {
        this.words = words;
        this.cast = cast;
        this.quotations = quotations;
    }

    /** Returns how many syllables the number of an item has here, 0 for none. */
    static int length(List<Syllable> syllables, int at) {
        return Phrases.length(syllables, at, ITEMS);
    }

    /** Returns the item that a sentence is by the mark at its start, if one with a colon announced the list. */
    Optional<Item> marked(int index, Sentence sentence) {
        boolean starts = quotations.startsParagraph(index);
        int mark = starts ? ItemMarks.length(words.syllables(sentence)) : 0;
        if (mark > 0) {
            return Optional.ofNullable(marks).map(list -> new Item(0, mark, list.parties(), list.act()));
        }
        Optional<Announcement> next = Announcements.withColon(words, sentence, cast);
        if (starts || next.isPresent()) {
            marks = next.orElse(null);
        }
        return Optional.empty();
    }

    /** Returns the item whose number stands here, a request where nothing announces it. */
    Item numbered(int index, int first, int end) {
        Sentence sentence = words.sentences().get(index);
        if (index > 0
                && (Phrases.length(words.syllables(sentence), first, FIRST_ITEMS) > 0
                        || holdsFirstItem(words.sentences().get(index - 1)))) {
            announced = Announcements.of(words, words.sentences().get(index - 1), cast);
        }
        return announced == null
                ? new Item(first, end, List.of(), "Request")
                : new Item(first, end, announced.parties(), announced.act());
    }

    /** {@code ... các nhiệm vụ sau: thứ nhất, ...}: the first item stands where the list is announced. */
    private boolean holdsFirstItem(Sentence sentence) {
        List<Syllable> syllables = words.syllables(sentence);
        for (int at = 1; at < syllables.size(); at++) {
            if (Phrases.length(syllables, at, FIRST_ITEMS) > 0
                    && syllables.get(at - 1).form().equals(":")) {
                return true;
            }
        }
        return false;
    }
}
