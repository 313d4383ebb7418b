package io.github.vietfacts.io;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes entity mentions in brat's standoff form: {@code NAME.ann} beside a copy of the document's text in
 * {@code NAME.txt}. NAME is the article's id without {@code .txt}, with {@code _} for what is no letter, digit, dot,
 * dash or underscore.
 */
public final class BratWriter {

    private final Path folder;

    /**
     * Returns a writer into a folder.
     *
     * @param folder made when the first article is written
     */
    public BratWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes an article's two files. Nothing that is there is written over.
     *
     * @param article the article
     * @param mentions its entity mentions, ordered
     * @throws UncheckedIOException if one of the files is there, or cannot be written; the message is one line with its
     *     path
     */
    public void write(Article article, List<EntityMention> mentions) {
        String name = name(article.id());
        Path text = folder.resolve(name + ".txt");
        Path annotations = folder.resolve(name + ".ann");
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw problem(folder, "expected a folder, found a file");
            }
            Files.createDirectories(folder);
            for (Path file : List.of(text, annotations)) {
                if (Files.exists(file)) {
                    throw problem(file, "expected no file, there is one");
                }
            }
            Files.write(text, article.text().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            Files.writeString(annotations, format(article, mentions), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw problem(folder, "cannot be written: " + e);
        }
    }

    private static UncheckedIOException problem(Path file, String what) {
        return new UncheckedIOException(file + ": " + what, new Expected(what));
    }

    private static String name(String id) {
        String name = id.endsWith(".txt") ? id.substring(0, id.length() - ".txt".length()) : id;
        StringBuilder safe = new StringBuilder();
        name.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0 ? c : '_')
                .forEach(safe::appendCodePoint);
        return safe.isEmpty() || safe.charAt(0) == '.' ? "_" + safe : safe.toString();
    }

    /**
     * Returns the lines of {@code NAME.ann}.
     *
     * <pre>{@code
     * T1   TITLE 12 21    Bộ trưởng
     * T2   PERSON 22 33   Lê Hoài Nam
     * }</pre>
     *
     * @param article the article
     * @param mentions its entity mentions, ordered
     * @return a line for each, every line ended by a newline; offsets count code points of the article's text. A mention
     *     that goes over a line end has several ranges, as {@code 0 3;4 8}
     */
    public static String format(Article article, List<EntityMention> mentions) {
        // What UTF-8 cannot say reads here as in the copy of the text.
        String text = new String(article.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder();
        int number = 0;
        int unit = 0;
        int point = 0;
        for (EntityMention mention : mentions) {
            Span span = mention.span();
            point += text.codePointCount(unit, span.start());
            unit = span.start();
            String there = text.substring(span.start(), span.end());
            out.append('T').append(++number).append('\t').append(mention.type()).append(' ');
            out.append(ranges(there, point)).append('\t');
            out.append(there.replace('\n', ' ')).append('\n');
        }
        return out.toString();
    }

    private static String ranges(String mention, int point) {
        StringBuilder ranges = new StringBuilder();
        int at = point;
        for (String line : mention.split("\n", -1)) {
            int end = at + line.codePointCount(0, line.length());
            if (end > at) {
                ranges.append(ranges.isEmpty() ? "" : ";")
                        .append(at)
                        .append(' ')
                        .append(end);
            }
            at = end + 1;
        }
        return ranges.toString();
    }
}
