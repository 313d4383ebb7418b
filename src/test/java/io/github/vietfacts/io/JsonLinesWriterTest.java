package io.github.vietfacts.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.vietfacts.document.Article;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesWriterTest {

    @Test
    void oneObjectAnArticleInStableOrder() throws IOException {
        StringWriter out = new StringWriter();
        JsonLinesWriter writer = new JsonLinesWriter(out);
        writer.write(Examples.ARTICLE, Examples.ENTITIES, Examples.TIMES, List.of(Examples.RECEPTION, Examples.GIFT));
        writer.write(Article.of("A\n\"B\""), List.of(), List.of(), List.of());

        assertThat(out.toString()).isEqualTo("""
                        {"schema":1,"id":"a.txt","published":"2024-06-05","title":"Bà Lê Na tiếp ông Ivan Petrov",\
                        "entities":[{"type":"PERSON","start":3,"end":8,"text":"Lê Na","canonical":"Lê Na"},\
                        {"type":"COUNTRY","start":74,"end":77,"text":"Nga","country":"RUS"}],\
                        "times":[{"type":"DATE","start":30,"end":38,"text":"Sáng 5/6","value":"2024-06-05TMO",\
                        "first":"2024-06-05","last":"2024-06-05","reason":"year from publication date"}],\
                        "facts":[{"id":"f1","type":"Meeting","kind":"RECEPTION","modality":"ACTUAL","polarity":"POSITIVE",\
                        "args":{"participants":[{"name":"Lê Na","role":"HOST","start":3,"end":8},{"name":"Ivan Petrov","role":"GUEST"}],"date":"2024-06-05TMO"},\
                        "attribution":[],"evidence":[{"start":40,"end":72,"zone":"LEAD"},{"start":0,"end":29,"zone":"TITLE"}],"zone":"LEAD",\
                        "confidence":0.93,"rule":"diplomacy/meeting.receive","codes":{"cameo":["043","042"],"plover":"CONSULT"}},\
                        {"id":"f2","type":"Aid","modality":"PLANNED","polarity":"NEGATIVE",\
                        "args":{"donor":{"name":"RUS"},"amount":20000000000,"comparator":"ABOUT","item":["20 tỷ đồng"]},\
                        "attribution":["Lê Na"],"evidence":[{"start":74,"end":96,"zone":"BODY"}],"zone":"BODY","rule":"aid/aid.give"}]}
                        {"schema":1,"id":"","entities":[],"times":[],"facts":[]}
                        """);
    }

    @Test
    void followsItsSchema() throws IOException {
        String line = JsonLinesWriter.line(
                Examples.ARTICLE, Examples.ENTITIES, Examples.TIMES, List.of(Examples.RECEPTION, Examples.GIFT));
        assertThat(schema().validate(line, InputFormat.JSON)).isEmpty();
        String empty = JsonLinesWriter.line(Article.of(""), List.of(), List.of(), List.of());
        assertThat(schema().validate(empty, InputFormat.JSON)).isEmpty();
    }

    @Test
    void aTimeSaysItsDaysItsLunarDayAndItsReason() throws IOException {
        String line = JsonLinesWriter.line(Article.of(""), List.of(), List.of(Examples.LUNAR), List.of());
        assertThat(line).contains("""
                        "value":"2024-09-18","first":"2024-09-18","last":"2024-09-18","mod":"APPROX",\
                        "lunar":"16/8 Giáp Thìn","reason":"lunar calendar"}""");
        assertThat(schema().validate(line, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"schema\":2,\"id\":\"\",\"entities\":[],\"times\":[],\"facts\":[]}",
                "{\"schema\":1,\"id\":\"\",\"entities\":[],\"times\":[],\"facts\":[],\"more\":1}",
                "{\"schema\":1,\"id\":\"\",\"entities\":[],\"times\":[],\"facts\":[{\"id\":\"f1\",\"type\":\"Aid\"}]}",
                "{\"schema\":1,\"id\":\"\",\"entities\":[{\"type\":\"PER\",\"start\":0,\"end\":1,\"text\":\"A\"}],\"times\":[],\"facts\":[]}",
            })
    void theSchemaRefusesWhatTheWriterNeverWrites(String line) throws IOException {
        assertThat(schema().validate(line, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void halfASurrogatePairIsEscaped() {
        Article article = Article.builder("").id("a\uD83D\uDE00b\uD83Dc\uDE00").build();
        String line = JsonLinesWriter.line(article, List.of(), List.of(), List.of());
        assertThat(line).contains("\"id\":\"a\uD83D\uDE00b\\ud83dc\\ude00\"");
        assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(line);
        assertThat(((Json.Obj) Json.parse(line)).get("id").map(id -> ((Json.Text) id).text()))
                .hasValue(article.id());
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonLinesWriter.class.getResourceAsStream("extraction.schema.json"));
    }
}
