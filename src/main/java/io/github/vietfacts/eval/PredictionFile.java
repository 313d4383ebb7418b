package io.github.vietfacts.eval;

import io.github.vietfacts.io.Json;
import io.github.vietfacts.io.JsonFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a file of predictions says of each document, by its id, in the order of the file. */
record PredictionFile<G>(Map<String, G> byDocument, List<String> problems) {

    /** Returns what could be read; of a document that comes twice, the first. */
    static <G> PredictionFile<G> read(Path file, JsonGold.Items<G> items) {
        List<String> problems = new ArrayList<>();
        Map<String, G> byDocument = new LinkedHashMap<>();
        for (Json line : JsonFile.read(file, problems::add)) {
            Fields fields = new Fields(file.toString(), problems::add);
            Optional<Json.Obj> document = fields.object(line, "prediction");
            Optional<String> id = document.flatMap(d -> fields.text(d, "id").or(() -> fields.text(d, "doc")));
            if (id.isEmpty()) {
                document.ifPresent(d -> fields.problem(d, "id: expected the document's id, there is none"));
                continue;
            }
            Optional<G> predicted = items.read(document.get(), Optional.empty(), fields);
            if (predicted.isPresent() && byDocument.putIfAbsent(id.get(), predicted.get()) != null) {
                fields.problem(line, "id '" + id.get() + "': expected once, found twice");
            }
        }
        return new PredictionFile<>(byDocument, problems);
    }

    /** Returns what was predicted for a document, {@code none} where nothing was. */
    G of(String id, G none) {
        return byDocument.getOrDefault(id, none);
    }

    /** Returns the problems of gold, of the file, and the documents for which it says nothing. */
    List<String> problems(List<String> goldProblems, List<String> ids, String what) {
        List<String> all = new ArrayList<>(goldProblems);
        all.addAll(problems);
        for (String id : ids) {
            if (!byDocument.containsKey(id)) {
                all.add(id + ": expected a prediction, there is none; scored as without " + what);
            }
        }
        return all;
    }

    List<String> problems(GoldSet<?> gold, String what) {
        return problems(
                gold.problems(),
                gold.documents().stream().map(GoldSet.Document::id).toList(),
                what);
    }
}
