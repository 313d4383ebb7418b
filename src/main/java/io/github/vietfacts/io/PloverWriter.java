package io.github.vietfacts.io;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.fact.CodeTable;
import io.github.vietfacts.fact.EventCodes.Actor;
import io.github.vietfacts.fact.Fact;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writes facts as PLOVER events in JSON Lines: one object an event, keys always in the same order, letters unescaped.
 * Facts for which PLOVER has no event, or that name nobody, are left out, as is what is not known; lists are there even when they are empty.
 *
 * <pre>
 * {"id":"a.txt#f1","date":"2024-06-05","actor":[{"name":"Ivan Petrov","country":"RUS","sector":"GOV","code":"RUSGOV"}],
 *  "recipient":[{"name":"Lê Na","country":"VNM","sector":"GOV","code":"VNMGOV"}],"event":"CONSULT","mode":"visit",
 *  "cameo":"042","modality":"ACTUAL","text":"...","article":"a.txt","published":"2024-06-05"}
 * </pre>
 */
public final class PloverWriter {

    private PloverWriter() {}

    /**
     * Returns the events of an article.
     *
     * @param article the article
     * @param facts its facts
     * @param codes which facts are which events
     * @return lines that each end with a newline, in the order of the facts; empty where no fact is an event
     */
    public static String format(Article article, List<Fact> facts, CodeTable codes) {
        StringBuilder lines = new StringBuilder();
        for (CodedEvent event : CodedEvent.of(requireNonNull(article, "article"), facts, codes)) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = JsonText.generator(line)) {
                write(json, event);
            }
            lines.append(JsonText.escapeLoneSurrogates(line.toString())).append('\n');
        }
        return lines.toString();
    }

    private static void write(JsonGenerator json, CodedEvent coded) {
        json.writeStartObject();
        json.writeStringProperty("id", coded.id());
        coded.day().ifPresent(day -> json.writeStringProperty("date", day.toString()));
        actors(json, "actor", coded.event().source());
        actors(json, "recipient", coded.event().target());
        coded.event().plover().ifPresent(event -> json.writeStringProperty("event", event));
        coded.event().mode().ifPresent(mode -> json.writeStringProperty("mode", mode));
        coded.event().cameo().ifPresent(cameo -> json.writeStringProperty("cameo", cameo));
        json.writeStringProperty("modality", coded.fact().modality().name());
        coded.place().ifPresent(place -> json.writeStringProperty("location", place));
        json.writeStringProperty("text", coded.text());
        json.writeStringProperty("article", coded.article().id());
        coded.article().source().ifPresent(source -> json.writeStringProperty("source", source));
        coded.article().published().ifPresent(day -> json.writeStringProperty("published", day.toString()));
        json.writeEndObject();
    }

    private static void actors(JsonGenerator json, String name, List<Actor> actors) {
        json.writeArrayPropertyStart(name);
        for (Actor actor : actors) {
            json.writeStartObject();
            json.writeStringProperty("name", actor.name());
            actor.country().ifPresent(code -> json.writeStringProperty("country", code));
            actor.sector().ifPresent(sector -> json.writeStringProperty("sector", sector.name()));
            if (!actor.code().isEmpty()) {
                json.writeStringProperty("code", actor.code());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
