package io.github.vietfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentCommandTest {

    private static String run(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main.run(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSentenceALine() {
        assertThat(run("Thủ tướng thăm Nhật Bản. Bà ở lại a_b \\ c.", "segment"))
                .isEqualTo("Thủ_tướng thăm Nhật_Bản .\nBà ở lại a \\_ b \\\\ c .\n");
    }

    @Test
    void everyLineIsASentence() {
        assertThat(run("Ông đến. Bà về.\r\n\r\n Thủ tướng\nthăm\n", "segment", "--lines"))
                .isEqualTo("Ông đến . Bà về .\nThủ_tướng\nthăm\n");
    }

    @Test
    void linesOfJsonHoldOffsetsOfTheInput() {
        assertThat(run("Thu\u0309 tu\u031Bo\u031B\u0301ng đến.", "segment", "--format", "jsonl", "--lines", "--tags"))
                .isEqualTo("{\"start\":0,\"end\":18,\"zone\":\"BODY\",\"words\":["
                        + "{\"start\":0,\"end\":13,\"text\":\"Thu\u0309 tu\u031Bo\u031B\u0301ng\",\"tag\":\"NOUN\"},"
                        + "{\"start\":14,\"end\":17,\"text\":\"đến\",\"tag\":\"VERB\"},"
                        + "{\"start\":17,\"end\":18,\"text\":\".\",\"tag\":\"PUNCT\"}]}\n");
    }

    @Test
    void aMissingFileIsTold() {
        assertThat(run("", "segment", "absent.txt"))
                .isEqualTo("vietfacts: absent.txt: expected a file, there is none\n");
    }

    @Test
    void wordsAreScored(@TempDir Path folder) throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.conllu"),
                "# text = Thủ tướng đến .\n1\tThủ tướng\t_\tNOUN\t_\t_\t_\t_\t_\t_\n2\tđến\t_\tVERB\t_\t_\t_\t_\t_\t_\n"
                        + "3\t.\t_\tPUNCT\t_\t_\t_\t_\t_\t_\n");
        assertThat(run("", "eval", "words", gold.toString()))
                .isEqualTo(gold + ": words P 100.00  R 100.00  F1 100.00  (3 of 3 words right, 3 found)\n" + gold
                        + ": tags of gold words 100.00\n");
    }
}
