package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words sorted into classes by the words beside them: {@code hội nghị} stands where {@code phiên} stands. What was
 * learned of one word of a class is known of all, so a tagger can tell words that its gold text does not hold. Classes
 * are grouped once more into wider ones. Syllables by how often they are capitalised are kept the same way. Immutable.
 *
 * <p>A file of it is UTF-8 text with one class a line: the number of the wider class, a tab, and the words, a blank
 * between words, {@code _} between syllables, lower case, {@code 0} for every digit.
 *
 * <pre>{@code
 * 44	cuộc hội_nghị buổi phiên
 * }</pre>
 */
public final class WordClasses {

    /** The class of a word that is in none. */
    static final int NONE = -1;

    private static final String BUNDLED = "classes.txt";
    private static final String CAPITALS = "capitals.txt";

    /** Hashes of words in rising order; two words of one hash count as one, which befalls one word in 200,000. */
    private final int[] hashes;

    private final int[] classOfHash;
    private final List<List<String>> words;
    private final int[] wider;

    WordClasses(List<List<String>> words, List<Integer> wider) {
        this.words = words.stream().map(List::copyOf).toList();
        this.wider = wider.stream().mapToInt(Integer::intValue).toArray();
        long[] sorted = new long[this.words.stream().mapToInt(List::size).sum()];
        int size = 0;
        for (int number = 0; number < this.words.size(); number++) {
            for (String word : this.words.get(number)) {
                sorted[size++] = (long) hash(word) << 32 | number;
            }
        }
        Arrays.sort(sorted);
        hashes = Arrays.stream(sorted).mapToInt(entry -> (int) (entry >> 32)).toArray();
        classOfHash = Arrays.stream(sorted).mapToInt(entry -> (int) entry).toArray();
    }

    /**
     * Returns the classes that come with the library.
     *
     * @return the bundled classes
     */
    public static WordClasses load() {
        return load(BUNDLED);
    }

    /**
     * Returns the bundled classes of syllables by how often they are capitalised.
     *
     * @return what {@link CapitalTrainer} learned
     */
    public static WordClasses capitals() {
        return load(CAPITALS);
    }

    private static WordClasses load(String name) {
        try (InputStream in = Bundled.open(name)) {
            return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the classes of a file.
     *
     * @param name what to call the file in messages
     * @param lines its lines
     * @return the classes
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if lines have another form, with one line of message for each
     */
    public static WordClasses read(String name, BufferedReader lines) throws IOException {
        List<List<String>> words = new ArrayList<>();
        List<Integer> wider = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int tab = line.indexOf('\t');
            if (tab < 1 || tab > 6 || !line.chars().limit(tab).allMatch(c -> c >= '0' && c <= '9')) {
                errors.add(name + ":" + number + ":1: expected the number of a class, a tab and words");
            } else {
                wider.add(Integer.valueOf(line.substring(0, tab)));
                words.add(List.of(line.substring(tab + 1).split(" ")));
            }
        }
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", errors));
        }
        return new WordClasses(words, wider);
    }

    /**
     * Writes the classes as {@link #read} reads them. The same classes give the same bytes.
     *
     * @param out where to write
     * @throws IOException if it cannot be written
     */
    public void write(Appendable out) throws IOException {
        for (int i = 0; i < words.size(); i++) {
            out.append(Integer.toString(wider[i]))
                    .append('\t')
                    .append(String.join(" ", words.get(i)))
                    .append('\n');
        }
    }

    /**
     * Returns the number of words that have a class.
     *
     * @return 0 or more
     */
    public int size() {
        return hashes.length;
    }

    /** Returns the class of the word of some syllables, {@link #NONE} where it has none. */
    int classOf(List<Syllable> sentence, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = extend(hash, masked(sentence.get(i).key()));
        }
        int found = Arrays.binarySearch(hashes, hash);
        return found < 0 ? NONE : classOfHash[found];
    }

    /** Returns the wider class that holds a class, {@link #NONE} for none. */
    int wider(int number) {
        return number == NONE ? NONE : wider[number];
    }

    /** Returns how a word stands in the file. */
    static String key(List<Syllable> sentence, int start, int end) {
        StringBuilder key = new StringBuilder();
        for (int i = start; i < end; i++) {
            key.append(i == start ? "" : "_").append(masked(sentence.get(i).key()));
        }
        return key.toString();
    }

    private static int hash(String key) {
        int hash = 0;
        for (String syllable : key.split("_")) {
            hash = extend(hash, syllable);
        }
        return hash;
    }

    private static int extend(int hash, String syllable) {
        int mixed = (hash + syllable.hashCode()) * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }

    /** Figures differ without end, their shape tells what they are. */
    private static String masked(String syllable) {
        int digit = 0;
        while (digit < syllable.length() && !Character.isDigit(syllable.charAt(digit))) {
            digit++;
        }
        if (digit == syllable.length()) {
            return syllable;
        }
        StringBuilder masked = new StringBuilder(syllable);
        for (int i = digit; i < masked.length(); i++) {
            if (Character.isDigit(masked.charAt(i))) {
                masked.setCharAt(i, '0');
            }
        }
        return masked.toString();
    }
}
