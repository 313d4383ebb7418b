package io.github.vietfacts.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vietfacts.document.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    @TempDir
    Path folder;

    @Test
    void aTextWithAHeader() {
        Article article =
                text("Title: Chủ tịch xã tiếp dân\r\nPUBLISHED: 2024-03-12\nsource:  Báo Xã \nid: x1\n\nSáng nay.\n");
        assertThat(article.id()).isEqualTo("x1");
        assertThat(article.title()).hasValue("Chủ tịch xã tiếp dân");
        assertThat(article.published()).hasValue(LocalDate.of(2024, 3, 12));
        assertThat(article.source()).hasValue("Báo Xã");
        assertThat(article.text()).isEqualTo("Chủ tịch xã tiếp dân\nSáng nay.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "Sáng nay.",
                "\ntitle: A\n\nB",
                "Author: A\ntitle: B\n\nC",
                "Ông nói: title: A",
                "titles: A",
                "title A"
            })
    void aTextWithoutAHeaderStaysAsItIs(String given) {
        assertThat(text(given)).isEqualTo(Article.builder(given).id("a.txt").build());
    }

    @ParameterizedTest
    @CsvSource({
        "'title: A\\n\\nB', 'A\\nB'",
        "'title: A\\nB', 'A\\nB'", // no blank line
        "'title: A\\nÔng nói: B', 'A\\nÔng nói: B'", // two words are no field
        "'title: A\\n\\nTTXVN: B', 'A\\nTTXVN: B'", // the header ends at the blank line
        "'title: A', 'A\\n'", // nothing else
        "'title: A\\n\\n\\nB', 'A\\n\\nB'", // one blank line is the header's
        "'title: A\\n\\nA\\nB', 'A\\nB'", // the title stands in the text too
        "'title: A\\n\\nA\\r\\nB', 'A\\nB'",
        "'title: A\\n\\nA', 'A\\n'",
        "'title: A\\n\\nAB', 'A\\nAB'",
        "'title:\\n\\nB', 'B'", // an empty title is none
        "'published: 2024-01-01\\n\\nB', 'B'",
    })
    void theHeaderIsNoPartOfTheText(String given, String expected) {
        assertThat(text(given.replace("\\n", "\n").replace("\\r", "\r")).text())
                .isEqualTo(expected.replace("\\n", "\n"));
    }

    @Test
    void metadataBesideTheTextSaysWhatTheHeaderDoesNot() throws IOException {
        write("a.txt", "source: Báo B\n\nTin\nThân bài");
        write(
                "a.meta.json",
                "{\"title\": \"Tin\", \"published\": \"2024-01-02\", \"source\": \"Báo C\", \"id\": 7, \"tags\": []}");

        Article article = read("a.txt");

        assertThat(article)
                .isEqualTo(Article.builder("Thân bài")
                        .id("a.txt")
                        .title("Tin")
                        .published(LocalDate.of(2024, 1, 2))
                        .source("Báo B")
                        .build());
    }

    @Test
    void jsonLines() throws IOException {
        write(
                "a.jsonl",
                "\uFEFF{\"id\":\"x\",\"text\":\"T\\nB\",\"title\":\"T\",\"published\":\"2024-01-02\",\"source\":\"S\",\"n\":[{}]}\r\n\n"
                        + "{\"text\":\"\",\"id\":null}\n{\"id\":12,\"text\":\"C\"}");

        assertThat(results("a.jsonl").map(r -> ((ArticleReader.Read) r).article()))
                .containsExactly(
                        Article.builder("B")
                                .id("x")
                                .title("T")
                                .published(LocalDate.of(2024, 1, 2))
                                .source("S")
                                .build(),
                        Article.builder("").id("a.jsonl:3").build(),
                        Article.builder("C").id("12").build());
    }

    @Test
    void aFolderGivesItsArticlesByName() throws IOException {
        write("b.txt", "B");
        write("a/z.TXT", "Z");
        write("a/y.jsonl", "{\"text\":\"1\"}\n{\"text\":\"2\"}");
        write("b.meta.json", "{}");
        write("c.json", "{}");
        write("d.html", "<p>");

        assertThat(results("").map(r -> ((ArticleReader.Read) r).article().id()))
                .containsExactly("a/y.jsonl:1", "a/y.jsonl:2", "a/z.TXT", "b.txt");
    }

    @Test
    void whatCannotBeReadDoesNotStopTheRest() throws IOException {
        write("a.txt", "published: 2023-02-30\n\nA");
        write("b.txt", "B");
        write("c.jsonl", "{\"text\": 1}\n{\"text\": \"C\"}\n[]");

        assertThat(results("").map(this::shown))
                .containsExactly(
                        "a.txt:1: published '2023-02-30': expected a day as yyyy-mm-dd",
                        "Read b.txt",
                        "c.jsonl:1:10: text: expected a text, found a number",
                        "Read c.jsonl:2",
                        "c.jsonl:3:1: expected an object, found a list");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: A\\npublished: 12/3/2024\\n\\nB | a.txt:2: published '12/3/2024': expected a day as yyyy-mm-dd",
                "published: 2023-02-29 | a.txt:1: published '2023-02-29': expected a day as yyyy-mm-dd",
                "id: 1\\nID: 2\\n\\nB | a.txt:2: id: expected once, found twice",
                "published: +999999999-12-31\\n\\nB | a.txt:1: published '+999999999-12-31': expected a day as yyyy-mm-dd",
                "published: -0001-03-12\\n\\nB | a.txt:1: published '-0001-03-12': expected a day as yyyy-mm-dd",
                "id: 1\\ntitle: A\\npublised: 2024-03-12\\n\\nB | a.txt:3: header field 'publised': expected id, title, published or source",
                "title: A\\nTTXVN: B | a.txt:2: header field 'TTXVN': expected id, title, published or source",
            })
    void errorsInAHeader(String given, String message) {
        ArticleReader.Result result = ArticleReader.parseText("a.txt", given.replace("\\n", "\n"));
        assertThat(result).isEqualTo(new ArticleReader.Failed(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"a\"} | a.jsonl:1: text: expected a text, there is none",
                "{\"text\": null} | a.jsonl:1: text: expected a text, there is none",
                "{\"text\": \"A\", \"published\": \"2024-13-01\"} | a.jsonl:1:28: published '2024-13-01': expected a day as yyyy-mm-dd",
                "{\"text\": \"A\", \"published\": \"0000-01-01\"} | a.jsonl:1:28: published '0000-01-01': expected a day as yyyy-mm-dd",
                "{\"text\": \"A\", \"title\": 5} | a.jsonl:1:24: title: expected a text, found a number",
                "'{\"text\": \"A\"} {}' | a.jsonl:1:15: expected the end after the JSON value",
                "{\"text\": \"A\", \"text\": \"B\"} | a.jsonl:1:21: Duplicate Object property \"text\"",
                "{text: 1} | a.jsonl:1:2: Unexpected character ('t' (code 116)): was expecting double-quote to start property name",
                "{\"text\": \"A | a.jsonl:1:12: Unexpected end-of-input: was expecting closing quote for a string value",
            })
    void errorsInJsonLines(String line, String message) throws IOException {
        write("a.jsonl", line);
        assertThat(results("a.jsonl").map(this::shown)).containsExactly(message);
    }

    @Test
    void errorsInMetadata() throws IOException {
        write("a.txt", "A");
        write("a.meta.json", "{\n  \"published\": \"hôm qua\"\n}");
        write("b.txt", "B");
        write("b.meta.json", "{\n  \"published\": ,\n}");
        write("c.txt", "C");
        write("c.meta.json", "");
        write("d.txt", "D");
        write("d.meta.json", "{\"published\": \"+10000-01-01\"}");

        assertThat(results("").map(this::shown))
                .containsExactly(
                        "a.meta.json:2:16: published 'hôm qua': expected a day as yyyy-mm-dd",
                        "b.meta.json:2:16: Unexpected character (',' (code 44)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                        "c.meta.json:1:1: expected a JSON value, found nothing",
                        "d.meta.json:1:15: published '+10000-01-01': expected a day as yyyy-mm-dd");
    }

    @Test
    void bytesThatAreNoUtf8() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {'A', (byte) 0xE1, 'B'});
        Files.write(
                folder.resolve("b.jsonl"),
                "{\"text\":\"é\"}\n{\"text\":\"\u00ff\"}\n{}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(results("").map(this::shown))
                .containsExactly(
                        "a.txt: byte 1: expected UTF-8, found 0xE1",
                        "b.jsonl:1: byte 9: expected UTF-8, found 0xE9",
                        "b.jsonl:2: byte 22: expected UTF-8, found 0xFF",
                        "b.jsonl:3: text: expected a text, there is none");
    }

    @Test
    void inputsThatAreNone() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        write("a.json", "{}");

        assertThat(results("none.txt", "empty", "a.json").map(this::shown))
                .containsExactly(
                        "none.txt: expected a file or folder, there is none",
                        "empty: expected at least one .txt or .jsonl file, there is none",
                        "a.json: expected an article, in a .txt or .jsonl file");
        assertThat(ArticleReader.read(List.of("a\0b")))
                .containsExactly(new ArticleReader.Failed("'a\0b': expected a path"));
        assertThat(ArticleReader.read(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Sáng nay', 'Read -'",
        "'id: tin\\n\\nSáng nay', 'Read tin'",
        "'', 'Read -'",
        "' \\n {\"id\":\"a\",\"text\":\"A\"}', 'Read a'",
        "'\uFEFF{\"text\":\"A\"}\\n{\"text\":\"B\"}', 'Read -:1;Read -:2'",
        "'{', '-:1:2: Unexpected end-of-input: expected close marker for Object'",
    })
    void standardInput(String given, String expected) {
        InputStream in = new ByteArrayInputStream(given.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(ArticleReader.read(List.of("-"), in).map(this::shown)).containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "0000-12-31", "-0001-03-12", "+999999999-12-31"})
    void anArticleIsPublishedInTheYears1To9999(String day) {
        Article.Builder article = Article.builder("A").published(LocalDate.parse(day));
        assertThatThrownBy(article::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("published '" + day + "': expected a day in the years 1 to 9999");
    }

    @Test
    void aFileIsReadWhenItIsAskedFor() throws IOException {
        write("a.jsonl", "{\"text\":\"A\"}\n{\"text\":\"B\"}");
        try (Stream<ArticleReader.Result> results = results("a.jsonl", "later.txt")) {
            var iterator = results.iterator();
            iterator.next();
            write("later.txt", "L");
            iterator.next();
            assertThat(shown(iterator.next())).isEqualTo("Read later.txt");
        }
    }

    private Stream<ArticleReader.Result> results(String... names) {
        return ArticleReader.read(Arrays.stream(names)
                .map(name -> folder.resolve(name).toString())
                .toList());
    }

    private Article read(String name) {
        return ((ArticleReader.Read) ArticleReader.readText(folder.resolve(name))).article();
    }

    private static Article text(String text) {
        return ((ArticleReader.Read) ArticleReader.parseText("a.txt", text)).article();
    }

    private String shown(ArticleReader.Result result) {
        return result instanceof ArticleReader.Read read
                ? "Read " + read.article().id()
                : ((ArticleReader.Failed) result).message().replace(folder + "/", "");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
