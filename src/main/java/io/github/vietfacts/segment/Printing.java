package io.github.vietfacts.segment;

import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Known sentences as they are printed: corpora put blanks around punctuation, newspapers do not. */
final class Printing {

    private static final String TIGHT_BEFORE = ".,;:!?)]}…%";
    private static final String TIGHT_AFTER = "([{";

    private Printing() {}

    /** Returns the sentence with punctuation set close to the words, as it is printed. */
    static GoldSentence tighten(GoldSentence sentence) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        boolean quoted = false;
        boolean tight = true;
        for (int i = 0; i < sentence.words().size(); i++) {
            String word = sentence.word(i);
            boolean quote = word.equals("\"");
            boolean closes = quote && quoted || TIGHT_BEFORE.indexOf(word.charAt(0)) >= 0;
            text.append(tight || closes ? "" : " ");
            spans.add(new Span(text.length(), text.length() + word.length()));
            text.append(word);
            tight = quote && !quoted || word.length() == 1 && TIGHT_AFTER.indexOf(word.charAt(0)) >= 0;
            quoted ^= quote;
        }
        return new GoldSentence(text.toString(), spans, sentence.tags());
    }
}
