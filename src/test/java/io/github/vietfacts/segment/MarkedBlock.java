package io.github.vietfacts.segment;

import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A block of text in which a bar stands where one sentence ends and another begins. What is scored are these places: the
 * end of a block is no achievement.
 *
 * @param text the block in the normalised view
 * @param ends where its sentences end, the last one left out
 */
record MarkedBlock(String text, Set<Integer> ends) {

    static List<MarkedBlock> read() throws IOException {
        return Files.readAllLines(Path.of("testdata/words/sentences.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(MarkedBlock::of)
                .toList();
    }

    static MarkedBlock of(String line) {
        String rest = SourceText.of(line.replace("\\n", "\n")).normalized();
        StringBuilder text = new StringBuilder();
        Set<Integer> ends = new TreeSet<>();
        for (int bar = rest.indexOf('|'); bar >= 0; bar = rest.indexOf('|')) {
            String sentence = rest.substring(0, bar);
            text.append(sentence.stripTrailing());
            ends.add(text.length());
            text.append(sentence.substring(sentence.stripTrailing().length()));
            rest = rest.substring(bar + 1);
            rest = text.toString().endsWith(" ") ? rest.stripLeading() : rest;
        }
        return new MarkedBlock(text.append(rest).toString(), ends);
    }

    /** Returns the places that a splitter finds in a block. */
    static Set<Integer> found(SentenceSplitter splitter, String block) {
        List<Span> spans = splitter.split(block);
        Set<Integer> ends = new TreeSet<>();
        for (Span span : spans.subList(0, Math.max(0, spans.size() - 1))) {
            ends.add(span.end());
        }
        return ends;
    }

    /** How well the places are found. */
    record Score(int right, int found, int gold, List<String> errors) {

        static Score of(List<MarkedBlock> blocks, SentenceSplitter splitter) {
            int right = 0;
            int found = 0;
            int gold = 0;
            List<String> errors = new ArrayList<>();
            for (MarkedBlock block : blocks) {
                Set<Integer> ends = MarkedBlock.found(splitter, block.text());
                Set<Integer> both = new TreeSet<>(ends);
                both.retainAll(block.ends());
                right += both.size();
                found += ends.size();
                gold += block.ends().size();
                if (both.size() < Math.max(ends.size(), block.ends().size())) {
                    errors.add(block.text() + " " + ends + ", expected " + block.ends());
                }
            }
            return new Score(right, found, gold, errors);
        }

        double f1() {
            return 2.0 * right / (found + gold);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %.2f  R %.2f  F1 %.2f  (%d of %d, %d found)",
                    100.0 * right / found,
                    100.0 * right / gold,
                    100 * f1(),
                    right,
                    gold,
                    found);
        }
    }
}
