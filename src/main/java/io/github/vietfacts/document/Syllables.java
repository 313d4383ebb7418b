package io.github.vietfacts.document;

import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into syllables. Texts, names in lists and phrases in rules are all cut here, so that they meet.
 *
 * <table>
 * <caption>Syllables</caption>
 * <tr><th>pattern</th><th>matches</th><th>example</th></tr>
 * <tr><td>letters, marks and digits</td><td>one syllable</td><td>{@code tướng}, {@code COP26}</td></tr>
 * <tr><td>{@code . , : /} between digits</td><td>inside it</td><td>{@code 27/11/2023}, {@code 500.000}</td></tr>
 * <tr><td>apostrophe between letters</td><td>inside it</td><td>{@code d'Ivoire}</td></tr>
 * <tr><td>the same other character again and again</td><td>one syllable</td><td>{@code ...}, {@code ----}</td></tr>
 * <tr><td>any other visible character</td><td>one syllable</td><td>{@code -}, {@code %}</td></tr>
 * </table>
 */
public final class Syllables {

    private final SourceText source;
    private final String view;

    private Syllables(SourceText source) {
        this.source = source;
        this.view = source.normalized();
    }

    /**
     * Returns the syllables of a text.
     *
     * @param text any text
     * @return its syllables in order, with spans of {@code text}; none for a blank one
     */
    public static List<Syllable> of(String text) {
        SourceText source = SourceText.of(text);
        return of(source, new Span(0, source.normalized().length()));
    }

    /**
     * Returns the syllables of a part of a text.
     *
     * @param source the text
     * @param view a span of {@link SourceText#normalized()}
     * @return its syllables in order, with spans of the original text; none for a blank part
     */
    public static List<Syllable> of(SourceText source, Span view) {
        return new Syllables(source).scan(view);
    }

    private List<Syllable> scan(Span range) {
        List<Syllable> syllables = new ArrayList<>();
        int at = range.start();
        while (at < range.end()) {
            int point = view.codePointAt(at);
            int next = at + Character.charCount(point);
            if (!isBlank(point)) {
                next = Character.isLetterOrDigit(point) ? wordEnd(next, range.end()) : runEnd(point, next, range.end());
                next = Math.min(next, range.end());
                add(syllables, at, next);
            }
            at = next;
        }
        return syllables;
    }

    private int wordEnd(int from, int limit) {
        int at = from;
        while (at < limit) {
            int point = view.codePointAt(at);
            if (!Character.isLetterOrDigit(point) && !isMark(point) && !joins(at, limit)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private boolean joins(int at, int limit) {
        if (at + 1 >= limit) {
            return false;
        }
        char before = view.charAt(at - 1);
        char after = view.charAt(at + 1);
        return switch (view.charAt(at)) {
            case '.', ',', ':', '/' -> Character.isDigit(before) && Character.isDigit(after);
            case '\'' -> Character.isLetter(before) && Character.isLetter(after);
            default -> false;
        };
    }

    private int runEnd(int first, int from, int limit) {
        int at = from;
        while (at < limit) {
            int point = view.codePointAt(at);
            if (point != first && !isMark(point)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /** Units of the view that stand for the same original, as the parts of a ligature do, stay in one syllable. */
    private void add(List<Syllable> syllables, int start, int end) {
        Span span = source.toOriginal(new Span(start, end));
        String form = view.substring(start, end);
        int last = syllables.size() - 1;
        if (last >= 0 && syllables.get(last).span().end() > span.start()) {
            Syllable before = syllables.remove(last);
            syllables.add(Syllable.of(before.span().cover(span), before.form() + form));
        } else {
            syllables.add(Syllable.of(span, form));
        }
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean isMark(int point) {
        int marks =
                1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;
        return (marks >> Character.getType(point) & 1) != 0;
    }
}
