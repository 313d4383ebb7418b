package io.github.vietfacts.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads gold for times.
 *
 * <table>
 * <caption>Forms, by the file's name; a folder is read with all its {@code .json} and {@code .jsonl} files</caption>
 * <tr><th>file</th><th>content</th></tr>
 * <tr><td>{@code NAME.json}, {@code .jsonl}</td><td>the list {@code times} in the form that the extractor writes, with
 *     other right values in {@code alts}; the text beside it or inside</td></tr>
 * <tr><td>any other</td><td>lines {@code id TAB text TAB published TAB expected}; expected is {@code NONE} or items
 *     {@code TYPE|VALUE|start|end|text} joined by {@code " || "}, as the command {@code times} prints them, alternatives
 *     of a value or an item after {@code ;}</td></tr>
 * </table>
 */
public final class TimeGold {

    private TimeGold() {}

    /**
     * Returns the gold of files and folders.
     *
     * @param gold files and folders
     * @param texts the folder of the texts; empty if they stand beside the gold files
     * @return the documents, those without times as left out, and all problems at once
     */
    public static GoldSet<List<MarkedTime>> read(List<Path> gold, Optional<Path> texts) {
        return JsonGold.reader(texts, new TimeReader(true))
                .form("", new TimeLines())
                .read(gold);
    }

    /**
     * Returns the scores of predictions that were read from a file. A document without prediction counts as one in which
     * nothing was found, and is named among the problems.
     *
     * @param gold the documents
     * @param file predictions as {@code extract --format jsonl} prints them, or gold of another annotator
     * @return the scores, which carry the problems of both on
     */
    public static TimeScores score(GoldSet<List<MarkedTime>> gold, Path file) {
        PredictionFile<List<MarkedTime>> predictions = PredictionFile.read(file, new TimeReader(false));
        TimeScores scores = TimeScorer.score(gold, document -> predictions.of(document.id(), List.of()));
        return new TimeScores(scores.documents(), predictions.problems(gold, "times"));
    }
}
