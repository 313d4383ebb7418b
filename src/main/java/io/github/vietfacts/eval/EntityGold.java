package io.github.vietfacts.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads gold for entities.
 *
 * <table>
 * <caption>Forms, by the file's name; a folder is read with all its {@code .json}, {@code .jsonl} and {@code .ann}
 * files</caption>
 * <tr><th>file</th><th>content</th></tr>
 * <tr><td>{@code .jsonl}</td><td>a document a line: {@code id}, {@code text}, perhaps {@code title} and {@code source},
 *     {@code spans} as {@code [[start, end, type], ...]} or {@code entities} as the extractor writes them</td></tr>
 * <tr><td>{@code NAME.json}</td><td>the same beside the text {@code NAME.txt}; on such pages gold covers the
 *     story</td></tr>
 * <tr><td>{@code NAME.ann}</td><td>brat's standoff form beside {@code NAME.txt}, one range a mention in a line</td></tr>
 * <tr><td>any other</td><td>columns of CoNLL: a token a line, its BIO tag in the last column, blank lines between
 *     sentences</td></tr>
 * </table>
 *
 * <p>Offsets are UTF-16 units of the document's text, in brat's files code points. Mentions are disjoint.
 */
public final class EntityGold {

    private EntityGold() {}

    /**
     * Returns the gold of files and folders whose texts stand beside them.
     *
     * @param gold files and folders
     * @return the documents, those without entities as left out, and all problems at once
     */
    public static GoldSet<List<MarkedEntity>> read(List<Path> gold) {
        return read(gold, Optional.empty(), EntityLabels.KNOWN);
    }

    /**
     * Returns the gold of files and folders.
     *
     * @param gold files and folders
     * @param texts the folder of the texts; empty if they stand beside the gold files
     * @param labels what the collection calls the types
     * @return the documents, those without entities as left out, and all problems at once
     */
    public static GoldSet<List<MarkedEntity>> read(List<Path> gold, Optional<Path> texts, EntityLabels labels) {
        return JsonGold.reader(texts, new EntityReader(labels, true))
                .form(".ann", new BratReader(texts, labels))
                .form("", new ConllReader(labels))
                .read(gold);
    }

    /**
     * Returns gold's documents with the mentions that a file gives them. A document without prediction counts as one in
     * which nothing was found, and is named among the problems.
     *
     * @param gold the documents
     * @param file predictions as {@code extract --format jsonl} prints them, or gold of another annotator
     * @param labels what the file calls the types
     * @param scorer which mentions count
     * @return the scores, which carry the problems of both on
     */
    public static EntityScores score(
            GoldSet<List<MarkedEntity>> gold, Path file, EntityLabels labels, EntityScorer scorer) {
        PredictionFile<List<MarkedEntity>> predictions = PredictionFile.read(file, new EntityReader(labels, false));
        EntityScores scores = scorer.score(gold, document -> predictions.of(document.id(), List.of()));
        return new EntityScores(scores.documents(), predictions.problems(gold, "entities"));
    }
}
