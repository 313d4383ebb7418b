package io.github.vietfacts.rule;

import io.github.vietfacts.rule.RuleProblem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of all files, so that one run shows them all. */
final class Problems {

    private record Located(Place place, RuleProblem problem) {}

    private final List<RuleSet.Source> files;
    private final Set<Located> found = new LinkedHashSet<>();

    Problems(List<RuleSet.Source> files) {
        this.files = files;
    }

    Problems copy() {
        Problems copy = new Problems(files);
        copy.found.addAll(found);
        return copy;
    }

    void add(Place place, String message) {
        add(Severity.ERROR, place, message);
    }

    void warn(Place place, String message) {
        add(Severity.WARNING, place, message);
    }

    private void add(Severity severity, Place place, String message) {
        String line = place.source()
                .text()
                .lines()
                .skip(place.line() - 1L)
                .findFirst()
                .orElse("");
        found.add(new Located(
                place,
                new RuleProblem(
                        severity,
                        place.source().name(),
                        place.line(),
                        place.column(),
                        place.length(),
                        message,
                        line.stripTrailing())));
    }

    /** Returns whether there is no error. */
    boolean isEmpty() {
        return found.stream().noneMatch(located -> located.problem().severity() == Severity.ERROR);
    }

    /** Returns the problems in the order of files and lines; of files that rule files name, after these. */
    List<RuleProblem> inOrder(Severity severity) {
        List<Located> all = new ArrayList<>(found);
        all.removeIf(located -> located.problem().severity() != severity);
        all.sort(Comparator.<Located>comparingInt(p -> order(p.place().source()))
                .thenComparing(p -> p.problem().file())
                .thenComparingInt(p -> p.problem().line())
                .thenComparingInt(p -> p.problem().column()));
        return all.stream().map(Located::problem).toList();
    }

    private int order(RuleSet.Source source) {
        int index = files.indexOf(source);
        return index < 0 ? files.size() : index;
    }

    void throwIfAny() {
        if (!isEmpty()) {
            throw new RuleSyntaxException(inOrder(Severity.ERROR));
        }
    }
}
