package io.github.vietfacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package imports only packages of a strictly lower level, by the table in the root's package documentation. */
class LayerTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/vietfacts");
    private static final Pattern ROW = Pattern.compile("<tr><td>(\\d+)</td><td>(\\w+)</td>");
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?io\\.github\\.vietfacts\\.(?:([a-z]+)\\.)?[A-Z]", Pattern.MULTILINE);

    @Test
    void packagesImportOnlyLowerLevels() throws IOException {
        Map<String, Integer> levels = levels();
        List<String> violations = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(file -> check(file, levels, violations));
        }
        assertThat(violations).isEmpty();
    }

    private static void check(Path file, Map<String, Integer> levels, List<String> violations) {
        String own = packageOf(file);
        if (!levels.containsKey(own)) {
            violations.add("package " + own + " has no level");
            return;
        }
        Matcher imports = IMPORT.matcher(read(file));
        while (imports.find()) {
            String imported = imports.group(1) == null ? "vietfacts" : imports.group(1);
            if (!imported.equals(own) && levels.getOrDefault(imported, 99) >= levels.get(own)) {
                violations.add(file + " imports " + imported);
            }
        }
    }

    private static String packageOf(Path file) {
        Path folder = SOURCES.relativize(file).getParent();
        return folder == null ? "vietfacts" : folder.toString();
    }

    private static Map<String, Integer> levels() {
        Map<String, Integer> levels = new LinkedHashMap<>();
        Matcher rows = ROW.matcher(read(SOURCES.resolve("package-info.java")));
        while (rows.find()) {
            levels.put(rows.group(2), Integer.parseInt(rows.group(1)));
        }
        return levels;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
