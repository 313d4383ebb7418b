package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far a name goes: the shapes of names in one sentence. All methods take and return syllable indexes. */
final class NameShape {

    private static final int MAX_NAME = 24;
    private static final int MAX_PERSON = 9;

    private final NameLists lists;
    private final SegmentedText words;
    private final List<Syllable> text;
    private final int begin;
    private final int end;
    private final boolean[] taken;
    private final int[] tokenOf;

    NameShape(NameLists lists, SegmentedText words, Sentence sentence, boolean[] taken) {
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

    private int wordEnd(int at) {
        int wordEnd = words.tokens().get(tokenOf[at - begin]).endSyllable();
        for (int i = at + 1; i < wordEnd; i++) {
            if (taken[i]) {
                return i;
            }
        }
        return wordEnd;
    }

    private String word(int at, int wordEnd) {
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
    private boolean laterAnd(int at) {
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

    private boolean isKey(int at, String key) {
        return at < end && text.get(at).key().equals(key);
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
            if (i > at && startsOther(i)) {
                break;
            }
            if (capital(i)) {
                NameTrie.Match<NameLists.Known> known = lists.names.longest(text, i, end, false);
                if (known != null && known.value().type() == EntityType.COUNTRY) {
                    last = i + known.size();
                    if (!(isKey(last, "-") && capital(last + 1))) {
                        break;
                    }
                    i = last + 1;
                    continue;
                }
                boolean named = i > at || complete;
                if (named && (personBegins(i) || (afterOffice && known == null && foreignNameBegins(i)))) {
                    break;
                }
                last = known != null ? i + known.size() : wordEnd(i);
                i = last;
            } else if (isKey(i, ",")) {
                if (!laterAnd(i + 1) || i == at) {
                    break;
                }
                i++;
            } else if (isKey(i, "-") && last == i && capital(i + 1)) {
                i++;
            } else if (isKey(i, "&") && capital(i + 1)) {
                i++;
            } else if (text.get(i).isWord()
                    && lists.isWord("name_inner", word(i, wordEnd(i)))
                    && (capitalHead || i == last)) {
                if (isKey(i, "và") && !commonWordInName(i + 1)) {
                    break;
                }
                if (isKey(i, "tại") && !isEmbassy(at)) {
                    break;
                }
                i = wordEnd(i);
            } else {
                break;
            }
        }
        return last;
    }

    /** A body's name takes the country behind it along: {@code Bộ Ngoại giao Nhật Bản}, {@code Quốc hội nước ...}. */
    private int countryAfter(int at) {
        int place = isKey(at, "nước") ? at + 1 : at;
        return place < end && isCountryAt(place)
                ? place
                        + java.util.Objects.requireNonNull(lists.names.longest(text, place, end, false))
                                .size()
                : at;
    }

    private boolean isEmbassy(int at) {
        return at >= 1 && (isKey(at - 1, "quán") || isKey(at - 1, "diện"));
    }

    /** Another name begins: an office, or an organisation of its own after {@code và} or a comma. */
    private boolean startsOther(int at) {
        return capital(at)
                && (lists.titles.longest(text, at, end, false) != null
                        || ((isKey(at - 1, ",") || isKey(at - 1, "và")) && lists.head("org_head", text, at, end) > 0));
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

    /** Two capitalised syllables that are not spelled in Vietnamese: behind an office and its body, a person. */
    boolean foreignNameBegins(int at) {
        return capital(at)
                && capital(at + 1)
                && !Vietnamese.isSyllable(text.get(at).form())
                && !isAcronym(at)
                && lists.titles.longest(text, at, end, false) == null;
    }

    private boolean personBegins(int at) {
        return lists.surnames.contains(text.get(at).key())
                && capital(at + 1)
                && !commonWordInName(at)
                && !commonWordInName(at + 1)
                && lists.names.longest(text, at, end, false) == null
                && personEnd(at, false) > at + 1;
    }

    /** The end of an event's name: its words, an edition, a year. */
    int eventEnd(int at) {
        int last = at;
        int i = at;
        while (i < end && i - at < MAX_NAME && !(taken[i] && !isYearOrEdition(i))) {
            if (capital(i)) {
                if (lists.titles.longest(text, i, end, false) != null && !isKey(i - 1, "nghị")) {
                    break;
                }
                NameTrie.Match<NameLists.Known> known = lists.names.longest(text, i, end, false);
                last = known != null ? i + known.size() : wordEnd(i);
                i = last;
            } else if (text.get(i).isNumber()
                    && (isKey(i - 1, "thứ") || isKey(i - 1, "lần") || isKey(i - 1, "năm") || i == last)) {
                last = ++i;
            } else if (isKey(i, "-")
                    && (capital(i + 1) || (i + 1 < end && text.get(i + 1).isNumber()))) {
                i++;
            } else if (isKey(i, "(") && capital(i + 1) && i + 2 < end && isKey(i + 2, ")")) {
                i += 3;
                last = i;
            } else if (text.get(i).isWord() && lists.isWord("event_inner", word(i, wordEnd(i)))) {
                String word = word(i, wordEnd(i));
                i = wordEnd(i);
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
        return isKey(at, "năm") || (text.get(at).isNumber() && at > begin && isKey(at - 1, "năm"));
    }

    /** Whether a document's head word in lower case goes on to a name of its own. */
    boolean isNamedDocument(int from, int at) {
        boolean signed = from > begin
                && Set.of("ký", "kết", "trao").contains(text.get(from - 1).key());
        return (signed && at < end && text.get(at).isWord() && !lists.isWord("document_stop", word(at, wordEnd(at))))
                || isKey(at, "về")
                || isKey(at, "số")
                || capital(at)
                || (isKey(at, "hợp") && isKey(at + 2, "về"));
    }

    /** The end of a document's name: its number, or the phrase that says what it is about. */
    int documentEnd(int from, int at) {
        int i = at;
        int last = at;
        boolean about = false;
        boolean inPeriod = false;
        while (i < end && i - from < 60) {
            Syllable syllable = text.get(i);
            if (isKey(i, "về")) {
                if (lists.head("statement_head", text, from, at) == at - from) {
                    break; // what a statement is about is told, not part of its name
                }
                about = true;
            }
            if (isKey(i, "số") && !about) {
                return numberEnd(i + 1);
            }
            int wordEnd = syllable.isWord() ? wordEnd(i) : i + 1;
            String word = word(i, wordEnd);
            boolean period = word.equals("giai đoạn") || (inPeriod && taken[i] && !syllable.isWord());
            inPeriod = period;
            boolean stop = !syllable.isWord() && !isKey(i, "-") && !(isKey(i, ",") && laterAnd(i + 1));
            if ((taken[i] || stop) && !period) {
                break;
            }
            if (lists.isWord("document_stop", word) || (isKey(i, "và") && startsDocument(i + 1))) {
                break;
            }
            if (i > at && capital(i) && lists.titles.longest(text, i, end, false) != null) {
                break;
            }
            i = wordEnd;
            if (!Set.of("về", "giữa", "và", "-", ",", "của", "giai đoạn", "việc")
                    .contains(word)) {
                last = i;
            }
        }
        return last;
    }

    private boolean startsDocument(int at) {
        return at < end && (lists.head("document_head", text, at, end) > 0 || startsOther(at));
    }

    private int numberEnd(int at) {
        int i = at;
        while (i < end && (text.get(i).isNumber() || isKey(i, "-") || isKey(i, "/") || isAcronym(i))) {
            i++;
        }
        return i;
    }

    boolean isAcronym(int at) {
        return text.get(at).form().codePoints().filter(Character::isUpperCase).count() > 1;
    }

    /**
     * The end of a personal name that begins here, {@code at} where none does. Without an office or form of address
     * before it, a name must begin with a Vietnamese family name and be spelled in Vietnamese.
     */
    int personEnd(int at, boolean announced) {
        int i = at;
        int last = at; // behind the last part of the name: links between parts do not end it
        int parts = 0;
        boolean vietnamese = lists.surnames.contains(text.get(at).key());
        if (!announced && !vietnamese) {
            return at;
        }
        while (i < end && parts < MAX_PERSON && !taken[i]) {
            Syllable syllable = text.get(i);
            if (capital(i) && !(parts > 0 && stopsPerson(at, i))) {
                if (!announced && !Vietnamese.isSyllable(syllable.form())) {
                    break;
                }
                if (commonWordInName(i) && !(vietnamese && parts > 0)) {
                    break;
                }
                parts++;
                i++;
                last = i;
            } else if (parts > 0 && announced && afterParticles(i) > i) {
                i = afterParticles(i);
            } else if (parts > 0 && isKey(i, "-") && capital(i + 1) && announced && !isCountryAt(i + 1)) {
                i++;
            } else if (parts > 0 && announced && isTightDash(i)) {
                i += 2; // 'Moon Jae-in'
                last = i;
            } else if (parts > 0
                    && isKey(i, ".")
                    && text.get(i - 1).form().length() <= 2
                    && capital(i + 1)
                    && announced) {
                i++;
            } else {
                break;
            }
            if (vietnamese && parts == 4 && allVietnamese(at, i)) {
                break;
            }
        }
        return parts >= 2 || (announced && parts == 1 && !commonWordInName(at)) ? last : at;
    }

    /** Where the capital stands behind one or two particles ({@code bin}, {@code de la}); {@code at} without them. */
    private int afterParticles(int at) {
        int i = at;
        while (i < end
                && i - at < 2
                && lists.isWord("name_particle", text.get(i).key())) {
            i++;
        }
        return capital(i) ? i : at;
    }

    private boolean stopsPerson(int from, int at) {
        boolean givenName = lists.surnames.contains(text.get(from).key()) && !capital(at + 1) && at - from >= 2;
        boolean lastOfForeign = at - from == 1
                && !capital(at + 1)
                && !Vietnamese.isSyllable(text.get(from).form());
        return (isCountryAt(at)
                        && !givenName
                        && !lastOfForeign
                        && !lists.surnames.contains(text.get(at).key()))
                || lists.titles.longest(text, at, end, false) != null
                || (lists.head("org_head", text, at, end) > 0 && commonWordInName(at));
    }

    /** A dash without blanks around it, before a word in lower case. */
    private boolean isTightDash(int at) {
        return isKey(at, "-")
                && at + 1 < end
                && text.get(at + 1).isWord()
                && text.get(at - 1).span().end() == text.get(at).span().start()
                && text.get(at).span().end() == text.get(at + 1).span().start();
    }

    private boolean allVietnamese(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Vietnamese.isSyllable(text.get(i).form())) {
                return false;
            }
        }
        return true;
    }

    private boolean isCountryAt(int at) {
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
    private boolean endsOffice(int at) {
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
