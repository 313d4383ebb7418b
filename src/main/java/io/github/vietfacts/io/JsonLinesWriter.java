package io.github.vietfacts.io;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.fact.Fact;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes results as JSON Lines: one object an article, one article a line, keys always in the same order, letters
 * unescaped. What is not known is left out ({@code published}, {@code kind}, {@code confidence}); lists are there even
 * when they are empty. The form is that of the JSON Schema {@code extraction.schema.json} beside this class.
 *
 * <pre>{@code
 * JsonLinesWriter out = new JsonLinesWriter(writer);
 * out.write(article, mentions, times, facts);   // {"schema":1,"id":"a.txt",...}
 * }</pre>
 *
 * <p>Not thread-safe; the writer is neither flushed nor closed.
 */
public final class JsonLinesWriter {

    /** The version of the form, the value of {@code schema} in every line; it changes when readers must. */
    public static final int SCHEMA = 1;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Writer out;

    /**
     * Returns a writer of lines.
     *
     * @param out where the lines go
     */
    public JsonLinesWriter(Writer out) {
        this.out = requireNonNull(out, "out");
    }

    /**
     * Writes the line of an article, and a newline.
     *
     * @param article the article
     * @param entities its entity mentions, in the order of the text
     * @param times its time mentions, in the order of the text
     * @param facts its facts
     * @throws IOException if the underlying writer fails
     */
    public void write(Article article, List<NamedMention> entities, List<TimeMention> times, List<Fact> facts)
            throws IOException {
        out.write(line(article, entities, times, facts));
        out.write('\n');
    }

    /**
     * Returns the line of an article without a newline.
     *
     * @param article the article
     * @param entities its entity mentions, in the order of the text
     * @param times its time mentions, in the order of the text
     * @param facts its facts
     * @return one JSON object; half of a surrogate pair is escaped, so that the line can be written in UTF-8
     */
    public static String line(Article article, List<NamedMention> entities, List<TimeMention> times, List<Fact> facts) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeNumberProperty("schema", SCHEMA);
            json.writeStringProperty("id", article.id());
            article.published().ifPresent(day -> json.writeStringProperty("published", day.toString()));
            article.title().ifPresent(title -> json.writeStringProperty("title", title));
            json.writeArrayPropertyStart("entities");
            entities.forEach(entity -> write(json, entity));
            json.writeEndArray();
            json.writeArrayPropertyStart("times");
            times.forEach(time -> write(json, time));
            json.writeEndArray();
            json.writeArrayPropertyStart("facts");
            facts.forEach(fact -> FactJson.write(json, fact));
            json.writeEndArray();
            json.writeEndObject();
        }
        return escapeLoneSurrogates(line.toString());
    }

    private static void write(JsonGenerator json, NamedMention entity) {
        json.writeStartObject();
        json.writeStringProperty("type", entity.mention().type().name());
        json.writeNumberProperty("start", entity.mention().span().start());
        json.writeNumberProperty("end", entity.mention().span().end());
        json.writeStringProperty("text", entity.mention().text());
        entity.canonical().ifPresent(name -> json.writeStringProperty("canonical", name));
        entity.mention().country().ifPresent(code -> json.writeStringProperty("country", code));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, TimeMention time) {
        json.writeStartObject();
        json.writeStringProperty("type", time.type().name());
        json.writeNumberProperty("start", time.span().start());
        json.writeNumberProperty("end", time.span().end());
        json.writeStringProperty("text", time.text());
        json.writeStringProperty("value", time.value());
        json.writeEndObject();
    }

    /** UTF-8 has no form for half of a pair; outside of strings JSON has no such character. */
    private static String escapeLoneSurrogates(String json) {
        StringBuilder escaped = null;
        int copied = 0;
        for (int i = 0; i < json.length(); i++) {
            if (!Character.isSurrogate(json.charAt(i))) {
                continue;
            }
            if (i + 1 < json.length() && Character.isSurrogatePair(json.charAt(i), json.charAt(i + 1))) {
                i++;
                continue;
            }
            escaped = escaped == null ? new StringBuilder(json.length() + 16) : escaped;
            escaped.append(json, copied, i).append("\\u").append(Integer.toHexString(json.charAt(i)));
            copied = i + 1;
        }
        return escaped == null
                ? json
                : escaped.append(json, copied, json.length()).toString();
    }
}
