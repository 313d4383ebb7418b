package io.github.vietfacts.io;

import com.google.common.collect.Streams;
import io.github.vietfacts.document.Article;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads articles from files, folders and standard input, all in UTF-8; a byte order mark is skipped.
 *
 * <table>
 * <caption>What it reads</caption>
 * <tr><th>input</th><th>articles</th><th>id</th></tr>
 * <tr><td>{@code NAME.jsonl}</td><td>one a line: {@code text}, and where known {@code id}, {@code title},
 *     {@code published}, {@code source}; other fields are ignored, blank lines skipped</td>
 *     <td>{@code id}, else {@code NAME.jsonl:LINE}</td></tr>
 * <tr><td>any other file, except {@code .json}</td><td>one: a header (see below) and a text; what the header does not say is taken from
 *     {@code NAME.meta.json} beside it</td><td>the file name</td></tr>
 * <tr><td>a folder</td><td>those of all {@code .txt} and {@code .jsonl} files in it and its folders, by name</td>
 *     <td>the path in the folder, with {@code /}</td></tr>
 * <tr><td>{@code -}</td><td>standard input: JSON Lines if its first character that is not blank is <code>&#123;</code>,
 *     else a text</td><td>{@code id}, else {@code -:LINE} or {@code -}</td></tr>
 * </table>
 *
 * <p>A text has a header if its first line is one of {@code title: ...}, {@code published: yyyy-mm-dd} (years 1 to 9999),
 * {@code source: ...}, {@code id: ...}, in any case. The header ends at the first line that is none of them. A blank
 * line there belongs to it; it may be missing where the text does not begin with a word of unaccented letters and a
 * colon, for such a line is an unknown field of the header, which is an error:
 *
 * <pre>
 * title: Thủ tướng tiếp Đại sứ Lào
 * published: 2024-03-12
 *
 * Chiều 12/3, ...
 * </pre>
 *
 * <p>The document's text of an article with a title is the title, a newline and the text; where the text begins with a
 * line that equals the title, that line is the title and is not doubled.
 */
public final class ArticleReader {

    private ArticleReader() {}

    /** An article, or why there is none. */
    public sealed interface Result {}

    /**
     * An article was read.
     *
     * @param article the article
     */
    public record Read(Article article) implements Result {}

    /**
     * An article could not be read; others may follow.
     *
     * @param message one line: file, line and column or byte where there is one, what was found, and what was expected,
     *     as in {@code a.txt:2: published '2023-02-30': expected a day as yyyy-mm-dd}
     */
    public record Failed(String message) implements Result {}

    /**
     * Returns the articles of all inputs, in the order of the inputs. The stream is lazy: a file is opened when its
     * first article is asked for, and closed after its last or with the stream.
     *
     * @param inputs paths of files and folders, {@code -} for standard input
     * @return a result for each article and for each thing that could not be read; none for no inputs
     */
    public static Stream<Result> read(List<String> inputs) {
        return read(inputs, System.in);
    }

    /**
     * Returns the articles of all inputs as {@link #read(List)} does.
     *
     * @param inputs paths of files and folders, {@code -} for standard input
     * @param standardInput what {@code -} stands for; it is not closed
     * @return a result for each article and for each thing that could not be read; none for no inputs
     */
    public static Stream<Result> read(List<String> inputs, InputStream standardInput) {
        ArticleInputs articles = new ArticleInputs(List.copyOf(inputs), standardInput);
        return Streams.stream(articles).onClose(articles::close);
    }

    /**
     * Returns the article of one text file, with its header and {@code NAME.meta.json}.
     *
     * @param file a text file
     * @return the article, or why there is none
     */
    public static Result readText(Path file) {
        return ArticleText.read(file, String.valueOf(file.getFileName()));
    }

    /**
     * Returns the article of a text that may have a header.
     *
     * @param id names the article in output and the text in messages, unless the header has an {@code id}
     * @param text a text as a file holds it
     * @return the article, or why there is none
     */
    public static Result parseText(String id, String text) {
        return ArticleText.parse(id, id, text);
    }
}
