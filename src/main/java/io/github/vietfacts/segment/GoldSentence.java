package io.github.vietfacts.segment;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sentence whose words are known, for training and scoring.
 *
 * @param text the sentence
 * @param words its words in order, spans of {@code text}
 * @param tags the part of speech of each word, UPOS; none where they are not known
 */
public record GoldSentence(String text, List<Span> words, List<String> tags) {

    /**
     * Returns the sentence.
     *
     * @throws IllegalArgumentException if there are tags, but not one for each word
     */
    public GoldSentence {
        requireNonNull(text, "text");
        words = List.copyOf(words);
        tags = List.copyOf(tags);
        if (!tags.isEmpty() && tags.size() != words.size()) {
            throw new IllegalArgumentException(tags.size() + " tags for " + words.size() + " words");
        }
    }

    /**
     * Returns the sentence of the given words, a blank between them.
     *
     * @param words words, a blank between their syllables
     * @param tags a tag for each, or none
     * @return the sentence
     */
    public static GoldSentence of(List<String> words, List<String> tags) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>(words.size());
        for (String word : words) {
            text.append(text.isEmpty() ? "" : " ");
            spans.add(new Span(text.length(), text.length() + word.length()));
            text.append(word);
        }
        return new GoldSentence(text.toString(), spans, tags);
    }

    /**
     * Returns the sentence of a line that marks words in the text as it is printed.
     *
     * <pre>{@code
     * GoldSentence.printed("Ông An đến Hà_Nội|.").text();    // Ông An đến Hà Nội.
     * }</pre>
     *
     * @param line a blank or {@code |} between words, {@code |} where the text has no blank there; {@code _} between the
     *     syllables of a word
     * @return the sentence, without tags
     */
    public static GoldSentence printed(String line) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= line.length(); at++) {
            char c = at < line.length() ? line.charAt(at) : ' ';
            boolean edge = c == ' ' || c == '|';
            if (edge && start < text.length()) {
                spans.add(new Span(start, text.length()));
            }
            if (!edge) {
                text.append(c == '_' ? ' ' : c);
            } else if (c == ' ' && at < line.length()) {
                text.append(' ');
            }
            start = edge ? text.length() : start;
        }
        return new GoldSentence(text.toString(), spans, List.of());
    }

    /**
     * Returns the sentence in another letter case or Unicode form.
     *
     * @param change what to do with each word and with what stands between words
     * @return the same words in the changed text
     */
    public GoldSentence changed(UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder();
        List<Span> spans = new ArrayList<>(words.size());
        int end = 0;
        for (Span word : words) {
            changed.append(change.apply(text.substring(end, word.start())));
            int start = changed.length();
            changed.append(change.apply(text.substring(word.start(), word.end())));
            spans.add(new Span(start, changed.length()));
            end = word.end();
        }
        return new GoldSentence(
                changed.append(change.apply(text.substring(end))).toString(), spans, tags);
    }

    /**
     * Returns the text of a word.
     *
     * @param index the word's number
     * @return its text
     */
    public String word(int index) {
        return text.substring(words.get(index).start(), words.get(index).end());
    }

    /**
     * Returns the words of a sentence by counting visible characters: the first begins before the first of them.
     *
     * @return for each word the visible characters before it, then their number
     */
    int[] edges() {
        int[] edges = new int[words.size() + 1];
        int visible = 0;
        for (int i = 0; i < words.size(); i++) {
            edges[i] = visible;
            for (int at = words.get(i).start(); at < words.get(i).end(); at++) {
                visible += Characters.isBlank(text.charAt(at)) ? 0 : 1;
            }
        }
        edges[words.size()] = visible;
        return edges;
    }
}
