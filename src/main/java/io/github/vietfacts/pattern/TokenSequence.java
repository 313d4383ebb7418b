package io.github.vietfacts.pattern;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.vietfacts.document.Syllable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as patterns see it: its syllables, where words end, and the mentions in it. Positions are the edges of
 * syllables, 0 to {@link #size()}. Mentions may overlap and nest. Immutable.
 */
public final class TokenSequence {

    /**
     * A mention in the sentence.
     *
     * @param type its type, as in {@code PERSON}
     * @param firstSyllable its first syllable, counted from the start of the sentence
     * @param endSyllable the syllable after its last
     * @param attributes what conditions can ask for, as in {@code country=JPN}
     * @param payload any number by which the caller finds its own object again, 0 or more
     */
    public record Mention(
            String type, int firstSyllable, int endSyllable, ImmutableMap<String, String> attributes, int payload) {
        /**
         * Returns the mention.
         *
         * @throws IllegalArgumentException if it holds no syllable or its payload is negative
         */
        public Mention {
            requireNonNull(type, "type");
            requireNonNull(attributes, "attributes");
            if (firstSyllable < 0 || endSyllable <= firstSyllable || payload < 0) {
                throw new IllegalArgumentException("mention " + type + " of syllables " + firstSyllable + " to "
                        + endSyllable + ", payload " + payload + ": expected at least one syllable, payload >= 0");
            }
        }
    }

    /** What else is known of words and the sentence. */
    @FunctionalInterface
    public interface Attributes {
        /** Nothing else is known. */
        Attributes NONE = (word, field) -> null;

        /**
         * Returns an attribute.
         *
         * @param word a word of the sentence, counted from 0
         * @param field the attribute's name, {@code pos} or {@code zone}
         * @return its value, null where it is not known
         */
        @Nullable
        String get(int word, String field);
    }

    private final List<Syllable> syllables;
    private final Attributes attributes;
    private final List<Mention> mentions;
    private final BitSet wordEdges = new BitSet();
    private final BitSet boundaries = new BitSet();
    /** Per position, the mentions that start there as indexes into {@link #mentions}, longest first. */
    private final List<List<Integer>> starting;
    /** Per position, the mentions that end there, longest first. */
    private final List<List<Integer>> ending;
    /** Per position, the boundaries from which one unit leads there: units are the same from right and left. */
    private final List<List<Integer>> unitStarts;

    /** Where patterns that depend on nothing else end, found once for all rules that ask. */
    private final Map<Program, BitSet> ends = Collections.synchronizedMap(new IdentityHashMap<>());

    private TokenSequence(
            List<Syllable> syllables, List<Integer> wordStarts, List<Mention> mentions, Attributes attributes) {
        this.attributes = attributes;
        this.syllables = List.copyOf(syllables);
        this.mentions = List.copyOf(mentions);
        int size = syllables.size();
        wordStarts.forEach(wordEdges::set);
        wordEdges.set(0);
        wordEdges.set(size);
        boundaries.or(wordEdges);
        starting = new ArrayList<>(Collections.nCopies(size + 1, List.of()));
        ending = new ArrayList<>(Collections.nCopies(size + 1, List.of()));
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boundaries.set(mention.firstSyllable());
            boundaries.set(mention.endSyllable());
            add(starting, mention.firstSyllable(), i);
            add(ending, mention.endSyllable(), i);
        }
        Comparator<Integer> longestFirst = Comparator.comparing(i -> -length(this.mentions.get(i)));
        starting.forEach(at -> sort(at, longestFirst));
        ending.forEach(at -> sort(at, longestFirst));
        unitStarts = new ArrayList<>(Collections.nCopies(size + 1, List.of()));
        for (int at = boundaries.nextSetBit(0); at < size; at = boundaries.nextSetBit(at + 1)) {
            add(unitStarts, unitEnd(at), at);
        }
    }

    /**
     * Returns the sentence.
     *
     * @param syllables its syllables
     * @param wordStarts the syllables at which its words start, counted from the start of the sentence
     * @param mentions the mentions in it; of several of one length at one place, earlier ones are tried first
     * @return the sentence
     * @throws IndexOutOfBoundsException if a word or mention does not lie in the sentence
     */
    public static TokenSequence of(List<Syllable> syllables, List<Integer> wordStarts, List<Mention> mentions) {
        return of(syllables, wordStarts, mentions, Attributes.NONE);
    }

    /**
     * Returns the sentence with what conditions can ask besides.
     *
     * @param syllables its syllables
     * @param wordStarts the syllables at which its words start, counted from the start of the sentence
     * @param mentions the mentions in it; of several of one length at one place, earlier ones are tried first
     * @param attributes the attributes of words and the sentence
     * @return the sentence
     * @throws IndexOutOfBoundsException if a word or mention does not lie in the sentence
     */
    public static TokenSequence of(
            List<Syllable> syllables, List<Integer> wordStarts, List<Mention> mentions, Attributes attributes) {
        for (int start : wordStarts) {
            java.util.Objects.checkIndex(start, syllables.size());
        }
        for (Mention mention : mentions) {
            java.util.Objects.checkFromToIndex(mention.firstSyllable(), mention.endSyllable(), syllables.size());
        }
        return new TokenSequence(syllables, wordStarts, mentions, attributes);
    }

    /**
     * Returns the sentence with more mentions.
     *
     * @param more mentions, which come after those of this sentence
     * @return a sentence, this one where there are none
     * @throws IndexOutOfBoundsException if a mention does not lie in the sentence
     */
    public TokenSequence plus(List<Mention> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Mention> all = new ArrayList<>(mentions);
        all.addAll(more);
        List<Integer> wordStarts =
                wordEdges.stream().filter(edge -> edge < size()).boxed().toList();
        return of(syllables, wordStarts, all, attributes);
    }

    @Nullable
    String attribute(int syllable, String field) {
        return attributes.get(wordNumber(syllable) - 1, field);
    }

    private static void add(List<List<Integer>> lists, int at, int mention) {
        if (lists.get(at).isEmpty()) {
            lists.set(at, new ArrayList<>(2));
        }
        lists.get(at).add(mention);
    }

    private static void sort(List<Integer> list, Comparator<Integer> order) {
        if (list.size() > 1) {
            list.sort(order);
        }
    }

    private static int length(Mention mention) {
        return mention.endSyllable() - mention.firstSyllable();
    }

    /**
     * Returns the number of syllables.
     *
     * @return 0 or more
     */
    public int size() {
        return syllables.size();
    }

    /**
     * Returns the syllables.
     *
     * @return the syllables in order
     */
    public List<Syllable> syllables() {
        return syllables;
    }

    /**
     * Returns the mentions.
     *
     * @return the mentions as they were given
     */
    public List<Mention> mentions() {
        return mentions;
    }

    /**
     * Returns a part of the sentence as it reads in the normalised view, with one blank wherever the text has any.
     *
     * @param start a position
     * @param end a position, {@code start} or more
     * @return the text, empty for an empty range
     */
    public String text(int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            Syllable syllable = syllables.get(i);
            if (i > start && syllables.get(i - 1).span().end() < syllable.span().start()) {
                text.append(' ');
            }
            text.append(syllable.form());
        }
        return text.toString();
    }

    /**
     * Returns the number of the word that holds a syllable.
     *
     * @param syllable a syllable, counted from the start of the sentence
     * @return 1 for the first word
     */
    public int wordNumber(int syllable) {
        return wordEdges.get(0, syllable + 1).cardinality();
    }

    /**
     * Returns the position after one unit: the longest mention that starts here, else the word.
     *
     * @param position a position before the end
     * @return a greater position
     */
    public int unitEnd(int position) {
        List<Integer> here = starting.get(position);
        return here.isEmpty()
                ? wordEdges.nextSetBit(position + 1)
                : mentions.get(here.get(0)).endSyllable();
    }

    /** Returns the boundaries from which {@link #unitEnd} leads here, the furthest first. */
    List<Integer> unitStarts(int position) {
        return unitStarts.get(position);
    }

    /** Returns the position set of a program, which is found at the first call; nobody changes it. */
    BitSet ends(Program program, Supplier<BitSet> search) {
        BitSet known = ends.get(program);
        if (known == null) {
            known = search.get();
            ends.put(program, known);
        }
        return known;
    }

    /** Returns indexes into {@link #mentions()}, longest first. */
    List<Integer> mentionsStarting(int position) {
        return starting.get(position);
    }

    /** Returns indexes into {@link #mentions()}, longest first. */
    List<Integer> mentionsEnding(int position) {
        return ending.get(position);
    }

    boolean isBoundary(int position) {
        return boundaries.get(position);
    }

    boolean isWordEdge(int position) {
        return wordEdges.get(position);
    }

    int wordEnd(int position) {
        return wordEdges.nextSetBit(position + 1);
    }

    int wordStart(int position) {
        return wordEdges.previousSetBit(position - 1);
    }
}
