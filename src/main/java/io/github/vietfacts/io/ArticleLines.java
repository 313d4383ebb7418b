package io.github.vietfacts.io;

import com.google.common.collect.AbstractIterator;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The articles of a JSON Lines file, read line by line. */
final class ArticleLines extends AbstractIterator<ArticleReader.Result> implements Closeable {

    private final String name;
    private final String idPrefix;
    private final Utf8Lines lines;

    /**
     * @param name the file in messages
     * @param idPrefix what the line number follows in the id of an article without one
     */
    ArticleLines(String name, String idPrefix, InputStream in) {
        this.name = name;
        this.idPrefix = idPrefix;
        this.lines = new Utf8Lines(in);
    }

    @Override
    protected ArticleReader.@Nullable Result computeNext() {
        try {
            for (Optional<Utf8Lines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
                Utf8Lines.Line line = next.get();
                if (line.problem().isPresent()) {
                    return new ArticleReader.Failed(
                            name + ":" + line.number() + ": " + line.problem().get());
                }
                if (!line.text().isBlank()) {
                    return article(line.text(), line.number());
                }
            }
            close();
            return endOfData();
        } catch (Unreadable e) {
            return new ArticleReader.Failed(e.getMessage());
        } catch (IOException e) {
            return new ArticleReader.Failed(name + ": " + InputFile.reason(e));
        }
    }

    private ArticleReader.Result article(String text, int line) throws Unreadable {
        try {
            Json json = Json.parse(text, line);
            if (!(json instanceof Json.Obj object)) {
                throw new Unreadable(name + ":" + json.at() + ": expected an object, found " + json.describe());
            }
            Json body = object.get("text")
                    .orElseThrow(() -> new Unreadable(name + ":" + line + ": text: expected a text, there is none"));
            if (!(body instanceof Json.Text value)) {
                throw new Unreadable(name + ":" + body.at() + ": text: expected a text, found " + body.describe());
            }
            return new ArticleReader.Read(Metadata.of(object, name).article(idPrefix + ":" + line, value.text()));
        } catch (JsonSyntaxException e) {
            throw new Unreadable(name + ":" + e.at() + ": " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
