package io.github.vietfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void anArticle() throws IOException {
        Files.writeString(folder.resolve("a.txt"), """
                published: 2024-03-12

                Chiều 12/3, Bộ trưởng Lê Hoài Nam thăm Nhật Bản. Ông Nam gặp Đại sứ Lào.
                """);
    }

    @Test
    void aMentionALine() {
        CommandLineRun run = CommandLineRun.of("annotate", folder);
        assertThat(run.out()).isEqualTo("""
                a.txt	0-10	TIME	2024-03-12TAF	Chiều 12/3
                a.txt	12-21	TITLE		Bộ trưởng
                a.txt	22-33	PERSON	Lê Hoài Nam	Lê Hoài Nam
                a.txt	39-47	COUNTRY	JPN	Nhật Bản
                a.txt	53-56	PERSON	Lê Hoài Nam	Nam
                a.txt	61-67	TITLE		Đại sứ
                a.txt	68-71	COUNTRY	LAO	Lào
                """);
        assertThat(run.exit()).isZero();
    }

    @Test
    void jsonLinesHaveNoFacts() {
        assertThat(CommandLineRun.of("annotate", "--format", "jsonl", folder).out())
                .startsWith(
                        "{\"schema\":1,\"id\":\"a.txt\",\"published\":\"2024-03-12\",\"entities\":[{\"type\":\"TITLE\",")
                .endsWith("\"reason\":\"year from the publication date\"}],\"facts\":[]}\n");
    }

    @Test
    void articlesComeAsLinesOfJsonToo() {
        String line = "{\"id\":\"x\",\"text\":\"Tổng thống Pháp thăm Lào.\"}\n";
        assertThat(CommandLineRun.withInput(line, "annotate", "-").out()).isEqualTo("""
                x	0-10	TITLE		Tổng thống
                x	11-15	COUNTRY	FRA	Pháp
                x	21-24	COUNTRY	LAO	Lào
                """);
    }

    @Test
    void whatIsMissingIsTold() {
        CommandLineRun run = CommandLineRun.of("annotate", folder.resolve("none.txt"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors())
                .containsExactly(
                        "vietfacts: " + folder.resolve("none.txt") + ": expected a file or folder, there is none");
    }
}
