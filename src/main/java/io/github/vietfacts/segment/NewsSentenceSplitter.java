package io.github.vietfacts.segment;

import com.google.common.collect.ImmutableSet;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of newspaper text.
 *
 * <table>
 * <caption>Ends of sentences</caption>
 * <tr><th>pattern</th><th>ends</th><th>example</th></tr>
 * <tr><td>{@code . ? ! …}, blank, capital, digit or quote</td><td>yes</td><td>{@code đã đến. Ông}</td></tr>
 * <tr><td>the same, with quotes or brackets closed</td><td>after them</td><td>{@code "Vâng." Ông}</td></tr>
 * <tr><td>abbreviation or initial before the full stop</td><td>no</td><td>{@code TP. Huế}, {@code J. Biden}</td></tr>
 * <tr><td>before lower case</td><td>no</td><td>{@code v.v. và}</td></tr>
 * <tr><td>number or letter of a list item or heading</td><td>no</td><td>{@code 1. Nội dung}, {@code Điều 5. Thuế}</td></tr>
 * <tr><td>full stop between lower case or digit and a capitalised word</td><td>yes</td><td>{@code nước.Ông}</td></tr>
 * <tr><td>credit of a picture in brackets before a capital</td><td>yes</td><td>{@code (Ảnh: TTXVN) Chiều}</td></tr>
 * <tr><td>credit that begins a sentence, behind its agency</td><td>yes</td><td>{@code Ảnh: An/TTXVN Chiều}</td></tr>
 * </table>
 *
 * <p>Time is linear: what is looked at from a full stop or bracket is bounded before it, and the blanks and quotes after
 * it.
 */
final class NewsSentenceSplitter implements SentenceSplitter {

    /** Parts of laws, series and books; a number and a heading follow. */
    private static final ImmutableSet<String> HEADINGS =
            ImmutableSet.of("Điều", "Khoản", "Chương", "Mục", "Phần", "Tập", "Kỳ", "Bài", "Câu", "Bước");

    private static final int LONGEST_HEADING = 6;
    private static final int LONGEST_CREDIT = 80;
    /** How many capitals name an agency at least: {@code VGP}, {@code TTXVN}. */
    private static final int SHORTEST_AGENCY = 3;

    @Override
    public List<Span> split(String block) {
        List<Span> sentences = new ArrayList<>();
        int start = skipBlanks(block, 0);
        int at = start;
        while (at < block.length()) {
            boolean bracket = block.charAt(at) == ')';
            if (bracket ? endsCredit(block, start, at) : endsOpenCredit(block, start, at)) {
                sentences.add(new Span(start, bracket ? at + 1 : at));
                start = skipBlanks(block, at + 1);
                at = start;
                continue;
            }
            if (!Characters.isTerminator(block.charAt(at))) {
                at++;
                continue;
            }
            int end = terminatorsEnd(block, at);
            if (end < block.length() && endsSentence(block, start, at, end)) {
                sentences.add(new Span(start, end));
                start = skipBlanks(block, end);
                end = start;
            }
            at = end;
        }
        int end = block.length();
        while (end > start && Characters.isBlank(block.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(start, end));
        }
        return sentences;
    }

    /** A picture's credit runs on into the story where a page was flattened: {@code (Ảnh: TTXVN) Chiều 12/3, ...}. */
    private static boolean endsCredit(String text, int start, int at) {
        int next = skipBlanks(text, at + 1);
        int first = skipOpeners(text, next);
        if (at == start || next == at + 1 || first >= text.length() || !Character.isUpperCase(text.charAt(first))) {
            return false;
        }
        int open = at - 1;
        while (open > start && at - open < LONGEST_CREDIT && text.charAt(open) != '(' && text.charAt(open) != ')') {
            open--;
        }
        boolean named = text.startsWith("Ảnh", open + 1) || text.startsWith("ảnh", open + 1);
        return text.charAt(open) == '(' && named && at > open + "(ảnh".length();
    }

