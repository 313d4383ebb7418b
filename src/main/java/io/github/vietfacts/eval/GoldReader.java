package io.github.vietfacts.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads gold files and folders of them; collects all problems instead of stopping at the first. */
final class GoldReader<G> {

    /** Reads the documents of a file of one form. */
    @FunctionalInterface
    interface Form<G> {
        void read(Path file, GoldReader<G> reader);
    }

    /** By the ending of the file's name; that of no ending is for files that are given by name. */
    private final Map<String, Form<G>> forms = new LinkedHashMap<>();

    private final List<GoldSet.Document<G>> documents = new ArrayList<>();
    private final List<String> unmarked = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();

    GoldReader<G> form(String ending, Form<G> form) {
        forms.put(ending, form);
        return this;
    }

    GoldSet<G> read(List<Path> gold) {
        for (Path path : gold) {
            if (Files.isDirectory(path)) {
                folder(path).forEach(this::file);
            } else {
                file(path);
            }
        }
        return new GoldSet<>(documents, unmarked, problems);
    }

    /** Returns whether a document's id is new. */
    boolean isNew(String id) {
        return ids.add(id);
    }

    void add(GoldSet.Document<G> document) {
        documents.add(document);
    }

    void leaveOut(String id) {
        unmarked.add(id);
    }

    void problem(String line) {
        problems.add(line);
    }

    private List<Path> folder(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".meta.json"))
                    .filter(file -> endings().stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                problems.add(
                        folder + ": expected at least one " + String.join(" or ", endings()) + " file, there is none");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            problems.add(folder + ": cannot be read: " + e.getMessage());
            return List.of();
        }
    }

    private void file(Path file) {
        String ending =
                endings().stream().filter(file.toString()::endsWith).findFirst().orElse("");
        Objects.requireNonNull(forms.get(ending), "form of any other file").read(file, this);
    }

    private List<String> endings() {
        return forms.keySet().stream().filter(ending -> !ending.isEmpty()).toList();
    }
}
