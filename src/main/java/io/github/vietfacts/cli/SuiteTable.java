package io.github.vietfacts.cli;

import com.google.common.collect.ImmutableList;
import io.github.vietfacts.eval.CastScores;
import io.github.vietfacts.eval.Counts;
import io.github.vietfacts.eval.EntityScores;
import io.github.vietfacts.eval.Interval;
import io.github.vietfacts.eval.Scores;
import io.github.vietfacts.eval.TimeScores;
import io.github.vietfacts.segment.WordScores;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table in Markdown, a row a part of the test data.
 *
 * @param <S> the scores of a part
 */
final class SuiteTable<S> {

    private final List<String> columns;
    private final Function<S, List<String>> cells;
    private final List<String> rows = new ArrayList<>();

    private SuiteTable(String columns, Function<S, List<String>> cells) {
        this.columns = List.of(columns.split(", "));
        this.cells = cells;
    }

    static SuiteTable<Scores> ofFacts() {
        return new SuiteTable<>(
                "facts, documents, facts, Key-Fact F1, 95 %, P, R, without OfficeHeld, macro F1, kind right",
                scores -> ImmutableList.<String>builder()
                        .addAll(cells(scores.facts(), scores.interval()))
                        .add(shown(scores.withoutOfficeHeld().f1()))
                        .add(shown(scores.macroF1()))
                        .add(shown(scores.kindAccuracy().orElse(1)))
                        .build());
    }

    static SuiteTable<EntityScores> ofEntities() {
        return new SuiteTable<>(
                "entities, documents, mentions, strict F1, 95 %, P, R, partial F1",
                scores -> ImmutableList.<String>builder()
                        .addAll(cells(scores.all().strict(), scores.interval()))
                        .add(shown(scores.all().partial().f1()))
                        .build());
    }

    static SuiteTable<TimeScores> ofTimes() {
        return new SuiteTable<>(
                "times, documents, expressions, strict F1, 95 %, P, R, relaxed F1, value right, without vague",
                scores -> ImmutableList.<String>builder()
                        .addAll(cells(scores.all().strict(), scores.interval()))
                        .add(shown(scores.all().relaxed().f1()))
                        .add(shown(scores.all().values().recall()))
                        .add(shown(scores.dated().values().recall()))
                        .build());
    }

    static SuiteTable<CastScores> ofCast() {
        return new SuiteTable<>(
                "who is who, documents, person links, countries of persons, references",
                scores -> Stream.of(
                                scores.all().links(),
                                scores.all().countries(),
                                scores.all().references())
                        .map(share -> share.all() == 0 ? "" : shown(share.value()) + " of " + share.all())
                        .toList());
    }

    static SuiteTable<WordScores> ofWords() {
        return new SuiteTable<>(
                "words, sentences, words, F1, P, R",
                scores -> List.of(
                        String.valueOf(scores.gold()),
                        shown(scores.f1()),
                        shown(scores.precision()),
                        shown(scores.recall())));
    }

    /** Adds a row; none where the part has no document with gold of this kind. */
    void add(String part, int documents, S scores) {
        if (documents > 0) {
            rows.add(row(ImmutableList.<String>builder()
                    .add(part, String.valueOf(documents))
                    .addAll(cells.apply(scores))
                    .build()));
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns the lines of the table and a blank one; nothing without rows. */
    String lines() {
        return rows.isEmpty()
                ? ""
                : row(columns) + "\n" + "|---".repeat(columns.size()) + "|\n" + String.join("\n", rows) + "\n\n";
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static List<String> cells(Counts counts, Interval interval) {
        return List.of(
                String.valueOf(counts.gold()),
                shown(counts.f1()),
                shown(interval.low()) + " to " + shown(interval.high()),
                shown(counts.precision()),
                shown(counts.recall()));
    }

    private static String shown(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }
}
