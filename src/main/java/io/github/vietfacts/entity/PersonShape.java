package io.github.vietfacts.entity;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.text.Vietnamese;
import java.util.List;

/** How far a personal name goes in one sentence. */
final class PersonShape {

    private static final int MAX_PERSON = 9;

    private final SentenceShape in;
    private final NameLists lists;
    private final List<Syllable> text;
    private final int end;
    private final boolean[] taken;

    PersonShape(SentenceShape sentence) {
        this.in = sentence;
        this.lists = sentence.lists;
        this.text = sentence.text;
        this.end = sentence.end;
        this.taken = sentence.taken;
    }

    /**
     * Two capitalised parts that are not spelled in Vietnamese, or with hyphens ({@code I-lô-na Kê-rét}): behind an office
     * and its body, a person.
     */
    boolean foreignNameBegins(int at) {
        int second = at + 1;
        while (second < end && isTightDash(second)) {
            second += 2;
        }
        boolean hyphened = second > at + 1 && !in.isCountryAt(at);
        return in.capital(at)
                && in.capital(second)
                && !personBegins(second)
                && (hyphened || !Vietnamese.isSyllable(text.get(at).form()))
                && !in.isAcronym(at)
                && lists.titles.longest(text, at, end, false) == null;
    }

    boolean personBegins(int at) {
        return lists.surnames.contains(text.get(at).key())
                && in.capital(at + 1)
                && !in.commonWordInName(at)
                && !in.commonWordInName(at + 1)
                && lists.names.longest(text, at, end, false) == null
                && personEnd(at, false) > at + 1;
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
            if (in.capital(i) && !(parts > 0 && stopsPerson(at, i))) {
                if (!announced && !Vietnamese.isSyllable(syllable.form())) {
                    break;
                }
                if (in.commonWordInName(i) && !(vietnamese && parts > 0)) {
                    break;
                }
                parts++;
                i++;
                last = i;
            } else if (parts > 0 && announced && afterParticles(i) > i) {
                i = afterParticles(i);
            } else if (parts > 0 && in.isKey(i, "-") && in.capital(i + 1) && announced && !in.isCountryAt(i + 1)) {
                i++;
            } else if (parts > 0 && announced && isTightDash(i)) {
                i += 2; // 'Moon Jae-in'
                last = i;
            } else if (parts > 0
                    && in.isKey(i, ".")
                    && text.get(i - 1).form().length() <= 2
                    && in.capital(i + 1)
                    && announced) {
                i++;
            } else {
                break;
            }
            if (vietnamese && parts == 4 && allVietnamese(at, i)) {
                break;
            }
        }
        return parts >= 2 || (announced && parts == 1 && !in.commonWordInName(at)) ? last : at;
    }

    /** Where the capital stands behind one or two particles ({@code bin}, {@code de la}); {@code at} without them. */
    private int afterParticles(int at) {
        int i = at;
        while (i < end
                && i - at < 2
                && lists.isWord("name_particle", text.get(i).key())) {
            i++;
        }
        return in.capital(i) ? i : at;
    }

    private boolean stopsPerson(int from, int at) {
        boolean givenName = lists.surnames.contains(text.get(from).key()) && !in.capital(at + 1) && at - from >= 2;
        boolean lastOfForeign = at - from == 1
                && !in.capital(at + 1)
                && !Vietnamese.isSyllable(text.get(from).form());
        return (in.isCountryAt(at)
                        && !givenName
                        && !lastOfForeign
                        && !lists.surnames.contains(text.get(at).key()))
                || lists.titles.longest(text, at, end, false) != null
                || (lists.head("org_head", text, at, end) > 0 && in.commonWordInName(at));
    }

    /** A dash without blanks around it, before a word in lower case. */
    private boolean isTightDash(int at) {
        return in.isKey(at, "-")
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
}
