package io.github.vietfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.vietfacts.io.JsonLinesWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    private static final String BODY =
            "Chiều 12/3, tại Trụ sở Chính phủ, Thủ tướng Lê Văn Hải đã tiếp Đại sứ Lào Khamphao Ernthavanh.\n";
    private static final String ARTICLE = "title: Thủ tướng tiếp Đại sứ Lào\npublished: 2024-03-12\n\n" + BODY;
    private static final String DATE = "date: 2024-03-12TAF";

    @TempDir
    private Path folder;

    private Path good;

    @BeforeEach
    void write() throws IOException {
        good = Files.writeString(folder.resolve("good.txt"), ARTICLE);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void printsATable() {
        CommandLineRun run = CommandLineRun.of("extract", good);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().findFirst()).hasValue("good.txt  2024-03-12  Thủ tướng tiếp Đại sứ Lào");
        assertThat(run.out())
                .contains("Meeting/RECEPTION")
                .contains("participants: Lê Văn Hải (HOST), Khamphao Ernthavanh (GUEST)  " + DATE)
                .contains("place: Trụ sở Chính phủ");
    }

    @Test
    void readsAFolder() throws IOException {
        file("another.txt", "Trời nắng.");
        file("notes.md", "Không phải bài báo.");
        CommandLineRun run = CommandLineRun.of("extract", folder);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("another.txt\n  no facts\ngood.txt  2024-03-12");
    }

    @Test
    void aMissingFileIsToldAndTheRestIsDone() {
        Path missing = folder.resolve("none.txt");
        CommandLineRun run = CommandLineRun.of("extract", missing, good);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errors())
                .containsExactly("vietfacts: " + missing + ": expected a file or folder, there is none");
        assertThat(run.out()).contains(DATE);
        assertThat(CommandLineRun.of("extract", missing).exit()).isEqualTo(2);
    }

    @Test
    void anEmptyFolderIsTold() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        CommandLineRun run = CommandLineRun.of("extract", empty);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .containsExactly("vietfacts: " + empty + ": expected at least one .txt or .jsonl file, there is none");
    }

    @Test
    void bytesThatAreNoUtf8AreTold() throws IOException {
        Path latin = Files.write(folder.resolve("bad.txt"), new byte[] {'T', 'h', (byte) 0xE9, ' ', 't'});
        CommandLineRun run = CommandLineRun.of("extract", folder);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().startsWith("vietfacts: " + latin + ": ");
        assertThat(run.err()).contains("UTF-8").contains("2");
        assertThat(run.out()).contains(DATE);
    }

    @Test
    void anImpossibleDateInAHeaderIsTold() throws IOException {
        Path bad = file("bad.txt", "title: Tin\npublished: 2024-02-30\n\nTrời nắng.\n");
        CommandLineRun run = CommandLineRun.of("extract", bad, good);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errors())
                .containsExactly("vietfacts: " + bad + ":2: published '2024-02-30': expected a day as yyyy-mm-dd");
        assertThat(run.out()).contains(DATE).doesNotContain("Tin");
    }

    @Test
    void anImpossibleDateOnTheCommandLineIsTold() {
        for (String day : List.of("2024-02-30", "12/3/2024", "mai", "", "+999999999-12-31", "-0001-03-12")) {
            CommandLineRun run = CommandLineRun.of("extract", "--published", day, good);
            assertThat(run.exit()).as(day).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("--published").contains("'" + day + "': expected a day as yyyy-mm-dd");
        }
    }

    @Test
    void theDayOfPublicationIsForArticlesThatDoNotSayTheirs() throws IOException {
        Path undated = file("undated.txt", BODY);
        CommandLineRun run = CommandLineRun.of("extract", "--published", "2019-03-20", undated, good);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("date: 2019-03-12TAF").contains(DATE);
    }

    @Test
    void aBrokenRuleFileIsTold() throws IOException {
        Path rules = file("house.rules", "module house\nrule a : Meeting {\n  triger 'tiếp'\n}\n");
        CommandLineRun run = CommandLineRun.of("extract", "--rules", rules, good);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("vietfacts: house.rules:")
                .contains("house.rules:3:3: error: expected a clause, found 'triger'; did you mean 'trigger'?")
                .doesNotContain("\tat ");

        CommandLineRun missing = CommandLineRun.of("extract", "--rules", folder.resolve("no.rules"), good);
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.errors())
                .containsExactly("vietfacts: " + folder.resolve("no.rules") + ": expected a file, there is none");
    }

    @Test
    void aUsersRulesAreAdded() throws IOException {
        Path rules = file("house.rules", """
                module house
                fact Weather { sky!: { SUNNY, RAINY } }
                rule weather.sun : Weather { trigger 'trời nắng'  set sky = SUNNY }
                """);
        CommandLineRun run = CommandLineRun.of("extract", "--rules", rules, file("sky.txt", "Hôm nay trời nắng."));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Weather  sky: SUNNY").contains("rule house.rules:3 weather.sun");
    }

    @Test
    void teasersOnlyWhereAskedFor() throws IOException {
        Path page =
                file("page.txt", ARTICLE + "\nTin liên quan\nThủ tướng Ba Lan Jan Kowalik thăm chính thức Hàn Quốc\n");
        assertThat(CommandLineRun.of("extract", page).out()).doesNotContain("RELATED");
        assertThat(CommandLineRun.of("extract", "--related", page).out()).contains("RELATED");
    }

    @Test
    void jsonLinesFollowTheSchema() throws IOException {
        CommandLineRun run = CommandLineRun.of("extract", "--format", "jsonl", "--related", "testdata/articles");
        assertThat(run.exit()).isZero();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonLinesWriter.class.getResourceAsStream("extraction.schema.json"));
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(12);
        for (String line : lines) {
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
    }

    @Test
    void readsATextOrJsonLinesFromStandardInput() {
        CommandLineRun text = CommandLineRun.withInput(ARTICLE, "extract", "-");
        assertThat(text.exit()).isZero();
        assertThat(text.out())
                .startsWith("-  2024-03-12  Thủ tướng tiếp Đại sứ Lào\n")
                .contains(DATE);

        String json = "{\"id\": \"a1\", \"published\": \"2024-03-12\", \"text\": \"" + BODY.strip() + "\"}\n";
        CommandLineRun lines = CommandLineRun.withInput(json + "{\n" + json, "extract", "--format=jsonl", "-");
        assertThat(lines.exit()).isEqualTo(1);
        assertThat(lines.out().lines()).hasSize(2).allMatch(line -> line.contains("\"id\":\"a1\""));
        assertThat(lines.errors()).singleElement().asString().startsWith("vietfacts: -:2:");
    }

    @Test
    void nothingOnStandardInputIsAnArticleWithoutFacts() {
        CommandLineRun run = CommandLineRun.withInput("", "extract", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("-\n  no facts\n");
    }

    @Test
    void bytesThatAreNoUtf8OnStandardInputAreTold() {
        CommandLineRun run = CommandLineRun.withInput(new byte[] {(byte) 0xFF, 'a'}, "extract", "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors())
                .singleElement()
                .asString()
                .startsWith("vietfacts: -: ")
                .contains("UTF-8");
    }
}
