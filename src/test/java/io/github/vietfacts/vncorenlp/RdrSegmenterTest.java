package io.github.vietfacts.vncorenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.SharedData;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RdrSegmenterTest {

    /** Given the same tokens, nearly every word is one of VnCoreNLP's own. */
    @Test
    void findsTheWordsOfVnCoreNlp() throws IOException {
        Path expected = SharedData.file("words/vncorenlp/expected.txt");
        RdrSegmenter segmenter = RdrSegmenter.load(expected.getParent());
        int right = 0;
        int found = 0;
        int gold = 0;
        Map<String, Integer> errors = new HashMap<>();
        for (String line : Files.readAllLines(expected)) {
            List<Syllable> sentence = tokens(line);
            Set<Span> words = spans(ends(line));
            List<Integer> ends = segmenter.wordEnds(sentence);
            Set<Span> mine = spans(ends);
            gold += words.size();
            found += mine.size();
            for (Span w : mine) {
                if (words.contains(w)) right++;
                else
                    errors.merge(
                            String.join(
                                    " ",
                                    sentence.subList(w.start(), w.end()).stream()
                                            .map(Syllable::form)
                                            .toList()),
                            1,
                            Integer::sum);
            }
        }
        double f1 = 2.0 * right / (found + gold);
        if (Boolean.getBoolean("show"))
            errors.entrySet().stream()
                    .sorted((a, b) -> b.getValue() - a.getValue())
                    .limit(150)
                    .forEach(e -> System.out.print(e.getKey() + "=" + e.getValue() + "; "));
        System.out.println(f1);
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
