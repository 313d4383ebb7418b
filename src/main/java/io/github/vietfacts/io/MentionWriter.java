package io.github.vietfacts.io;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes mentions as a table: article, span, type, value, text, separated by tabs. */
public final class MentionWriter {

    private record Row(Span span, String type, String value, String text) {}

    private MentionWriter() {}

    /**
     * Returns the mentions of an article, a line each, every line ended by a newline.
     *
     * <pre>{@code
     * a.txt   42-47   PERSON   Lê Hoài Nam     ông Nam
     * a.txt   60-68   COUNTRY  JPN             Nhật Bản
     * a.txt   0-10    TIME     2024-03-12TAF   Chiều 12/3
     * }</pre>
     *
     * @param article the article
     * @param entities its entity mentions; the value is the entity's full name, else its country, else empty
     * @param times its time mentions; the value is that of TIMEX3
     * @return the lines in the order of the text, spans in UTF-16 units of the article's text; empty without mentions
     */
    public static String format(Article article, List<NamedMention> entities, List<TimeMention> times) {
        List<Row> rows = new ArrayList<>();
        for (NamedMention entity : entities) {
            var mention = entity.mention();
            String value = entity.canonical().or(mention::country).orElse("");
            rows.add(new Row(mention.span(), mention.type().name(), value, mention.text()));
        }
        times.forEach(time -> rows.add(new Row(time.span(), time.type().name(), time.value(), time.text())));
        return rows.stream()
                .sorted(Comparator.comparing(Row::span))
                .map(row -> String.join(
                                "\t",
                                TableWriter.oneLine(article.id()),
                                row.span().start() + "-" + row.span().end(),
                                row.type(),
                                TableWriter.oneLine(row.value()),
                                TableWriter.oneLine(row.text()))
                        + "\n")
                .collect(Collectors.joining());
    }
}
