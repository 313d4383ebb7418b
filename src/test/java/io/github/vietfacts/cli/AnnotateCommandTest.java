package io.github.vietfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.eval.EntityGold;
import io.github.vietfacts.eval.GoldSet;
import io.github.vietfacts.eval.MarkedEntity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
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

    @Test
    void textHasBracketsWhereNoTerminalIs() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "Giá \\ [mới] ở Lào.\n");
        assertThat(CommandLineRun.of("annotate", "--format", "text", folder).out())
                .isEqualTo("""
                Chiều 12/3, [TITLE Bộ trưởng] [PERSON Lê Hoài Nam] thăm [COUNTRY Nhật Bản]. Ông [PERSON Nam] gặp \
                [TITLE Đại sứ] [COUNTRY Lào].

                Giá \\\\ \\[mới\\] ở [COUNTRY Lào].
                """);
    }

    @Test
    void aTerminalShowsTextInColours() {
        CommandLineRun run = CommandLineRun.on(Screen.COLOURS, "annotate", folder);
        assertThat(run.out().lines().toList())
                .containsExactly(
                        "\u001b[32mPERSON\u001b[0m \u001b[36mTITLE\u001b[0m \u001b[35mORGANIZATION\u001b[0m"
                                + " \u001b[33mCOUNTRY\u001b[0m \u001b[93mLOCATION\u001b[0m \u001b[34mFACILITY\u001b[0m"
                                + " \u001b[31mEVENT\u001b[0m \u001b[95mDOCUMENT\u001b[0m",
                        "",
                        "Chiều 12/3, \u001b[36mBộ trưởng\u001b[0m \u001b[32mLê Hoài Nam\u001b[0m thăm"
                                + " \u001b[33mNhật Bản\u001b[0m. Ông \u001b[32mNam\u001b[0m gặp"
                                + " \u001b[36mĐại sứ\u001b[0m \u001b[33mLào\u001b[0m.");
    }

    @Test
    void noColourIsHonoured() {
        assertThat(Screen.of(true, Map.of())).isEqualTo(Screen.COLOURS);
        assertThat(Screen.of(true, Map.of("NO_COLOR", ""))).isEqualTo(Screen.COLOURS);
        assertThat(Screen.of(true, Map.of("NO_COLOR", "1"))).isEqualTo(Screen.PLAIN);
        assertThat(Screen.of(false, Map.of())).isEqualTo(Screen.NONE);
        assertThat(CommandLineRun.on(Screen.PLAIN, "annotate", folder).out())
                .startsWith("Chiều 12/3, [TITLE Bộ trưởng] [PERSON Lê Hoài Nam] thăm");
    }

    @Test
    void aTextDoesNotSteerTheTerminal() {
        String line = "{\"id\":\"x\",\"text\":\"Lào\\u001b[2J\"}\n";
        assertThat(CommandLineRun.withInput(line, "annotate", "--format", "text", "-")
                        .out())
                .isEqualTo("[COUNTRY Lào] \\[2J\n");
    }

    @Test
    void conllIsAWordALine() {
        assertThat(CommandLineRun.of("annotate", "--format", "conll", folder).out())
                .isEqualTo("""
                        Chiều	O
                        12/3	O
                        ,	O
                        Bộ_trưởng	B-TITLE
                        Lê_Hoài_Nam	B-PERSON
                        thăm	O
                        Nhật_Bản	B-COUNTRY
                        .	O

                        Ông	O
                        Nam	B-PERSON
                        gặp	O
                        Đại_sứ	B-TITLE
                        Lào	B-COUNTRY
                        .	O

                        """);
    }

    /** A character outside the basic plane before, and marks apart from their letters: units are no code points. */
    private static final String ASTRAL = "\uD83D\uDE00 Tổng thống Pháp thăm Hà Nội.";

    private static final String APART = Normalizer.normalize(ASTRAL, Normalizer.Form.NFD);

    @Test
    void bratCountsCodePoints() throws IOException {
        Path out = folder.resolve("brat");
        Files.writeString(folder.resolve("a.txt"), ASTRAL);
        assertThat(CommandLineRun.of("annotate", "--format", "brat", "-o", out, folder.resolve("a.txt")))
                .isEqualTo(new CommandLineRun(0, "", ""));
        assertThat(Files.readString(out.resolve("a.txt"))).isEqualTo(ASTRAL);
        assertThat(Files.readString(out.resolve("a.ann")))
                .isEqualTo("T1\tTITLE 2 12\tTổng thống\nT2\tCOUNTRY 13 17\tPháp\nT3\tLOCATION 23 29\tHà Nội\n");
    }

    @Test
    void bratAndConllAreReadAsGold() throws IOException {
        for (String text : List.of(ASTRAL, APART)) {
            Path out = Files.createTempDirectory(folder, "out");
            Path article =
                    Files.writeString(Files.createDirectory(out.resolve("in")).resolve("a.txt"), text);
            CommandLineRun.of("annotate", "--format", "brat", "-o", out.resolve("brat"), article);
            assertThat(marked(out.resolve("brat").resolve("a.ann")))
                    .extracting(m -> Normalizer.normalize(m, Normalizer.Form.NFC))
                    .containsExactly("TITLE Tổng thống", "LOCATION Pháp", "LOCATION Hà Nội");
            Path columns = out.resolve("a.conll");
            Files.writeString(
                    columns,
                    CommandLineRun.of("annotate", "--format", "conll", article).out());
            assertThat(marked(columns)).containsExactly("TITLE Tổng thống", "LOCATION Pháp", "LOCATION Hà Nội");
        }
    }

    private static List<String> marked(Path gold) {
        GoldSet<List<MarkedEntity>> read = EntityGold.read(List.of(gold));
        assertThat(read.problems()).isEmpty();
        return read.documents().stream()
                .flatMap(document -> document.gold().stream()
                        .map(entity -> entity.type() + " "
                                + document.article()
                                        .text()
                                        .substring(
                                                entity.span().start(),
                                                entity.span().end())))
                .toList();
    }

    @Test
    void bratWantsAFolderAndOverwritesNothing() throws IOException {
        CommandLineRun without = CommandLineRun.of("annotate", "--format", "brat", folder);
        assertThat(without.exit()).isEqualTo(2);
        assertThat(without.errors().get(0)).isEqualTo("--format brat: expected -o DIR, the folder to write to");
        CommandLineRun other = CommandLineRun.of("annotate", "--format", "conll", "-o", folder, folder);
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.errors().get(0)).isEqualTo("-o: expected only with --format brat");
        CommandLineRun there = CommandLineRun.of("annotate", "--format", "brat", "-o", folder, folder);
        assertThat(there.exit()).isEqualTo(2);
        assertThat(there.errors())
                .containsExactly("vietfacts: " + folder.resolve("a.txt") + ": expected no file, there is one");
        assertThat(folder.resolve("a.ann")).doesNotExist();
    }

    @Test
    void anotherFileIsNoNameModel() throws IOException {
        Path text = folder.resolve("a.txt");
        CommandLineRun run = CommandLineRun.of("annotate", "--names", text, text);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors())
                .containsExactly("vietfacts: " + text
                        + ": expected a name model of train names or of OpenNLP: it begins with other bytes");
        CommandLineRun words = CommandLineRun.of("annotate", "--names", "models/words.model", text);
        assertThat(words.errors())
                .singleElement()
                .asString()
                .startsWith("vietfacts: models/words.model: expected a name model: labels ");
        assertThat(CommandLineRun.of("annotate", "--names", "models/names.model", text)
                        .out())
                .isEqualTo(CommandLineRun.of("annotate", text).out());
    }
}
