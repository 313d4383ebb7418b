package io.github.vietfacts.eval;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.rule.FactType;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gold: documents with the facts that a person found in them.
 *
 * <p>A gold file is JSON Lines with the text inside ({@code .jsonl}), or one JSON object ({@code NAME.json}) whose text is
 * the file that {@code doc} names, else {@code NAME.txt}:
 *
 * <pre>{@code
 * {"doc": "a.txt", "facts": [{"type": "Concern", "modality": "ACTUAL", "polarity": "POSITIVE",
 *  "args": {"holder": [{"name": "VNM"}], "topic": "..."}, "evidence": [{"start": 0, "end": 42, "zone": "BODY"}]}]}
 * }</pre>
 *
 * <p>{@code evidence} is a list of ranges, or the exact words. A fact may be {@code optional}, have a {@code zone} and
 * {@code attribution}, and other right answers: {@code alts} by role, {@code kind} or {@code modality}, and {@code alt}
 * of a party's name.
 *
 * @param documents the documents without a problem
 * @param problems one line for each problem of the others: file, line and column, what was found, what was expected
 */
public record Gold(List<Document> documents, List<String> problems) {

    /**
     * A document with its gold facts.
     *
     * @param id names the document: gold's {@code doc} or {@code id}, else the name of the text file
     * @param article the text, with all that is known of it
     * @param facts its facts, in the order of the file
     */
    public record Document(String id, Article article, List<ScoredFact> facts) {
        /** Returns the document. */
        public Document {
            requireNonNull(id, "id");
            requireNonNull(article, "article");
            facts = List.copyOf(facts);
        }
    }

    /** Returns the gold. */
    public Gold {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /**
     * Returns the gold of a file or folder whose texts stand beside it.
     *
     * @param gold a {@code .json} or {@code .jsonl} file, or a folder of them; in a folder {@code .meta.json} is no gold
     * @param types the declared fact types
     * @return the documents by name, and all problems at once
     */
    public static Gold read(Path gold, Collection<FactType> types) {
        return read(gold, Optional.empty(), types);
    }

    /**
     * Returns the gold of a file or folder.
     *
     * @param gold a {@code .json} or {@code .jsonl} file, or a folder of them; in a folder {@code .meta.json} is no gold
     * @param texts the folder of the texts; empty if they stand beside the gold files
     * @param types the declared fact types
     * @return the documents by name, and all problems at once
     */
    public static Gold read(Path gold, Optional<Path> texts, Collection<FactType> types) {
        Map<String, FactType> declared = Scorer.byName(types);
        GoldSet<List<ScoredFact>> read = JsonGold.reader(
                        texts,
                        (document, text, fields) ->
                                Optional.of(new FactReader(declared, true, fields).facts(document, text)))
                .read(List.of(gold));
        return new Gold(
                read.documents().stream()
                        .map(document -> new Document(document.id(), document.article(), document.gold()))
                        .toList(),
                read.problems());
    }
}
