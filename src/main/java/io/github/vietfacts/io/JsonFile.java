package io.github.vietfacts.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads files of JSON, and of JSON Lines, whose names end in {@code .jsonl}; UTF-8, with or without byte order mark. */
public final class JsonFile {

    private JsonFile() {}

    /**
     * Returns the values of a file: that of a JSON file, or that of each line of a JSON Lines file that is not blank.
     *
     * @param file a file of JSON
     * @param problems takes one line for each value that is none: file, line, column, and what was expected
     * @return the values that could be read, with their places in the file
     */
    public static List<Json> read(Path file, Consumer<String> problems) {
        List<Json> values = new ArrayList<>();
        try {
            String text = InputFile.text(file);
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
                int line = 1;
                for (String part : text.split("\n", -1)) {
                    if (!part.isBlank()) {
                        parse(file, part, line, values, problems);
                    }
                    line++;
                }
            } else {
                parse(file, text, 1, values, problems);
            }
        } catch (IOException e) {
            problems.accept(file + ": " + InputFile.reason(e));
        }
        return values;
    }

    private static void parse(Path file, String text, int line, List<Json> values, Consumer<String> problems) {
        try {
            values.add(Json.parse(text, line));
        } catch (JsonSyntaxException e) {
            problems.accept(file + ":" + e.at() + ": " + e.getMessage());
        }
    }
}
