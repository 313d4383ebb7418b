package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Syllable;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How far the names of organisations, venues and events go in one sentence. */
final class BodyShape {

    private static final int MAX_NAME = 24;
    /** How many lower-case syllables of a body's name may stand before its country. */
    private static final int MAX_RUN_ON = 10;

    private final SentenceShape in;
    private final NameLists lists;
    private final List<Syllable> text;
    private final int end;
    private final boolean[] taken;
    private final PersonShape persons;

    BodyShape(SentenceShape sentence, PersonShape persons) {
        this.in = sentence;
        this.lists = sentence.lists;
        this.text = sentence.text;
        this.end = sentence.end;
        this.taken = sentence.taken;
        this.persons = persons;
    }

    /** The end of the name of an organisation or venue whose head word ends at {@code at}. */
    int nameEnd(int from, int at, boolean capitalHead, boolean afterOffice) {
        NameTrie.Match<NameLists.Known> whole = lists.names.longest(text, from, end, false);
        boolean complete = whole != null && from + whole.size() >= at;
        int last = complete ? from + whole.size() : at;
        int i = last;
        if (complete && countryAfter(i) > i) {
            return countryAfter(i);
        }
        while (i < end && i - at < MAX_NAME && !taken[i]) {
            if (i > at && in.startsOther(i)) {
                break;
            }
            if (in.capital(i)) {
                NameTrie.Match<NameLists.Known> known = lists.names.longest(text, i, end, false);
                if (known != null && known.value().type() == EntityType.COUNTRY) {
                    last = i + known.size();
                    if (!(in.isKey(last, "-") && in.capital(last + 1))) {
                        break;
                    }
                    i = last + 1;
                    continue;
                }
                boolean named = i > at || complete;
                boolean wholeBody = complete && afterOffice && i == last && known == null && isNameLike(i);
                if (wholeBody
                        || named
                                && (persons.personBegins(i)
                                        || (afterOffice && known == null && persons.foreignNameBegins(i)))) {
                    break;
                }
                last = known != null ? i + known.size() : afterOffice ? beforeForeignName(i) : in.wordEnd(i);
                i = last;
            } else if (in.isKey(i, ",")) {
                if (!in.laterAnd(i + 1) || i == at) {
                    break;
                }
                i++;
            } else if (in.isKey(i, "-") && last == i && in.capital(i + 1)) {
                i++;
            } else if (in.isKey(i, "&") && in.capital(i + 1)) {
                i++;
            } else if (text.get(i).isWord()
                    && lists.isWord("name_inner", in.word(i, in.wordEnd(i)))
                    && (capitalHead || i == last)) {
                if (in.isKey(i, "và") && !in.commonWordInName(i + 1)) {
                    break;
                }
                if (in.isKey(i, "tại") && !isEmbassy(at)) {
                    break;
                }
                i = in.wordEnd(i);
            } else {
                break;
            }
        }
        return afterOffice ? throughCountry(last) : last;
    }

    /** The end of a word of a body's name, which a foreign name behind it is no part of: {@code Hàn - Việt Noh Kyung-ja}. */
    private int beforeForeignName(int at) {
        int i = at + 1;
        while (i < in.wordEnd(at) && !persons.foreignNameBegins(i)) {
            i++;
        }
        return i;
    }

    /** Two capitals that begin no word of a body's name: {@code Bộ trưởng Bộ Y tế Lee Soo Ji}. */
    private boolean isNameLike(int at) {
        return in.capital(at) && in.capital(at + 1) && !in.commonWordInName(at) && !in.commonWordInName(at + 1);
    }

    /**
     * Behind an office, a body's name may run on in lower case to a country, behind which the holder's name begins:
     * {@code Chủ tịch Hiệp hội Trồng nấm hữu cơ Hàn Quốc Lee Soo Ji}.
     */
    private int throughCountry(int at) {
        int i = at;
        while (i < end && i - at < MAX_RUN_ON && !taken[i] && text.get(i).isWord() && !in.capital(i)) {
            i++;
        }
        if (i == at || i >= end || !in.isCountryAt(i)) {
            return at;
        }
        int after = countryAfter(i);
        return in.capital(after) ? after : at;
    }

    /** A body's name takes the country behind it along: {@code Bộ Ngoại giao Nhật Bản}, {@code Quốc hội nước ...}. */
    private int countryAfter(int at) {
        int place = in.isKey(at, "nước") ? at + 1 : at;
        return place < end && in.isCountryAt(place)
                ? place
                        + Objects.requireNonNull(lists.names.longest(text, place, end, false))
                                .size()
                : at;
    }

    private boolean isEmbassy(int at) {
        return at >= 1 && (in.isKey(at - 1, "quán") || in.isKey(at - 1, "diện"));
    }

    /** The end of an event's name: its words, an edition, a year. */
    int eventEnd(int at) {
        int last = at;
        int i = at;
        while (i < end && i - at < MAX_NAME && !(taken[i] && !isYearOrEdition(i))) {
            if (in.capital(i)) {
                if (lists.titles.longest(text, i, end, false) != null && !in.isKey(i - 1, "nghị")) {
                    break;
                }
                NameTrie.Match<NameLists.Known> known = lists.names.longest(text, i, end, false);
                last = known != null ? i + known.size() : in.wordEnd(i);
                i = last;
            } else if (text.get(i).isNumber()
                    && (in.isKey(i - 1, "thứ") || in.isKey(i - 1, "lần") || in.isKey(i - 1, "năm") || i == last)) {
                last = ++i;
            } else if (in.isKey(i, "-")
                    && (in.capital(i + 1) || (i + 1 < end && text.get(i + 1).isNumber()))) {
                i++;
            } else if (in.isKey(i, "(") && in.capital(i + 1) && i + 2 < end && in.isKey(i + 2, ")")) {
                i += 3;
                last = i;
            } else if (text.get(i).isWord() && lists.isWord("event_inner", in.word(i, in.wordEnd(i)))) {
                String word = in.word(i, in.wordEnd(i));
                i = in.wordEnd(i);
                if (Set.of("cấp cao", "thượng đỉnh", "mở rộng", "hẹp", "toàn cầu", "toàn quốc", "quốc tế")
                        .contains(word)) {
                    last = i;
                }
            } else {
                break;
            }
        }
        return last;
    }

    private boolean isYearOrEdition(int at) {
        return in.isKey(at, "năm") || (text.get(at).isNumber() && at > in.begin && in.isKey(at - 1, "năm"));
    }

    /** Whether the head word itself holds two capitals and so is a whole name: {@code Phủ Chủ tịch}. */
    boolean hasSecondCapital(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (text.get(i).isCapitalized() && text.get(from).isCapitalized()) {
                return true;
            }
        }
        return false;
    }
}
