package io.github.vietfacts.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the errors of all files, so that one run shows them all. */
final class Problems {

    private record Located(Place place, int file, RuleError error) {}

    private final List<RuleSet.Source> files;
    private final List<Located> found = new ArrayList<>();

    Problems(List<RuleSet.Source> files) {
        this.files = files;
    }

    void add(Place place, String message) {
        String line = place.source()
                .text()
                .lines()
                .skip(place.line() - 1L)
                .findFirst()
                .orElse("");
        RuleError error = new RuleError(
                place.source().name(), place.line(), place.column(), place.length(), message, line.stripTrailing());
        Located located = new Located(place, files.indexOf(place.source()), error);
        if (!found.contains(located)) {
            found.add(located);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(Located::file)
                    .thenComparingInt(e -> e.place().line())
                    .thenComparingInt(e -> e.place().column()));
            throw new RuleSyntaxException(found.stream().map(Located::error).toList());
        }
    }
}
