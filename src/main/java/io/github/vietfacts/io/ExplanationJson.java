package io.github.vietfacts.io;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.pattern.NearMiss;
import io.github.vietfacts.pattern.TokenSequence;
import io.github.vietfacts.rule.Explanation;
import io.github.vietfacts.rule.Explanation.Outcome;
import io.github.vietfacts.rule.RuleMatch;
import java.io.StringWriter;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;

/**
 * Writes why a rule matches a sentence or does not, for programs. Words are counted from 1.
 *
 * @param sequence the sentence
 */
public record ExplanationJson(TokenSequence sequence) {

    /** Returns the writer. */
    public ExplanationJson {
        requireNonNull(sequence, "sequence");
    }

    /**
     * Returns an explanation as a JSON object. Ranges of words go from {@code first} to {@code last}; both are missing
     * where nothing stands there and {@code before} is the word that follows.
     *
     * @param explanation an explanation for the sentence
     * @return one line without a newline
     */
    public String format(Explanation explanation) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonText.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("rule", explanation.rule().name());
            json.writeStringProperty("place", explanation.rule().provenance().toString());
            json.writeArrayPropertyStart("words");
            IntStream.range(0, sequence.size())
                    .filter(at -> at == 0 || sequence.wordNumber(at) > sequence.wordNumber(at - 1))
                    .forEach(at -> json.writeString(sequence.text(at, wordEnd(at))));
            json.writeEndArray();
            json.writeArrayPropertyStart("matches");
            explanation.matches().forEach(match -> match(match, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("dropped");
            explanation.dropped().forEach(each -> {
                json.writeStartObject();
                json.writeStringProperty("reason", each.reason().name());
                json.writeStringProperty("rule", each.winner().rule().toString());
                range(each.match().triggerStart(), each.match().triggerEnd(), json);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("attempts");
            explanation.attempts().forEach(attempt -> attempt(attempt, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return JsonText.escapeLoneSurrogates(out.toString());
    }

    private int wordEnd(int start) {
        int end = start + 1;
        while (end < sequence.size() && sequence.wordNumber(end) == sequence.wordNumber(start)) {
            end++;
        }
        return end;
    }

    private void match(RuleMatch match, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", match.rule().type().name());
        match.kind().ifPresent(kind -> json.writeStringProperty("kind", kind));
        match.sets().forEach(json::writeStringProperty);
        json.writeArrayPropertyStart("args");
        for (RuleMatch.Arg arg : match.args()) {
            json.writeStartObject();
            json.writeStringProperty("role", arg.role());
            arg.subrole().ifPresent(part -> json.writeStringProperty("subrole", part));
            json.writeStringProperty("text", sequence.text(arg.start(), arg.end()));
            range(arg.start(), arg.end(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void attempt(Explanation.Attempt attempt, JsonGenerator json) {
        json.writeStartObject();
        range(attempt.start(), attempt.end(), json);
        json.writeArrayPropertyStart("steps");
        for (Explanation.Step step : attempt.steps()) {
            json.writeStartObject();
            json.writeStringProperty("clause", step.clause());
            json.writeStringProperty("outcome", step.outcome().name());
            if (step.outcome() == Outcome.FOUND) {
                json.writeArrayPropertyStart("found");
                step.found().forEach(json::writeString);
                json.writeEndArray();
            }
            step.nearMiss().ifPresent(miss -> nearMiss(miss, json));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void nearMiss(NearMiss miss, JsonGenerator json) {
        json.writeStringProperty("expected", miss.expected());
        json.writeArrayPropertyStart("positions");
        miss.positions().stream().map(sequence::wordNumber).distinct().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeArrayPropertyStart("repair");
        for (NearMiss.Change change : miss.changes()) {
            json.writeStartObject();
            json.writeStringProperty("action", change.action().name());
            json.writeStringProperty("element", change.element());
            range(change.start(), change.end(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void range(int start, int end, JsonGenerator json) {
        if (start < end) {
            json.writeNumberProperty("first", sequence.wordNumber(start));
            json.writeNumberProperty("last", sequence.wordNumber(end - 1));
        } else {
            json.writeNumberProperty("before", sequence.wordNumber(start));
        }
    }
}
