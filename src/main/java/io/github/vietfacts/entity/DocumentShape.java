package io.github.vietfacts.entity;

import io.github.vietfacts.document.Syllable;
import java.util.List;
import java.util.Set;

/** How far the name of a document goes in one sentence. */
final class DocumentShape {

    private final SentenceShape in;
    private final NameLists lists;
    private final List<Syllable> text;
    private final int end;
    private final boolean[] taken;

    DocumentShape(SentenceShape sentence) {
        this.in = sentence;
        this.lists = sentence.lists;
        this.text = sentence.text;
        this.end = sentence.end;
        this.taken = sentence.taken;
    }

    /** Whether a document's head word in lower case goes on to a name of its own. */
    boolean isNamedDocument(int from, int at) {
        boolean signed = from > in.begin
                && Set.of("ký", "kết", "trao").contains(text.get(from - 1).key());
        return (signed
                        && at < end
                        && text.get(at).isWord()
                        && !lists.isWord("document_stop", in.word(at, in.wordEnd(at))))
                || in.isKey(at, "về")
                || in.isKey(at, "số")
                || in.capital(at)
                || (in.isKey(at, "hợp") && in.isKey(at + 2, "về"));
    }

    /** The end of a document's name: its number, or the phrase that says what it is about. */
    int documentEnd(int from, int at) {
        int i = at;
        int last = at;
        boolean about = false;
        boolean inPeriod = false;
        while (i < end && i - from < 60) {
            Syllable syllable = text.get(i);
            if (in.isKey(i, "về")) {
                if (lists.head("statement_head", text, from, at) == at - from) {
                    break; // what a statement is about is told, not part of its name
                }
                about = true;
            }
            if (in.isKey(i, "số") && !about) {
                return numberEnd(i + 1);
            }
            int wordEnd = syllable.isWord() ? in.wordEnd(i) : i + 1;
            String word = in.word(i, wordEnd);
            boolean period = word.equals("giai đoạn") || (inPeriod && taken[i] && !syllable.isWord());
            inPeriod = period;
            boolean stop = !syllable.isWord() && !in.isKey(i, "-") && !(in.isKey(i, ",") && in.laterAnd(i + 1));
            if ((taken[i] || stop) && !period) {
                break;
            }
            if (lists.isWord("document_stop", word) || (in.isKey(i, "và") && startsDocument(i + 1))) {
                break;
            }
            if (i > at && in.capital(i) && lists.titles.longest(text, i, end, false) != null) {
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
        return at < end && (lists.head("document_head", text, at, end) > 0 || in.startsOther(at));
    }

    private int numberEnd(int at) {
        int i = at;
        while (i < end && (text.get(i).isNumber() || in.isKey(i, "-") || in.isKey(i, "/") || in.isAcronym(i))) {
            i++;
        }
        return i;
    }
}
