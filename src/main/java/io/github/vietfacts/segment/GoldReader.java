package io.github.vietfacts.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads sentences whose words are known.
 *
 * <table>
 * <caption>Formats by the file's name, {@code .gz} or not</caption>
 * <tr><th>file</th><th>what</th></tr>
 * <tr><td>{@code .conllu}</td><td>Universal Dependencies: the FORM of a word holds its blanks; UPOS is the tag</td></tr>
 * <tr><td>{@code .words}</td><td>a sentence a line as it is printed: a blank or {@code |} between words, {@code |} where
 * the text has no blank there; {@code _} between syllables; lines that begin with {@code #} say nothing</td></tr>
 * <tr><td>any other</td><td>a sentence a line, a blank between words, {@code _} between syllables; lines that begin with
 * {@code # source:} say nothing</td></tr>
 * </table>
 */
public final class GoldReader {

    private static final int COLUMNS = 10;

    private GoldReader() {}

    /**
     * Returns the sentences of a file.
     *
     * @param file a file as described above
     * @return its sentences in order; none for an empty file
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line of CoNLL-U has not ten columns
     */
    public static List<GoldSentence> read(Path file) throws IOException {
        String name = file.getFileName().toString();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            if (name.contains(".conllu")) {
                return conllu(file, lines);
            }
            return name.contains(".words") ? printed(lines) : lines(lines);
        }
    }

    private static List<GoldSentence> lines(BufferedReader lines) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("# source:")) {
                List<String> words = new ArrayList<>();
                for (String word : line.strip().split(" +")) {
                    String text = word.replace('_', ' ').strip();
                    words.add(text.isEmpty() ? word : text);
                }
                sentences.add(GoldSentence.of(words, List.of()));
            }
        }
        return sentences;
    }

    private static List<GoldSentence> printed(BufferedReader lines) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                sentences.add(GoldSentence.printed(line.strip()));
            }
        }
        return sentences;
    }

    private static List<GoldSentence> conllu(Path file, BufferedReader lines) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                close(sentences, words, tags);
            } else if (line.charAt(0) != '#') {
                String[] columns = line.split("\t", -1);
                if (columns.length != COLUMNS) {
                    throw new IllegalArgumentException(
                            file + ":" + number + ":1: " + columns.length + " columns: expected " + COLUMNS);
                }
                if (columns[0].chars().allMatch(Character::isDigit)) {
                    words.add(columns[1]);
                    tags.add(columns[3]);
                }
            }
        }
        close(sentences, words, tags);
        return sentences;
    }

    private static void close(List<GoldSentence> sentences, List<String> words, List<String> tags) {
        if (!words.isEmpty()) {
            sentences.add(GoldSentence.of(words, tags));
            words.clear();
            tags.clear();
        }
    }
}