    /** The same without brackets, where capitals name the agency: {@code Ảnh: An/TTXVN Chiều 12/3, ...}. */
    private static boolean endsOpenCredit(String text, int start, int at) {
        int length = at - start;
        if (!Characters.isBlank(text.charAt(at)) || length > LONGEST_CREDIT || !text.startsWith("Ảnh:", start)) {
            return false;
        }
        int agency = at;
        while (agency > start && Character.isUpperCase(text.charAt(agency - 1))) {
            agency--;
        }
        int next = skipBlanks(text, at);
        return at - agency >= SHORTEST_AGENCY
                && !Character.isLetter(text.charAt(agency - 1))
                && next + 1 < text.length()
                && Character.isUpperCase(text.charAt(next))
                && Character.isLowerCase(text.charAt(next + 1));
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Characters.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The run of terminators, {@code ./.} too, and the quotes and brackets that close with it. */
    private static int terminatorsEnd(String text, int from) {
        int at = from + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean finalStroke = c == '/' && text.charAt(at - 1) == '.' && startsWith(text, at + 1, '.');
            boolean opens = Characters.isQuote(c) && at + 1 < text.length() && Characters.isWord(text.charAt(at + 1));
            if (!Characters.isTerminator(c) && !finalStroke && (!Characters.isCloser(c) || opens)) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean startsWith(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static boolean endsSentence(String text, int start, int at, int end) {
        boolean plainStop = text.charAt(at) == '.' && end == at + 1;
        if (plainStop && (Abbreviations.holds(text, at) || isListItem(text, start, at))) {
            return false;
        }
        if (!Characters.isBlank(text.charAt(end))) {
            return at > start && lacksBlank(text, at, end);
        }
        int next = skipBlanks(text, end);
        if (next < text.length() && isDash(text.charAt(next)) && !Characters.isCloser(text.charAt(end - 1))) {
            next = skipBlanks(text, next + 1);
        }
        int first = skipOpeners(text, next);
        if (first >= text.length()) {
            return false;
        }
        char c = text.charAt(first);
        boolean quoted = first > next && Characters.isQuote(text.charAt(next)) && plainStop;
        boolean number =
                Character.isDigit(c) && !isEllipsis(text, at) && !(plainStop && endsShortNumber(text, start, at));
        return Character.isUpperCase(c) || number || quoted;
    }

    /** What breaks off goes on in lower case or with a figure. */
    private static boolean isEllipsis(String text, int at) {
        return text.charAt(at) == '…' || (text.charAt(at) == '.' && startsWith(text, at + 1, '.'));
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '•' || c == '*' || c == '+';
    }

    private static int skipOpeners(String text, int from) {
        int at = from;
        while (at < text.length() && Characters.isOpener(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@code nước.Ông}, but neither {@code U.S.A}, nor {@code 1.5}, nor a host name in lower case. */
    private static boolean lacksBlank(String text, int at, int end) {
        char before = text.charAt(at - 1);
        boolean word = Character.isLowerCase(before) || Character.isDigit(before) || Characters.isCloser(before);
        int first = skipOpeners(text, end);
        return word
                && first + 1 < text.length()
                && Character.isUpperCase(text.charAt(first))
                && Character.isLowerCase(text.charAt(first + 1));
    }

    /** The day of {@code 9. 2. 2023}: one or two digits after a blank, so neither {@code 2-1} nor {@code 8h30}. */
    private static boolean endsShortNumber(String text, int start, int at) {
        int first = at;
        while (first > start && at - first < 3 && Character.isDigit(text.charAt(first - 1))) {
            first--;
        }
        boolean alone = first == start || Characters.isBlank(text.charAt(first - 1));
        return alone && (at - first == 1 || at - first == 2);
    }

    /** The sentence up to the full stop is only {@code 12}, {@code b}, {@code IV}, or {@code Điều 12}. */
    private static boolean isListItem(String text, int start, int at) {
        int first = headingEnd(text, start, at);
        if (at - first > 4) {
            return false;
        }
        boolean digits = true;
        boolean roman = true;
        for (int i = first; i < at; i++) {
            digits &= Character.isDigit(text.charAt(i));
            roman &= "IVX".indexOf(text.charAt(i)) >= 0;
        }
        return digits || roman || at - first == 1;
    }

    /** Where the number of a heading begins, the start where the sentence begins with none. */
    private static int headingEnd(String text, int start, int at) {
        int end = start;
        while (end < at && end - start <= LONGEST_HEADING && text.charAt(end) != ' ') {
            end++;
        }
        return end < at && HEADINGS.contains(text.substring(start, end)) ? end + 1 : start;
    }
}
