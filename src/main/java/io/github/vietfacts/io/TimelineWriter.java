package io.github.vietfacts.io;

import io.github.vietfacts.fact.Chronicle;
import io.github.vietfacts.fact.Chronicle.Conflict;
import io.github.vietfacts.fact.Chronicle.Entry;
import io.github.vietfacts.fact.Chronicle.Reading;
import io.github.vietfacts.fact.Chronicle.Source;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a chronicle: as a table by date for a person at a terminal, or as JSON Lines, one object an entry.
 *
 * <pre>
 * 2024-03-12
 *   Meeting/RECEPTION  participants: A (HOST), B (GUEST)  date: 2024-03-12  place: C
 *                      a.txt, b.txt "A đã tiếp B"
 *                      differs in place: C (a.txt) | D (b.txt)
 * </pre>
 */
public final class TimelineWriter {

    private TimelineWriter() {}

    /**
     * Returns the table of a chronicle: a heading per date, below it its entries with their articles, the first one's
     * words, and what the articles differ in. Entries without a date stand under the day of the first report.
     *
     * @param chronicle the chronicle
     * @return lines that each end with a newline; a line that says so for a chronicle without entries
     */
    public static String table(Chronicle chronicle) {
        if (chronicle.entries().isEmpty()) {
            return "no entries\n";
        }
        int width = chronicle.entries().stream()
                .mapToInt(entry -> TableWriter.points(label(entry)))
                .max()
                .orElse(0);
        String indent = " ".repeat(2 + width + 2);
        StringBuilder out = new StringBuilder();
        String last = "";
        for (Entry entry : chronicle.entries()) {
            String heading = heading(entry);
            if (!heading.equals(last)) {
                out.append(heading).append('\n');
                last = heading;
            }
            String label = label(entry);
            out.append("  ").append(label).append(" ".repeat(width - TableWriter.points(label) + 2));
            out.append(TableWriter.oneLine(TableWriter.roles(entry.type(), entry.args())));
            out.append('\n').append(indent).append(TableWriter.oneLine(articles(entry)));
            out.append(' ').append(TableWriter.quoted(entry.sources().get(0).quotation()));
            out.append('\n');
            entry.conflicts()
                    .forEach(conflict -> out.append(indent)
                            .append("differs in ")
                            .append(TableWriter.oneLine(conflict.toString()))
                            .append('\n'));
        }
        return out.toString();
    }

    private static String heading(Entry entry) {
        return entry.date()
                .or(() -> entry.reported().map(day -> "reported " + day))
                .orElse("undated");
    }

    private static String label(Entry entry) {
        return TableWriter.label(entry.type(), entry.kind(), entry.modality(), entry.polarity());
    }

    private static String articles(Entry entry) {
        return entry.sources().stream()
                .map(source -> source.article().isEmpty() ? "-" : source.article())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns a chronicle as JSON Lines, keys always in the same order, letters unescaped. What is not known is left
     * out; lists are there even when they are empty.
     *
     * @param chronicle the chronicle
     * @return lines that each end with a newline; empty for a chronicle without entries
     */
    public static String jsonLines(Chronicle chronicle) {
        StringBuilder lines = new StringBuilder();
        for (Entry entry : chronicle.entries()) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = JsonText.generator(line)) {
                write(json, entry);
            }
            lines.append(JsonText.escapeLoneSurrogates(line.toString())).append('\n');
        }
        return lines.toString();
    }

    private static void write(JsonGenerator json, Entry entry) {
        json.writeStartObject();
        entry.date().ifPresent(date -> json.writeStringProperty("date", date));
        entry.reported().ifPresent(day -> json.writeStringProperty("reported", day.toString()));
        json.writeStringProperty("type", entry.type().name());
        entry.kind().ifPresent(kind -> json.writeStringProperty("kind", kind));
        json.writeStringProperty("modality", entry.modality().name());
        json.writeStringProperty("polarity", entry.polarity().name());
        FactJson.writeArgs(json, entry.type(), entry.args());
        json.writeArrayPropertyStart("conflicts");
        entry.conflicts().forEach(conflict -> write(json, conflict));
        json.writeEndArray();
        json.writeArrayPropertyStart("sources");
        entry.sources().forEach(source -> write(json, source));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Conflict conflict) {
        json.writeStartObject();
        json.writeStringProperty("role", conflict.role());
        json.writeArrayPropertyStart("readings");
        for (Reading reading : conflict.readings()) {
            json.writeStartObject();
            json.writeStringProperty("text", reading.text());
            texts(json, "articles", reading.articles());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Source source) {
        json.writeStartObject();
        json.writeStringProperty("article", source.article());
        source.published().ifPresent(day -> json.writeStringProperty("published", day.toString()));
        json.writeStringProperty("fact", source.fact().id());
        json.writeStringProperty("quotation", source.quotation());
        json.writeArrayPropertyStart("evidence");
        source.fact().evidence().forEach(evidence -> FactJson.write(json, evidence));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
