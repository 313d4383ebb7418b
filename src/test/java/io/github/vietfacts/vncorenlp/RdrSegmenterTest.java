package io.github.vietfacts.vncorenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vietfacts.SharedData;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.text.Span;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RdrSegmenterTest {

    @Test
    void readsAVocabularyAndRulesOfItsOwn(@TempDir Path folder) throws IOException {
        write(folder, new HashSet<>(List.of("con gái", "học sinh", "sinh học")));
        RdrSegmenter segmenter = RdrSegmenter.load(folder);
        assertThat(segmenter.wordEnds(tokens("học sinh có con gái"))).containsExactly(2, 3, 5);
        assertThat(segmenter.wordEnds(tokens("ba con gái"))).containsExactly(1, 2, 3);
    }

    private static void write(Path folder, Object vocabulary) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(folder.resolve("vi-vocab")))) {
            out.writeObject(vocabulary);
        }
        Files.writeString(folder.resolve("wordsegmenter.rdr"), """
                True : object.conclusion = "NN"
                \tobject.tag == "I" : object.conclusion = "I"
                \t\tobject.prevWord2 == "ba" and object.word == "gái" : object.conclusion = "B"
                """);
    }

    @Test
    void aVocabularyThatIsNoSetOfWordsIsRefused(@TempDir Path folder) throws IOException {
        write(folder, new java.util.ArrayList<>(List.of("a b")));
        assertThatThrownBy(() -> RdrSegmenter.load(folder))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith(
                        "expected a serialised java.util.HashSet of words: it holds a java.util.ArrayList");
        write(folder, new HashSet<>(List.of(7)));
        assertThatThrownBy(() -> RdrSegmenter.load(folder)).hasMessageEndingWith("found 0x73, expected 0x74");
        Files.write(folder.resolve("vi-vocab"), new byte[] {(byte) 0xAC, (byte) 0xED});
        assertThatThrownBy(() -> RdrSegmenter.load(folder)).hasMessageEndingWith("vi-vocab: the file is cut short");
    }

    @Test
    void everyBadRuleIsTold(@TempDir Path folder) throws IOException {
        write(folder, new HashSet<>(List.of("a b")));
        Files.writeString(folder.resolve("wordsegmenter.rdr"), "True\nno rule\n\t\t\tobject.tag == \"I\"\n");
        assertThatThrownBy(() -> RdrSegmenter.load(folder))
                .hasMessageContaining("wordsegmenter.rdr:2:1: expected object.FIELD")
                .hasMessageContaining("wordsegmenter.rdr:3:4: expected object.FIELD");
    }

    /** Given the same tokens, nearly every word is one of VnCoreNLP's own. */
    @Test
    void findsTheWordsOfVnCoreNlp() throws IOException {
        Path expected = SharedData.file("words/vncorenlp/expected.txt");
        RdrSegmenter segmenter = RdrSegmenter.load(expected.getParent());
        int right = 0;
        int found = 0;
        int gold = 0;
        for (String line : Files.readAllLines(expected)) {
            List<Syllable> sentence = tokens(line);
            Set<Span> words = spans(ends(line));
            List<Integer> ends = segmenter.wordEnds(sentence);
            Set<Span> mine = spans(ends);
            gold += words.size();
            found += mine.size();
            mine.retainAll(words);
            right += mine.size();
        }
        double f1 = 2.0 * right / (found + gold);
        assertThat(f1).isGreaterThan(0.985);
    }

    private static List<Syllable> tokens(String line) {
        List<Syllable> tokens = new ArrayList<>();
        int at = 0;
        for (String token : line.strip().split("[_ ]+")) {
            if (!token.isEmpty()) {
                String form = SourceText.of(token).normalized();
                tokens.add(Syllable.of(new Span(at, at + token.length()), form.isEmpty() ? token : form));
                at += token.length() + 1;
            }
        }
        return tokens;
    }

    private static List<Integer> ends(String line) {
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (String word : line.strip().split(" +")) {
            int size = (int) java.util.Arrays.stream(word.split("_"))
                    .filter(s -> !s.isEmpty())
                    .count();
            if (size > 0) {
                end += size;
                ends.add(end);
            }
        }
        return ends;
    }

    private static Set<Span> spans(List<Integer> ends) {
        Set<Span> spans = new HashSet<>();
        int start = 0;
        for (int end : ends) {
            spans.add(new Span(start, end));
            start = end;
        }
        return spans;
    }
}
