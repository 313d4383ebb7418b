package io.github.vietfacts.fact;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joint statements point by point: after {@code hai bên đã ra Tuyên bố chung} the paragraphs {@code 1. ...}, {@code 2. ...}
 * are what that document says.
 */
final class JointStatements {

    private static final List<List<String>> NAMES = Phrases.of(
            "tuyên bố chung",
            "thông cáo chung",
            "thông cáo báo chí chung",
            "tuyên bố báo chí chung",
            "tuyên bố báo chí",
            "tuyên bố hà nội",
            "tuyên bố cấp cao",
            "tuyên bố tầm nhìn chung");
    /** A list with fewer points may be any list. */
    private static final int ENOUGH = 3;
    /** How many sentences before the first point announce it. */
    private static final int NEAR = 4;

    private JointStatements() {}

    /** Returns the sentences of the points with the document's name, none where a text has no such points. */
    static Map<Span, String> points(SegmentedText words, Quotations quotations) {
        Map<Span, String> points = new HashMap<>();
        @Nullable String name = null;
        int next = 1;
        boolean inPoint = false;
        List<Sentence> sentences = words.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (quotations.startsParagraph(i)) {
                inPoint = number(words.syllables(sentence)) == next;
                if (inPoint && next == 1) {
                    name = nameBefore(words, i);
                }
                next += inPoint ? 1 : 0;
            }
            if (inPoint && name != null) {
                points.put(sentence.span(), name);
            }
        }
        return next > ENOUGH ? points : Map.of();
    }

    /** The number with which a paragraph begins, 0 for none. */
    private static int number(List<Syllable> syllables) {
        String form = syllables.get(0).form();
        boolean stop = form.endsWith(".")
                || syllables.size() > 1
                        && (syllables.get(1).form().equals(".")
                                || syllables.get(1).form().equals(")"));
        String digits = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
        return stop
                        && !digits.isEmpty()
                        && digits.length() <= 2
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(digits)
                : 0;
    }

    private static @Nullable String nameBefore(SegmentedText words, int sentence) {
        for (int i = sentence - 1; i >= Math.max(0, sentence - NEAR); i--) {
            List<Syllable> syllables = words.syllables(words.sentences().get(i));
            for (int at = 0; at < syllables.size(); at++) {
                int length = Phrases.length(syllables, at, NAMES);
                if (length > 0) {
                    int first = words.sentences().get(i).firstSyllable() + at;
                    return words.source().normalized(words.span(first, first + length));
                }
            }
        }
        return null;
    }
}
