package io.github.vietfacts.segment;

import io.github.vietfacts.text.SourceText;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Reads words one a line and collects everything that is wrong with them. */
final class WordLines {

    private final String name;
    private final List<String> words = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    WordLines(String name) {
        this.name = name;
    }

    List<String> words(BufferedReader lines) throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                add(line, number);
            }
        }
        return checked();
    }

    List<String> words(Collection<String> lines) {
        int number = 0;
        for (String line : lines) {
            add(line, ++number);
        }
        return checked();
    }

    private void add(String line, int number) {
        String word = key(line);
        if (isWord(word)) {
            words.add(word);
        } else {
            errors.add(name + ":" + number + ":1: '" + line + "': expected two to " + WordLexicon.MAX_SYLLABLES
                    + " syllables of letters, one blank between them");
        }
    }

    private List<String> checked() {
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", errors));
        }
        return words;
    }

    static String key(String word) {
        return SourceText.of(word).normalized().toLowerCase(Locale.ROOT);
    }

    /** Letters with single blanks between them. */
    static boolean isWord(String key) {
        int syllables = 1;
        boolean open = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == ' ' && open) {
                syllables++;
                open = false;
            } else if (Character.isLetter(c)) {
                open = true;
            } else {
                return false;
            }
        }
        return open && syllables >= 2 && syllables <= WordLexicon.MAX_SYLLABLES;
    }
}
