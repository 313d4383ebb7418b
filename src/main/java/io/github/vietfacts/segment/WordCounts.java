package io.github.vietfacts.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often words of two or more syllables were counted, whatever their letter case. */
final class WordCounts {

    private final Map<String, Long> counts = new LinkedHashMap<>();

    WordCounts(BufferedReader lines) throws IOException {
        List<String> errors = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!add(line)) {
                errors.add("counts:" + number + ":1: '" + line + "': expected a word, a tab and a count");
            }
        }
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", errors));
        }
    }

    private boolean add(String line) {
        int tab = line.indexOf('\t');
        if (tab < 1) {
            return false;
        }
        long count;
        try {
            count = Long.parseLong(line.substring(tab + 1));
        } catch (NumberFormatException e) {
            return false;
        }
        String word = WordLines.key(line.substring(0, tab).replace('_', ' '));
        if (WordLines.isWord(word)) {
            counts.merge(word, count, Long::sum);
        }
        return true;
    }

    List<String> atLeast(int minimum) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= minimum)
                .map(Map.Entry::getKey)
                .toList();
    }
}
