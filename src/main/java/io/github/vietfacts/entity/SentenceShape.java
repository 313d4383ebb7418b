package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Token;
import java.util.List;
import java.util.Optional;

/** What the words of one sentence look like to who reads names. All methods take and return syllable indexes. */
final class SentenceShape {

    final NameLists lists;
    final List<Syllable> text;
    final int begin;
    final int end;
    /** Syllables that no name may hold, because a time expression does. */
    final boolean[] taken;

    private final SegmentedText words;
    private final int[] tokenOf;

    SentenceShape(NameLists lists, SegmentedText words, Sentence sentence, boolean[] taken) {
        this.lists = lists;
        this.words = words;
        this.text = words.syllables();
        this.begin = sentence.firstSyllable();
        this.end = sentence.endSyllable();
        this.taken = taken;
        this.tokenOf = new int[end - begin];
        for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
            Token token = words.tokens().get(t);
            for (int s = token.firstSyllable(); s < token.endSyllable(); s++) {
                tokenOf[s - begin] = t;
            }
        }
    }

    /** Whether an edge at {@code at} parts two lower-case syllables of one word. */
    boolean cutsWord(int at) {
        return at > begin
                && at < end
                && tokenOf[at - begin] == tokenOf[at - 1 - begin]
                && !text.get(at).isCapitalized();
    }

    boolean continuesWord(int at) {
        return at < end && text.get(at).isWord() && cutsWord(at);
    }

    int wordEnd(int at) {
        int wordEnd = words.tokens().get(tokenOf[at - begin]).endSyllable();
        for (int i = at + 1; i < wordEnd; i++) {
            if (taken[i]) {
                return i;
            }
        }
        return wordEnd;
    }

    String word(int at, int wordEnd) {
        StringBuilder word = new StringBuilder(text.get(at).key());
        for (int i = at + 1; i < wordEnd; i++) {
            word.append(' ').append(text.get(i).key());
        }
        return word.toString();
    }

    boolean capital(int at) {
        return at < end && !taken[at] && text.get(at).isWord() && text.get(at).isCapitalized();
    }

    /** A capital, then lower case in one word: {@code Ngoại giao}, {@code Môi trường}; no personal name looks so. */
    boolean commonWordInName(int at) {
        return capital(at)
                && wordEnd(at) > at + 1
                && text.get(at + 1).isWord()
                && !text.get(at + 1).isCapitalized();
    }

    /** The portfolio of a minister: {@code Kinh tế}, {@code Văn hóa, Thể thao và Du lịch}. */
    int portfolio(int at) {
        int last = at;
        int i = at;
        if (i < end && (isKey(i, "và") || (isKey(i, ",") && laterAnd(i + 1)))) {
            i++;
        }
        while (i < end
                && commonWordInName(i)
                && lists.head("org_head", text, i, end) == 0
                && lists.titles.longest(text, i, end, false) == null) {
            last = wordEnd(i);
            i = last;
            if (i < end && (isKey(i, "và") || (isKey(i, ",") && laterAnd(i + 1)))) {
                i++;
            }
        }
        return last;
    }

    /** Whether a list of portfolio words goes on to an {@code và}: so the comma belongs to the name. */
    boolean laterAnd(int at) {
        int i = at;
        for (int steps = 0; steps < 4 && i < end && commonWordInName(i); steps++) {
            i = wordEnd(i);
            if (i < end && isKey(i, "và")) {
                return i + 1 < end && commonWordInName(i + 1);
            }
            if (i < end && isKey(i, ",")) {
                i++;
            }
        }
        return false;
    }

    boolean isKey(int at, String key) {
        return at < end && text.get(at).key().equals(key);
    }

    /** Another name begins: an office, or an organisation of its own after {@code và} or a comma. */
    boolean startsOther(int at) {
        return capital(at)
                && (lists.titles.longest(text, at, end, false) != null
                        || ((isKey(at - 1, ",") || isKey(at - 1, "và")) && lists.head("org_head", text, at, end) > 0));
    }

    boolean isAcronym(int at) {
        return text.get(at).form().codePoints().filter(Character::isUpperCase).count() > 1;
    }

    boolean isCountryAt(int at) {
        NameTrie.Match<NameLists.Known> known = lists.names.longest(text, at, end, false);
        return known != null
                && known.value().type() == EntityType.COUNTRY
                && !known.value().ambiguous();
    }

    /** A country's name that is also a word or a personal name is a country where its neighbours say so. */
    boolean isClearCountry(int from, int to) {
        boolean afterCue = from > begin
                && lists.isWord("country_context", text.get(from - 1).key());
        boolean afterName = from > begin && text.get(from - 1).isWord() && endsOffice(from);
        boolean beforeName = capital(to) && !endsOffice(from);
        return (afterCue && !beforeName) || afterName || (from == begin && !capital(to) && !isKey(from, "anh"));
    }

    /** Whether the words right before are an office or the head of an organisation's name. */
    boolean endsOffice(int at) {
        for (int from = Math.max(begin, at - 6); from < at; from++) {
            NameTrie.Match<NameLists.Title> title = lists.titles.longest(text, from, at, true);
            if (title != null && from + title.size() == at) {
                return true;
            }
        }
        return at - 1 > begin
                && (isKey(at - 1, "giao") || isKey(at - 1, "phủ") || isKey(at - 1, "hội") || isKey(at - 1, "viện"));
    }

    /** The country that a name ends with, as in {@code Bộ Ngoại giao Nhật Bản}. */
    Optional<String> countryAtEnd(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            NameTrie.Match<NameLists.Known> known = lists.names.longest(text, i, to, false);
            if (known != null && i + known.size() == to && known.value().type() == EntityType.COUNTRY) {
                return known.value().country();
            }
        }
        return Optional.empty();
    }
}
