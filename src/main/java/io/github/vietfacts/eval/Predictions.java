package io.github.vietfacts.eval;

import io.github.vietfacts.rule.FactType;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Facts that were predicted, by this library or another, in the form that {@code JsonLinesWriter} writes.
 *
 * @param byDocument facts by the document's {@code id}, in the order of the file
 * @param problems one line for each thing that could not be read: file, line and column, and what was expected
 */
public record Predictions(Map<String, List<ScoredFact>> byDocument, List<String> problems) {

    /** Returns the predictions. */
    public Predictions {
        byDocument = Collections.unmodifiableMap(new LinkedHashMap<>(byDocument));
        problems = List.copyOf(problems);
    }

    /**
     * Returns the predictions of a file. Types and roles need not be declared: a prediction that gold has no type for is
     * spurious, not a problem.
     *
     * @param file JSON Lines ({@code .jsonl}), or one JSON object
     * @param types the declared fact types
     * @return what could be read; of a document that comes twice, the first
     */
    public static Predictions read(Path file, Collection<FactType> types) {
        Map<String, FactType> declared = Scorer.byName(types);
        PredictionFile<List<ScoredFact>> predictions = PredictionFile.read(
                file,
                (document, text, fields) -> Optional.of(new FactReader(declared, false, fields).facts(document, text)));
        return new Predictions(predictions.byDocument(), predictions.problems());
    }
}
