package io.github.vietfacts.report;

import io.github.vietfacts.eval.Counts;
import io.github.vietfacts.eval.DocumentScore;
import io.github.vietfacts.eval.Found;
import io.github.vietfacts.eval.Interval;
import io.github.vietfacts.eval.Miss;
import io.github.vietfacts.eval.ScoredFact;
import io.github.vietfacts.eval.Scores;
import io.github.vietfacts.io.JsonText;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the scores of facts as one JSON object: {@code keyFact} with counts, figures and a 95 % interval,
 * {@code withoutOfficeHeld}, {@code macroF1}, {@code arguments}, the accuracies that are known, {@code byType},
 * {@code byZone}, {@code problems}, and for each of {@code documents} its figures and its facts {@code found} (pairs of
 * {@code gold} and {@code predicted}), {@code missed} (with the {@code nearest} prediction and the {@code spoilers}) and
 * {@code spurious}.
 */
public final class JsonReport {

    private JsonReport() {}

    /**
     * Returns the scores.
     *
     * @param scores the scores
     * @return one JSON object without a line end; keys always in the same order
     */
    public static String of(Scores scores) {
        return JsonText.object(json -> {
            counts(json, "keyFact", scores.facts(), scores.interval());
            counts(json, "withoutOfficeHeld", scores.withoutOfficeHeld(), scores.intervalWithoutOfficeHeld());
            json.writeNumberProperty("macroF1", rounded(scores.macroF1()));
            counts(json, "arguments", scores.arguments());
            share(json, "kindAccuracy", scores.kindAccuracy());
            share(json, "modalityAccuracy", scores.modalityAccuracy());
            share(json, "attributionAccuracy", scores.attributionAccuracy());
            share(json, "codeAccuracy", scores.codeAccuracy());
            counts(json, "byType", scores.byType());
            counts(json, "byZone", scores.byZone());
            json.writeArrayPropertyStart("problems");
            scores.problems().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("documents");
            scores.documents().forEach(document -> document(json, document));
            json.writeEndArray();
        });
    }

    private static void counts(JsonGenerator json, String name, Map<?, Counts> counts) {
        json.writeObjectPropertyStart(name);
        counts.forEach((key, value) -> counts(json, key.toString(), value));
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, String name, Counts counts) {
        json.writeObjectPropertyStart(name);
        figures(json, counts);
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, String name, Counts counts, Interval interval) {
        json.writeObjectPropertyStart(name);
        figures(json, counts);
        json.writeNumberProperty("low", rounded(interval.low()));
        json.writeNumberProperty("high", rounded(interval.high()));
        json.writeEndObject();
    }

    private static void figures(JsonGenerator json, Counts counts) {
        json.writeNumberProperty("f1", rounded(counts.f1()));
        json.writeNumberProperty("precision", rounded(counts.precision()));
        json.writeNumberProperty("recall", rounded(counts.recall()));
        json.writeNumberProperty("right", counts.right());
        json.writeNumberProperty("gold", counts.gold());
        json.writeNumberProperty("predicted", counts.predicted());
    }

    private static void share(JsonGenerator json, String name, OptionalDouble share) {
        share.ifPresent(value -> json.writeNumberProperty(name, rounded(value)));
    }

    /** Four digits: more say nothing of figures that rest on some hundred facts. */
    private static double rounded(double figure) {
        return Math.round(figure * 10_000) / 10_000.0;
    }

    private static void document(JsonGenerator json, DocumentScore document) {
        json.writeStartObject();
        json.writeStringProperty("id", document.id());
        counts(json, "keyFact", document.facts());
        json.writeArrayPropertyStart("found");
        for (Found found : document.found()) {
            json.writeStartObject();
            fact(json, "gold", found.gold());
            fact(json, "predicted", found.predicted());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("missed");
        for (Miss miss : document.misses()) {
            json.writeStartObject();
            fact(json, "gold", miss.gold());
            miss.nearest().ifPresent(nearest -> fact(json, "nearest", nearest));
            json.writeArrayPropertyStart("spoilers");
            miss.spoilers().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("spurious");
        for (ScoredFact fact : document.spurious()) {
            json.writeStartObject();
            fact(json, "predicted", fact);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void fact(JsonGenerator json, String name, ScoredFact fact) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("type", fact.type());
        fact.kind().ifPresent(kind -> json.writeStringProperty("kind", kind));
        json.writeStringProperty("modality", fact.modality().name());
        json.writeStringProperty("polarity", fact.polarity().name());
        json.writeObjectPropertyStart("args");
        for (String role : fact.args().keySet()) {
            json.writeArrayPropertyStart(role);
            for (ScoredFact.Value value : fact.args().get(role)) {
                json.writeStartObject();
                json.writeStringProperty("text", value.text());
                value.subrole().ifPresent(part -> json.writeStringProperty("role", part));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        if (!fact.text().isEmpty()) {
            json.writeStringProperty("text", fact.text());
        }
        json.writeEndObject();
    }
}
