package io.github.vietfacts;

import io.github.vietfacts.document.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Follows a provenance to its file and line. */
final class Provenances {

    /** Sources of mentions that are no file: they say a reason instead of a line. */
    private static final Set<String> METHODS = Set.of("names");

    private static final Map<String, List<String>> BUNDLED = new ConcurrentHashMap<>();

    private final Map<String, String> files;

    Provenances(Map<String, String> files) {
        this.files = files;
    }

    void ofEntity(Provenance provenance) {
        Invariants.require(!provenance.name().isBlank(), "a mention says why", provenance);
        if (METHODS.contains(provenance.source())) {
            Invariants.require(provenance.line() == 0, "a method has no lines", provenance);
        } else if (provenance.line() > 0) {
            String line = line("entity/", provenance);
            Invariants.require(line.contains(provenance.name()), "the entry stands in '" + line + "'", provenance);
        } else {
            lines("entity/", provenance);
        }
    }

    void ofFact(Provenance provenance) {
        String line = line("rule/", provenance);
        Invariants.require(
                line.strip().startsWith("rule " + provenance.name()), "the rule stands in '" + line + "'", provenance);
    }

    private String line(String folder, Provenance provenance) {
        List<String> lines = lines(folder, provenance);
        Invariants.require(provenance.line() >= 1 && provenance.line() <= lines.size(), "a line", provenance);
        return lines.get(provenance.line() - 1);
    }

    private List<String> lines(String folder, Provenance provenance) {
        String own = files.get(provenance.source());
        return own == null
                ? BUNDLED.computeIfAbsent(folder + provenance.source(), name -> resource(name, provenance))
                : own.lines().toList();
    }

    private static List<String> resource(String name, Provenance provenance) {
        try (InputStream in = VietFacts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("a file of that name: " + provenance);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
