package io.github.vietfacts.pattern;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence written with its mentions and words, for tests and examples.
 *
 * <pre>
 * markup                                | meaning
 * --------------------------------------+----------------------------------------------------
 * [PERSON Bùi Thanh Sơn]                | a mention; mentions may nest
 * [COUNTRY{country=JPN} Nhật Bản]       | a mention with attributes, separated by commas
 * tiếp_tục                              | one word of two syllables
 * tiếp tục                              | two words; whatever is not joined is a word a syllable
 * tiếp{pos=VERB}                        | a word with an attribute
 * {zone=TITLE} Mai tiếp Abe             | a sentence with an attribute
 * \[ \] \{ \_ \\                        | the character itself
 * </pre>
 *
 * @param text the sentence without markup, normalised
 * @param sequence the sentence; a mention's payload is its index
 */
public record MarkedSentence(String text, TokenSequence sequence) {

    /** Returns the sentence. */
    public MarkedSentence {
        requireNonNull(text, "text");
        requireNonNull(sequence, "sequence");
    }

    /**
     * Returns the sentence that a markup describes.
     *
     * @param markup a sentence with markup
     * @return the sentence
     * @throws IllegalArgumentException if a bracket is not closed or not opened, or a mention has no type or no text
     */
    public static MarkedSentence parse(String markup) {
        return new Reader(SourceText.of(markup).normalized()).read();
    }

    private record Opened(String type, ImmutableMap<String, String> attributes, int start) {}

    private record Marked(Opened opened, int end) {}

    private static final class Reader {
        private final String markup;
        private final StringBuilder plain = new StringBuilder();
        private final List<Integer> joints = new ArrayList<>();
        private final Deque<Opened> open = new ArrayDeque<>();
        private final List<Marked> marked = new ArrayList<>();
        /** Attributes by the end of their word, -1 for those of the sentence. */
        private final Map<Integer, ImmutableMap<String, String>> known = new HashMap<>();

        private int at;

        Reader(String markup) {
            this.markup = markup;
        }

        MarkedSentence read() {
            while (at < markup.length()) {
                char c = markup.charAt(at++);
                switch (c) {
                    case '\\' -> plain.append(at < markup.length() ? markup.charAt(at++) : c);
                    case '_' -> joint();
                    case '{' -> attribute();
                    case '[' -> open();
                    case ']' -> close();
                    default -> plain.append(c);
                }
            }
            if (!open.isEmpty()) {
                throw new IllegalArgumentException("'[" + open.pop().type() + "' is not closed");
            }
            return sentence();
        }

        private void joint() {
            joints.add(plain.length());
            plain.append(' ');
        }

        private void open() {
            int start = at;
            while (at < markup.length() && (Character.isLetterOrDigit(markup.charAt(at)) || markup.charAt(at) == '_')) {
                at++;
            }
            String type = markup.substring(start, at);
            if (type.isEmpty()) {
                throw new IllegalArgumentException("'[': expected a type, as in '[PERSON Bùi Thanh Sơn]'");
            }
            ImmutableMap<String, String> attributes = ImmutableMap.of();
            if (at < markup.length() && markup.charAt(at) == '{') {
                at++;
                attributes = attributes("[" + type + "{");
            }
            if (at < markup.length() && markup.charAt(at) == ' ') {
                at++;
            }
            open.push(new Opened(type, attributes, plain.length()));
        }

        /** Reads attributes after their brace. */
        private ImmutableMap<String, String> attributes(String opening) {
            int end = markup.indexOf('}', at);
            if (end < 0) {
                throw new IllegalArgumentException("'" + opening + "': expected '}' after the attributes");
            }
            ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
            for (String pair : markup.substring(at, end).split(",")) {
                String[] parts = pair.split("=", 2);
                if (parts.length < 2) {
                    throw new IllegalArgumentException("'" + opening + "': expected name=value, found '" + pair + "'");
                }
                attributes.put(parts[0].strip(), parts[1].strip());
            }
            at = end + 1;
            return attributes.buildKeepingLast();
        }

        /** Notes attributes of the sentence, which stand at its start, or of the word that ends here. */
        private void attribute() {
            known.put(plain.toString().isBlank() ? -1 : plain.length(), attributes("{"));
        }

        private void close() {
            if (open.isEmpty()) {
                throw new IllegalArgumentException("']' has no '['; write '\\]' for the character");
            }
            marked.add(new Marked(open.pop(), plain.length()));
        }

        private MarkedSentence sentence() {
            String text = plain.toString();
            List<Span> spans = Syllables.spans(text);
            List<Syllable> syllables = new ArrayList<>();
            List<Integer> wordStarts = new ArrayList<>();
            for (int i = 0; i < spans.size(); i++) {
                Span span = spans.get(i);
                syllables.add(Syllable.of(span, text.substring(span.start(), span.end())));
                if (i == 0 || !joints.contains(spans.get(i - 1).end())) {
                    wordStarts.add(i);
                }
            }
            List<TokenSequence.Mention> mentions = new ArrayList<>();
            for (Marked mark : marked) {
                mentions.add(mention(mark, spans, mentions.size()));
            }
            return new MarkedSentence(
                    text.strip(), TokenSequence.of(syllables, wordStarts, mentions, attributesOf(spans, wordStarts)));
        }

        private TokenSequence.Attributes attributesOf(List<Span> spans, List<Integer> wordStarts) {
            ImmutableMap<String, String> ofSentence = known.getOrDefault(-1, ImmutableMap.of());
            return (word, field) -> {
                int next = word + 1 < wordStarts.size() ? wordStarts.get(word + 1) : spans.size();
                ImmutableMap<String, String> ofWord =
                        known.getOrDefault(spans.get(next - 1).end(), ImmutableMap.of());
                return ofWord.getOrDefault(field, ofSentence.get(field));
            };
        }

        private static TokenSequence.Mention mention(Marked mark, List<Span> spans, int index) {
            Opened opened = mark.opened();
            int first = 0;
            while (first < spans.size() && spans.get(first).start() < opened.start()) {
                first++;
            }
            int end = first;
            while (end < spans.size() && spans.get(end).end() <= mark.end()) {
                end++;
            }
            if (end == first) {
                throw new IllegalArgumentException("'[" + opened.type() + "': expected a blank and a text before ']'");
            }
            return new TokenSequence.Mention(opened.type(), first, end, opened.attributes(), index);
        }
    }
}
