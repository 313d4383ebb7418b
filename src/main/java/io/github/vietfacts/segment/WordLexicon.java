package io.github.vietfacts.segment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.vietfacts.document.Syllable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Vietnamese words of two to five syllables, in lower case. Immutable.
 *
 * <p>A file of it is UTF-8 text with one word a line, a single blank between syllables; blank lines and lines that begin
 * with {@code #} say nothing. Lines are sorted when written.
 *
 * <pre>{@code
 * bộ trưởng
 * công nghiệp hóa
 * }</pre>
 */
public final class WordLexicon {

    /** The most syllables of one word; longer entries of counts are names or errors. */
    public static final int MAX_SYLLABLES = 5;

    /** The files that come with the library: words counted in use, and words written by us. */
    private static final List<String> LEARNED_WITH = List.of("words.txt", "headwords.txt");

    /** These, and words of sentences that the models are learned from; see {@link GoldWords}. */
    static final List<String> BUNDLED = ImmutableList.<String>builder()
            .addAll(LEARNED_WITH)
            .add("gold-words.txt")
            .build();

    private final ImmutableSortedSet<String> words;
    private final SyllableTrie trie = new SyllableTrie();

    private WordLexicon(Collection<String> words) {
        this.words = ImmutableSortedSet.copyOf(words);
        for (String word : this.words) {
            trie.add(word.split(" "));
        }
    }

    /**
     * Returns the lexicon that comes with the library.
     *
     * @return the bundled words
     */
    public static WordLexicon load() {
        return bundled(BUNDLED);
    }

    /**
     * Returns the lexicon that comes with the library without the words that were found in the sentences that its models are
     * learned from.
     *
     * @return the words that models are learned with
     */
    public static WordLexicon loadForTraining() {
        return bundled(LEARNED_WITH);
    }

    private static WordLexicon bundled(List<String> names) {
        List<String> words = new ArrayList<>();
        for (String name : names) {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(Bundled.open(name), StandardCharsets.UTF_8))) {
                words.addAll(new WordLines(name).words(lines));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new WordLexicon(words);
    }

    /**
     * Returns the lexicon in a file.
     *
     * @param file a file as described above
     * @return its words
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if lines are no words, with one line of message for each
     */
    public static WordLexicon load(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return new WordLexicon(new WordLines(file.toString()).words(lines));
        }
    }

    /**
     * Returns a lexicon of the given words.
     *
     * @param words words with a blank between syllables, in any case and Unicode form
     * @return the lexicon
     * @throws IllegalArgumentException if one has fewer than two or more than {@link #MAX_SYLLABLES} syllables, or
     *     holds anything but letters
     */
    public static WordLexicon of(Collection<String> words) {
        return new WordLexicon(new WordLines("words").words(words));
    }

    /**
     * Returns the lexicon of the words that are frequent in use. Counts of the same word in different letter case or
     * tone placement are added up; single syllables and words with punctuation or digits are left out.
     *
     * @param counts lines of a word, its syllables joined by {@code _}, a tab, and its count
     * @param minimum the least count
     * @return the words counted at least so often
     * @throws IOException if the counts cannot be read
     * @throws IllegalArgumentException if lines have another form, with one line of message for each
     */
    public static WordLexicon learn(BufferedReader counts, int minimum) throws IOException {
        return new WordLexicon(new WordCounts(counts).atLeast(minimum));
    }

    /**
     * Returns this lexicon and more words. What is no word of two to {@link #MAX_SYLLABLES} syllables of letters is left
     * out.
     *
     * @param more words with a blank between syllables, in any case and Unicode form
     * @return all words of both
     */
    public WordLexicon plus(Collection<String> more) {
        Set<String> all = new HashSet<>(words);
        more.stream().map(WordLines::key).filter(WordLines::isWord).forEach(all::add);
        return new WordLexicon(all);
    }

    /**
     * Writes the words, sorted, one a line. The same words give the same bytes.
     *
     * @param out where to write
     * @throws IOException if it cannot be written
     */
    public void write(Appendable out) throws IOException {
        for (String word : words) {
            out.append(word).append('\n');
        }
    }

    /**
     * Returns the length of the longest word that begins with the first of the syllables. Letter case does not count.
     *
     * @param syllables syllables in order, perhaps none
     * @return the number of its syllables, 0 where no word begins
     */
    public int longestMatch(List<Syllable> syllables) {
        return trie.longest(syllables);
    }

    /**
     * Returns whether this is a word of the lexicon.
     *
     * @param word syllables in lower case and normalised, a blank between them
     * @return whether the lexicon holds it
     */
    public boolean contains(String word) {
        return words.contains(requireNonNull(word, "word"));
    }

    /** Returns the words as hashes, to be looked up at every place of a sentence. */
    PhraseTable phrases() {
        return new PhraseTable(words);
    }

    /**
     * Returns the number of words.
     *
     * @return 0 or more
     */
    public int size() {
        return words.size();
    }
}
