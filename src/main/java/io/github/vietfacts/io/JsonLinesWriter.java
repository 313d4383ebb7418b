package io.github.vietfacts.io;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.fact.CodeTable;
import io.github.vietfacts.fact.Fact;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writes results as JSON Lines: one object an article, one article a line, keys always in the same order, letters
 * unescaped. What is not known is left out ({@code published}, {@code kind}, {@code first}, {@code lunar}, {@code confidence},
 * {@code codes} and others); lists are there even
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
        return line(article, entities, times, facts, CodeTable.bundled());
    }

    /**
     * Returns the line of an article without a newline, with event codes by a table of the caller.
     *
     * @param article the article
     * @param entities its entity mentions, in the order of the text
     * @param times its time mentions, in the order of the text
     * @param facts its facts
     * @param codes which facts have which codes; {@code codes} is left out of facts for which it has none
     * @return one JSON object, as {@link #line(Article, List, List, List)} returns it
     */
    public static String line(
            Article article, List<NamedMention> entities, List<TimeMention> times, List<Fact> facts, CodeTable codes) {
        return JsonText.object(json -> {
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
            facts.forEach(fact -> FactJson.write(json, fact, codes.codes(fact)));
            json.writeEndArray();
        });
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
        time.begin().ifPresent(day -> json.writeStringProperty("first", day.toString()));
        time.end().ifPresent(day -> json.writeStringProperty("last", day.toString()));
        time.mod().ifPresent(mod -> json.writeStringProperty("mod", mod));
        time.lunar().ifPresent(day -> json.writeStringProperty("lunar", day));
        json.writeStringProperty("reason", time.provenance().name());
        json.writeEndObject();
    }
}
