package io.github.vietfacts.io;

import com.google.common.collect.AbstractIterator;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The articles of a JSON Lines file, read line by line. */
final class ArticleLines extends AbstractIterator<ArticleReader.Result> implements Closeable {

    private final String name;
    private final String idPrefix;
    private final InputStream in;
    private long offset;
    private int line;
    private boolean atEnd;

    /**
     * @param name the file in messages
     * @param idPrefix what the line number follows in the id of an article without one
     */
    ArticleLines(String name, String idPrefix, InputStream in) {
        this.name = name;
        this.idPrefix = idPrefix;
        this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in, 1 << 16);
    }

    @Override
    protected ArticleReader.Result computeNext() {
        try {
            while (!atEnd) {
                String text = nextLine();
                if (!text.isBlank()) {
                    return article(text);
                }
            }
            close();
            return endOfData();
        } catch (Unreadable e) {
            return new ArticleReader.Failed(e.getMessage());
        } catch (IOException e) {
            atEnd = true;
            return new ArticleReader.Failed(name + ": " + ArticleInputs.reason(e));
        }
    }

    private String nextLine() throws IOException, Unreadable {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        int next = in.read();
        while (next >= 0 && next != '\n') {
            bytes.write(next);
            next = in.read();
        }
        atEnd = next < 0;
        line++;
        long start = offset;
        offset += bytes.size() + 1;
        try {
            return Utf8.decode(bytes.toByteArray(), bytes.size(), start);
        } catch (Utf8.Malformed e) {
            throw new Unreadable(name + ":" + line + ": " + e.getMessage());
        }
    }

    private ArticleReader.Result article(String text) throws Unreadable {
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
        in.close();
    }
}
