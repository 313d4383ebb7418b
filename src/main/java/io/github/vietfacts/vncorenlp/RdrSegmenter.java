package io.github.vietfacts.vncorenlp;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.segment.WordLexicon;
import io.github.vietfacts.segment.WordSegmenter;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Words as VnCoreNLP finds them, from its word segmenter's model files alone: a first pass by longest match and letter
 * case, which a tree of ripple-down rules corrects. An implementation of its own of the method of Nguyen, Nguyen, Vu,
 * Dras, Johnson: A Fast and Accurate Vietnamese Word Segmenter (LREC 2018). VnCoreNLP has lists of names compiled in that
 * are not in the files, so a few words differ.
 *
 * <pre>{@code
 * WordSegmenter words = RdrSegmenter.load(Path.of("VnCoreNLP-1.2/models/wordsegmenter"));
 * }</pre>
 *
 * <p>Immutable and thread-safe; time is linear in the syllables.
 */
public final class RdrSegmenter implements WordSegmenter {

    private final RippleRule root;
    private final FirstPass firstPass;

    private RdrSegmenter(RippleRule root, FirstPass firstPass) {
        this.root = root;
        this.firstPass = firstPass;
    }

    /**
     * Returns the segmenter of a folder of model files.
     *
     * @param folder holds {@code vi-vocab} and {@code wordsegmenter.rdr}
     * @return the segmenter
     * @throws IOException if a file is missing, cannot be read or holds something else
     * @throws IllegalArgumentException if lines of the rules are broken, with a line of message for each
     */
    public static RdrSegmenter load(Path folder) throws IOException {
        Path rules = folder.resolve("wordsegmenter.rdr");
        try (BufferedReader lines = Files.newBufferedReader(rules)) {
            FirstPass first = new FirstPass(WordLexicon.of(List.of()).plus(vocabulary(folder.resolve("vi-vocab"))));
            return new RdrSegmenter(RuleTree.read(rules.toString(), lines), first);
        }
    }

    /**
     * Returns the words of a vocabulary file, a {@code java.util.HashSet<String>} that Java serialised. Java's
     * deserialisation is not used.
     *
     * @param file the file {@code vi-vocab}
     * @return its words in the order of the file
     * @throws IOException if it cannot be read or holds something else
     */
    public static List<String> vocabulary(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return SerializedWords.read(file.toString(), in);
        }
    }

    @Override
    public List<Integer> wordEnds(List<Syllable> sentence) {
        boolean[] begins = firstPass.begins(sentence);
        List<Integer> ends = new ArrayList<>(begins.length);
        String[] seen = new String[RippleRule.Field.values().length];
        for (int i = 1; i < begins.length; i++) {
            see(sentence, begins, i, seen);
            RippleRule rule = root.conclude(seen);
            if (rule == root ? begins[i] : rule.begins()) {
                ends.add(i);
            }
        }
        ends.add(begins.length);
        return ends;
    }

    /** In the order of {@link RippleRule.Field}. */
    private static void see(List<Syllable> sentence, boolean[] begins, int i, String[] seen) {
        seen[0] = word(sentence, i);
        seen[1] = word(sentence, i - 1);
        seen[2] = word(sentence, i + 1);
        seen[3] = word(sentence, i - 2);
        seen[4] = word(sentence, i + 2);
        seen[5] = tag(begins, i);
        seen[6] = tag(begins, i - 1);
        seen[7] = tag(begins, i + 1);
        seen[8] = tag(begins, i - 2);
        seen[9] = tag(begins, i + 2);
    }

    private static String word(List<Syllable> sentence, int i) {
        return i < 0 || i >= sentence.size() ? "" : sentence.get(i).key();
    }

    private static String tag(boolean[] begins, int i) {
        return i < 0 || i >= begins.length ? "" : begins[i] ? "B" : "I";
    }
}
