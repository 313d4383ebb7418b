package io.github.vietfacts.io;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.text.Span;
import java.util.List;
import java.util.Map;

/**
 * Writes the running text of an article with its entities marked in it: in colour, or in brackets.
 *
 * <table>
 * <caption>Forms</caption>
 * <tr><th>form</th><th>mention</th><th>other characters</th></tr>
 * <tr><td>{@link #brackets}</td><td>{@code [PERSON Lê Hoài Nam]}</td><td>{@code [}, {@code ]} and {@code \} follow a
 *     {@code \}</td></tr>
 * <tr><td>{@link #colours}</td><td>a colour for each type (SGR of ECMA-48), which {@link #legend} shows</td><td>as they
 *     are</td></tr>
 * </table>
 *
 * <p>Control characters except line feed and tab are blanks: a text must not steer the terminal.
 */
public final class MarkupWriter {

    private static final String END = "\u001b[0m";

    private static final Map<EntityType, Integer> COLOURS = Map.of(
            EntityType.PERSON, 32, // green
            EntityType.TITLE, 36, // cyan
            EntityType.ORGANIZATION, 35, // magenta
            EntityType.COUNTRY, 33, // yellow
            EntityType.LOCATION, 93, // bright yellow
            EntityType.FACILITY, 34, // blue
            EntityType.EVENT, 31, // red
            EntityType.DOCUMENT, 95); // bright magenta

    private MarkupWriter() {}

    /**
     * Returns the text with its mentions in brackets.
     *
     * <pre>{@code
     * Chiều 12/3, [TITLE Bộ trưởng] [PERSON Lê Hoài Nam] thăm [COUNTRY Nhật Bản].
     * }</pre>
     *
     * @param article the article
     * @param mentions its entity mentions, ordered and disjoint
     * @return the text without a newline of its own at the end; empty for an empty text
     */
    public static String brackets(Article article, List<EntityMention> mentions) {
        return marked(article, mentions, MarkupWriter::bracketed, MarkupWriter::escaped);
    }

    /**
     * Returns the text with its mentions in colour.
     *
     * @param article the article
     * @param mentions its entity mentions, ordered and disjoint
     * @return the text without a newline of its own at the end; empty for an empty text
     */
    public static String colours(Article article, List<EntityMention> mentions) {
        return marked(article, mentions, MarkupWriter::coloured, text -> text);
    }

    /**
     * Returns the types, each in its colour, on one line.
     *
     * @return the line, ended by a newline
     */
    public static String legend() {
        StringBuilder legend = new StringBuilder();
        for (EntityType type : EntityType.values()) {
            legend.append(legend.isEmpty() ? "" : " ").append(coloured(type, type.name()));
        }
        return legend.append('\n').toString();
    }

    private interface Mark {
        String of(EntityType type, String mention);
    }

    private interface Plain {
        String of(String text);
    }

    private static String marked(Article article, List<EntityMention> mentions, Mark mark, Plain plain) {
        String text = shown(article.text());
        StringBuilder out = new StringBuilder(text.length() + text.length() / 2);
        int at = 0;
        for (EntityMention mention : mentions) {
            Span span = mention.span();
            out.append(plain.of(text.substring(at, span.start())));
            out.append(mark.of(mention.type(), plain.of(text.substring(span.start(), span.end()))));
            at = span.end();
        }
        return out.append(plain.of(text.substring(at))).toString();
    }

    private static String bracketed(EntityType type, String mention) {
        return "[" + type + " " + mention + "]";
    }

    private static String coloured(EntityType type, String mention) {
        return "\u001b[" + requireNonNull(COLOURS.get(type)) + "m" + mention + END;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }

    /** Keeps every unit's place. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().forEach(c -> shown.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : (char) c));
        return shown.toString();
    }
}
