package io.github.vietfacts.pattern;

import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.text.Span;
import io.github.vietfacts.text.Vietnamese;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts phrases into syllables as the segmenter cuts text: runs of letters and digits, and every other character that is
 * no blank by itself, but {@code . , : /} between digits belongs to the number.
 */
final class Syllables {

    private static final String IN_NUMBERS = ".,:/";

    private Syllables() {}

    static List<String> of(String phrase, Node.Folding folding) {
        String text = SourceText.of(phrase).normalized();
        List<String> syllables = new ArrayList<>();
        for (Span span : spans(text)) {
            syllables.add(fold(text.substring(span.start(), span.end()), folding));
        }
        return syllables;
    }

    static String fold(String form, Node.Folding folding) {
        return switch (folding) {
            case NONE -> form;
            case CASE -> form.toLowerCase(Locale.ROOT);
            case DIACRITICS -> Vietnamese.withoutDiacritics(form.toLowerCase(Locale.ROOT));
        };
    }

    /** Returns the spans of the syllables of a normalised text. */
    static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (isPart(point)) {
                next = runEnd(text, next);
            }
            if (!Character.isWhitespace(point)) {
                spans.add(new Span(at, next));
            }
            at = next;
        }
        return spans;
    }

    private static int runEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean inNumber = IN_NUMBERS.indexOf(point) >= 0
                    && Character.isDigit(text.charAt(at - 1))
                    && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at + 1));
            if (!isPart(point) && !inNumber) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isPart(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }
}
