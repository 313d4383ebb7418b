package io.github.vietfacts.rule;

import io.github.vietfacts.pattern.MarkedSentence;
import io.github.vietfacts.pattern.TokenSequence;
import io.github.vietfacts.rule.Syntax.Expected;
import io.github.vietfacts.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a test of a rule expects of its sentence. Every role that is expected must have exactly the expected values;
 * others are not looked at.
 */
record Example(Syntax.Example example, MarkedSentence sentence) {

    /** Whether a value is the expected one. */
    interface Sameness {
        boolean areSame(String actual, String expected);
    }

    /** Runs the rule alone on sentences; returns why the test failed. */
    Optional<RuleTestFailure> run(Rule rule, List<TokenSequence> sequences, Sameness sameness) {
        boolean found = false;
        List<String> actual = new ArrayList<>();
        for (TokenSequence sequence : sequences) {
            for (RuleMatch match : RuleRun.run(rule, sequence)) {
                found |= isExpected(match, sequence, sameness);
                actual.add(describe(match, sequence));
            }
        }
        if (found == example.positive()) {
            return Optional.empty();
        }
        Place place = example.sentence().place();
        String expected = (example.positive() ? "" : "no match") + (example.positive() ? describeExpected() : "");
        return Optional.of(new RuleTestFailure(
                place.source().name(),
                place.line(),
                place.column(),
                rule.name(),
                example.sentence().text(),
                expected,
                actual.isEmpty() ? "no match" : String.join("; ", actual)));
    }

    private boolean isExpected(RuleMatch match, TokenSequence sequence, Sameness sameness) {
        TreeMap<String, List<String>> byField = new TreeMap<>();
        for (Expected each : example.expected()) {
            byField.computeIfAbsent(name(each), name -> new ArrayList<>()).add(normalized(each.value()));
        }
        return byField.entrySet().stream().allMatch(entry -> {
            List<String> actual = new ArrayList<>(values(match, entry.getKey(), sequence));
            for (String expected : entry.getValue()) {
                Optional<String> same = actual.stream()
                        .filter(value -> sameness.areSame(value, expected))
                        .findFirst();
                if (same.isEmpty()) {
                    return false;
                }
                actual.remove(same.get());
            }
            return actual.isEmpty();
        });
    }

    private static String name(Expected expected) {
        return new Slot(expected.field().text(), expected.subrole().map(Expr.Name::text)).captureName();
    }

    private static List<String> values(RuleMatch match, String name, TokenSequence sequence) {
        if (name.equals("kind")) {
            return match.kind().map(List::of).orElse(List.of());
        }
        var defaults = Vocabulary.FACT_FIELDS.get(name);
        if (defaults != null) {
            return List.of(match.sets().getOrDefault(name, defaults.asList().get(0)));
        }
        Slot slot = Slot.ofCapture(name);
        List<String> values = new ArrayList<>();
        for (RuleMatch.Arg arg : match.args(slot.role())) {
            if (slot.subrole().isEmpty() || slot.subrole().equals(arg.subrole())) {
                values.add(sequence.text(arg.start(), arg.end()));
            }
        }
        String set = match.sets().get(name);
        if (set != null && values.isEmpty()) {
            values.add(set);
        }
        return values;
    }

    private static String normalized(String value) {
        return SourceText.of(value).normalized().strip().replaceAll("\\s++", " ");
    }

    private String describeExpected() {
        List<String> parts = new ArrayList<>();
        example.expected().forEach(each -> parts.add(pair(name(each), each.value())));
        return parts.isEmpty() ? "a match" : String.join(" ", parts);
    }

    private static String describe(RuleMatch match, TokenSequence sequence) {
        List<String> parts = new ArrayList<>();
        match.kind().ifPresent(kind -> parts.add("kind=" + kind));
        match.sets().forEach((field, value) -> parts.add(pair(field, value)));
        for (RuleMatch.Arg arg : match.args()) {
            parts.add(pair(new Slot(arg.role(), arg.subrole()).captureName(), sequence.text(arg.start(), arg.end())));
        }
        return parts.isEmpty() ? "a match without arguments" : String.join(" ", parts);
    }

    private static String pair(String name, String value) {
        boolean isConstant = !value.isEmpty() && value.equals(value.toUpperCase(Locale.ROOT)) && !value.contains(" ");
        return isConstant ? name + "=" + value : name + "=\"" + value + "\"";
    }
}
