package io.github.vietfacts.layout;

import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * A line that holds a visible character, without its outer blanks; where lines are hard-wrapped, a paragraph.
 *
 * @param span where it stands in the original text
 * @param text how it reads in the normalised view
 * @param key the text in lower case
 */
record Line(Span span, String text, String key) {

    /** Longer than any headline, caption label or credit; what is longer is a paragraph. */
    private static final int HEADLINE = 200;

    /** Returns the lines of a text; a hard-wrapped paragraph that begins after the title is one. */
    static List<Line> of(SourceText source, int titleEnd) {
        String view = source.normalized();
        BitSet wraps = HardWraps.of(view);
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < view.length()) {
            int end = view.indexOf('\n', start);
            while (end >= 0 && wraps.get(end) && !endsTitle(source, end, titleEnd)) {
                end = view.indexOf('\n', end + 1);
            }
            end = end < 0 ? view.length() : end;
            add(lines, source, start, end);
            start = end + 1;
        }
        return lines;
    }

    private static boolean endsTitle(SourceText source, int newline, int titleEnd) {
        return source.toOriginal(new Span(newline, newline + 1)).start() <= titleEnd;
    }

    private static void add(List<Line> lines, SourceText source, int from, int to) {
        String view = source.normalized();
        int start = from;
        int end = to;
        while (start < end && isBlank(view.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(view.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            String text = view.substring(start, end);
            lines.add(new Line(source.toOriginal(new Span(start, end)), text, text.toLowerCase(Locale.ROOT)));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    int length() {
        return text.length();
    }

    boolean isAtMost(int length) {
        return text.length() <= length;
    }

    /** Ends as sentences do: {@code . ? ! …} or a colon, perhaps with quotes or brackets closed. */
    boolean endsSentence() {
        char c = lastMark();
        return c == '.' || c == '?' || c == '!' || c == '…' || c == ':' || c == ';';
    }

    /** Told as a sentence, or too long for anything else. */
    boolean isParagraph() {
        return endsSentence() || text.length() > HEADLINE;
    }

    /** Could be a headline: not long, and no full stop at its end. */
    boolean isHeadline() {
        char c = lastMark();
        return text.length() <= HEADLINE && c != '.' && c != ':' && c != ';' && c != ',';
    }

    private char lastMark() {
        int at = text.length() - 1;
        while (at > 0 && "\"')]|".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return text.charAt(at);
    }

    /** Begins as agency reports do: {@code (Ngày Nay) -}, {@code Hà Nội (TTXVN) -}. */
    boolean hasDateline() {
        int open = text.indexOf('(');
        int close = text.indexOf(')');
        if (open < 0 || open > 40 || close < open || close - open > 40) {
            return false;
        }
        int at = close + 1;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '-' && at < text.length() - 1;
    }

    /** The number of pieces between blanks; only asked of short lines. */
    int pieces() {
        return text.split(" +").length;
    }
}
