package io.github.vietfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void twoArticlesOfOneMeeting() throws IOException {
        Files.writeString(folder.resolve("a.txt"), """
                published: 2024-03-12

                Chiều 12/3, tại Trụ sở Bộ Ngoại giao, Bộ trưởng Bộ Ngoại giao Lê Hoài Nam đã tiếp Đại sứ Nhật Bản tại Việt Nam Tanaka Hiroshi.
                """);
        Files.writeString(folder.resolve("b.txt"), """
                published: 2024-03-13

                Ngày 12/3, tại Phủ Chủ tịch, Bộ trưởng Bộ Ngoại giao Lê Hoài Nam đã tiếp Đại sứ Nhật Bản Hiroshi Tanaka.
                """);
    }

    @Test
    void aMeetingInTwoArticlesIsOneEntry() {
        assertThat(run("timeline", folder.toString())).isEqualTo("""
                2024-03-12
                  Meeting/RECEPTION  participants: Lê Hoài Nam (HOST), Tanaka Hiroshi (GUEST)  date: 2024-03-12TAF  place: Trụ sở Bộ Ngoại giao
                                     a.txt, b.txt "Chiều 12/3, tại Trụ sở Bộ Ngoại giao, Bộ trưởng Bộ Ngoại giao Lê Hoài Nam đã tiếp Đại sứ Nhật Bản tại Việt Nam Tanaka Hiroshi"
                                     differs in place: Trụ sở Bộ Ngoại giao (a.txt) | Phủ Chủ tịch (b.txt)
                """);
    }

    @Test
    void jsonLinesHaveSourcesAndConflicts() {
        assertThat(run("timeline", "--format", "jsonl", folder.toString()))
                .startsWith(
                        "{\"date\":\"2024-03-12\",\"reported\":\"2024-03-12\",\"type\":\"Meeting\",\"kind\":\"RECEPTION\","
                                + "\"modality\":\"ACTUAL\",\"polarity\":\"POSITIVE\",\"args\":{")
                .contains(
                        "\"conflicts\":[{\"role\":\"place\",\"readings\":[{\"text\":\"Trụ sở Bộ Ngoại giao\",\"articles\":[\"a.txt\"]},"
                                + "{\"text\":\"Phủ Chủ tịch\",\"articles\":[\"b.txt\"]}]}],\"sources\":[{\"article\":\"a.txt\",")
                .endsWith("\"zone\":\"LEAD\"}]}]}\n");
    }

    @Test
    void entriesAreChosenByTypeDayAndParty() {
        String all = run("timeline", folder.toString());
        for (String chosen : Arrays.asList(
                "--types=Meeting,Visit", "--from=2024-03-12", "--to=2024-03-12", "--party=JPN", "--party=tanaka")) {
            assertThat(run("timeline", chosen, folder.toString())).as(chosen).isEqualTo(all);
        }
        for (String none : Arrays.asList("--types=Visit", "--from=2024-03-13", "--to=2024-03-11", "--party=LAO")) {
            assertThat(run("timeline", none, folder.toString())).as(none).isEqualTo("no entries\n");
        }
    }

    @Test
    void eventsArePrintedAsPloverAndPolecat() {
        assertThat(run("extract", "--format", "plover", folder.resolve("a.txt").toString()))
                .contains(
                        "\"actor\":[{\"name\":\"Tanaka Hiroshi\",\"country\":\"JPN\",\"sector\":\"GOV\",\"code\":\"JPNGOV\"}],"
                                + "\"recipient\":[{\"name\":\"Lê Hoài Nam\",\"country\":\"VNM\",\"sector\":\"GOV\",\"code\":\"VNMGOV\"}],"
                                + "\"event\":\"CONSULT\",\"mode\":\"visit\",\"cameo\":\"042\"");
        assertThat(run("extract", "--format", "polecat", folder.toString()).lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Event ID\tEvent Date\tEvent Type\tEvent Mode\tQuad Code\tActor Name");
    }

    @Test
    void ownTablesOfCodesAreCheckedFirst() throws IOException {
        Path codes = Files.writeString(folder.resolve("codes.tsv"), "Meeting\t-\n");
        assertThat(errors("extract", "--codes", codes.toString(), folder.toString()))
                .isEqualTo("vietfacts: codes.tsv:1:1: 2 columns, expected 7:"
                        + " type, condition, source, target, CAMEO, PLOVER event, PLOVER mode\n");
        assertThat(errors("timeline", folder.resolve("none.txt").toString()))
                .isEqualTo("vietfacts: " + folder.resolve("none.txt") + ": expected a file or folder, there is none\n");
    }

    private static String run(String... arguments) {
        return streams(arguments)[0];
    }

    private static String errors(String... arguments) {
        String[] streams = streams(arguments);
        assertThat(streams[0]).isEmpty();
        return streams[1];
    }

    private static String[] streams(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main.run(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new String[] {out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8)};
    }
}
