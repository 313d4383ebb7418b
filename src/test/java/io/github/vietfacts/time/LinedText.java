package io.github.vietfacts.time;

import io.github.vietfacts.document.Layout;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Token;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text for the tests: every line is a sentence, every syllable a word. A line that begins with {@code RELATED>}
 * has that zone, any other is body; the mark itself is no syllable.
 */
final class LinedText {

    private static final String RELATED = "RELATED>";

    private final SourceText source;
    private final String view;
    private final List<Layout.Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Syllable> syllables = new ArrayList<>();

    private LinedText(String text) {
        this.source = SourceText.of(text);
        this.view = source.normalized();
    }

    static SegmentedText of(String text) {
        LinedText work = new LinedText(text);
        int start = 0;
        while (start < work.view.length()) {
            int newline = work.view.indexOf('\n', start);
            int end = newline < 0 ? work.view.length() : newline;
            work.line(start, end);
            start = end + 1;
        }
        return new SegmentedText(work.source, new Layout(work.blocks), work.sentences, work.tokens, work.syllables);
    }

    private void line(int start, int end) {
        boolean related = view.startsWith(RELATED, start);
        int first = syllables.size();
        int at = related ? start + RELATED.length() : start;
        while (at < end) {
            int next = at;
            if (!Character.isWhitespace(view.charAt(at))) {
                next = syllableEnd(at, end);
                Span span = source.toOriginal(new Span(at, next));
                tokens.add(new Token(span, syllables.size(), syllables.size() + 1));
                syllables.add(Syllable.of(span, view.substring(at, next)));
            }
            at = Math.max(next, at + 1);
        }
        if (syllables.size() > first) {
            Zone zone = related ? Zone.RELATED : Zone.BODY;
            Span span = syllables
                    .get(first)
                    .span()
                    .cover(syllables.get(syllables.size() - 1).span());
            blocks.add(new Layout.Block(span, zone));
            sentences.add(new Sentence(span, zone, first, syllables.size(), first, syllables.size()));
        }
    }

    /** A run of letters and digits, in which dots, commas, colons and slashes may stand between digits. */
    private int syllableEnd(int start, int end) {
        int at = start;
        while (at < end && (Character.isLetterOrDigit(view.charAt(at)) || joinsDigits(at, start, end))) {
            at++;
        }
        return at == start ? start + Character.charCount(view.codePointAt(start)) : at;
    }

    private boolean joinsDigits(int at, int start, int end) {
        return at > start
                && at + 1 < end
                && ".,:/".indexOf(view.charAt(at)) >= 0
                && Character.isDigit(view.charAt(at - 1))
                && Character.isDigit(view.charAt(at + 1));
    }
}
