package io.github.vietfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @Test
    void noCommandIsWrongUsage() {
        CommandLineRun run = CommandLineRun.of();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(
                        "no command given, expected one of extract, timeline, annotate, eval, rules, segment, times, lexicon");
    }

    @Test
    void unknownCommandsAndOptionsAreWrongUsage() {
        CommandLineRun command = CommandLineRun.of("extrakt");
        assertThat(command.exit()).isEqualTo(2);
        assertThat(command.err()).contains("extrakt");

        CommandLineRun option = CommandLineRun.of("extract", "--colour", "testdata/articles");
        assertThat(option.exit()).isEqualTo(2);
        assertThat(option.out()).isEmpty();
        assertThat(option.err()).contains("Unknown option: '--colour'");

        CommandLineRun format = CommandLineRun.of("extract", "--format", "xml", "testdata/articles");
        assertThat(format.exit()).isEqualTo(2);
        assertThat(format.err()).contains("--format").contains("xml");

        CommandLineRun nothing = CommandLineRun.of("extract");
        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.err()).contains("INPUT");
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        CommandLineRun help = CommandLineRun.of("--help");
        assertThat(help.exit()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("extract", "eval", "Exit codes:", "1   some input failed");

        CommandLineRun extract = CommandLineRun.of("extract", "--help");
        assertThat(extract.exit()).isZero();
        assertThat(extract.out()).contains("--published", "--format", "--rules");

        for (List<String> command : List.of(List.of("--version"), List.of("extract", "--version"))) {
            CommandLineRun version = CommandLineRun.of(command.toArray());
            assertThat(version.exit()).isZero();
            assertThat(version.out()).matches("vietfacts \\S+\\R");
        }
    }

    @Test
    void scoresItsOwnArticles() {
        CommandLineRun run = CommandLineRun.of("eval", "testdata/articles");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Meeting", "OfficeHeld", "F1");
    }

    @Test
    void whatWasExtractedIsScoredAsIfExtractedAgain(@TempDir Path folder) throws IOException {
        CommandLineRun extracted = CommandLineRun.of("extract", "--format", "jsonl", "testdata/articles");
        Path predictions = Files.writeString(folder.resolve("facts.jsonl"), extracted.out());
        CommandLineRun scored = CommandLineRun.of("eval", "--predictions", predictions, "testdata/articles");
        assertThat(scored.exit()).isZero();
        assertThat(scored.out())
                .isEqualTo(CommandLineRun.of("eval", "testdata/articles").out());
    }

    @Test
    void wrongTypesAndMissingGoldAreTold(@TempDir Path folder) {
        CommandLineRun type = CommandLineRun.of("eval", "--types", "Meating", "testdata/articles");
        assertThat(type.exit()).isEqualTo(2);
        assertThat(type.err()).startsWith("--types: 'Meating' is no type of fact, expected one of Accord, ");

        CommandLineRun gold = CommandLineRun.of("eval", folder.resolve("none"));
        assertThat(gold.exit()).isEqualTo(2);
        assertThat(gold.err() + gold.out()).contains(folder.resolve("none").toString());
    }
}
