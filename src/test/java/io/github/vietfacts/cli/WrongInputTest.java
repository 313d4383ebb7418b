package io.github.vietfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every command says of inputs and arguments that are none, and its exit code. */
class WrongInputTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("good.txt"), "Ngày 5/3/2024, trời nắng.\n");
        Files.write(folder.resolve("bad.txt"), new byte[] {'N', 'g', 'a', 'y', (byte) 0xC3, ' ', 'a'});
        Files.write(
                folder.resolve("some.tsv"), "a\tNgay\nb\tNg\u00e0y\nc\tNay\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("bad.tsv"), "b\tNg\u00e0y\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(
                folder.resolve("years.tsv"), "a\tNay\t+999999999-12-31\nb\tNay\t2024-03-12\nc\tNay\t-0001-03-12\n");
        Files.writeString(folder.resolve("years.jsonl"), """
                {"text": "A", "published": "+999999999-12-31"}
                {"text": "Ngày mai, hôm qua.", "published": "9999-12-31"}
                {"text": "Năm tới, hôm qua, năm ngoái.", "published": "0001-01-01"}
                """);
        Files.writeString(folder.resolve("typo.txt"), "title: A\nsource: B\npublised: 2024-03-12\n\nC\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extract @/bad.txt | 2 | @/bad.txt: byte 4: expected UTF-8, found 0xC3",
                "times @/bad.txt | 2 | @/bad.txt: byte 4: expected UTF-8, found 0xC3",
                "times --format tsv @/some.tsv | 1 | @/some.tsv:2: byte 11: expected UTF-8, found 0xE0",
                "times --format tsv @/bad.tsv | 2 | @/bad.tsv:1: byte 4: expected UTF-8, found 0xE0",
                "segment @/bad.txt | 2 | @/bad.txt: byte 4: expected UTF-8, found 0xC3",
                "segment @/bad.txt @/good.txt | 1 | @/bad.txt: byte 4: expected UTF-8, found 0xC3",
                "segment @ | 2 | @: expected a file, found a folder",
                "segment @ @/good.txt | 1 | @: expected a file, found a folder",
                "times @ | 2 | @: expected a file, found a folder",
                "extract --rules @ @/good.txt | 2 | @: expected a file, found a folder",
                "extract --codes @ @/good.txt | 2 | @: expected a file, found a folder",
                "extract --codes @/none @/good.txt | 2 | @/none: expected a file, there is none",
                "timeline --types Visit --rules @ @/good.txt | 2 | @: expected a file, found a folder",
                "eval words @ | 2 | @: expected a file, found a folder",
                "lexicon @ @/lexicon | 2 | @: expected a file, found a folder",
                "lexicon @/none @/lexicon | 2 | @/none: expected a file, there is none",
                "extract @/typo.txt @/good.txt | 1 | @/typo.txt:3: header field 'publised': expected id, title, published or source",
                "extract @/years.jsonl | 1 | @/years.jsonl:1:28: published '+999999999-12-31': expected a day as yyyy-mm-dd",
                "times --format tsv @/years.tsv | 1 | @/years.tsv:1: '+999999999-12-31': expected a day as yyyy-mm-dd;"
                        + "@/years.tsv:3: '-0001-03-12': expected a day as yyyy-mm-dd",
            })
    void inputsAreToldOnOneLine(String command, int exit, String messages) {
        CommandLineRun run = run(command);
        assertThat(run.errors().stream().map(line -> line.replace(folder.toString(), "@")))
                .containsExactly(
                        ("vietfacts: " + messages).replace(";", ";vietfacts: ").split(";"));
        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.out().isEmpty()).isEqualTo(exit == 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extract - - | -: expected standard input at most once, found 2 times",
                "timeline - @/good.txt - | -: expected standard input at most once, found 2 times",
                "segment - - | -: expected standard input at most once, found 2 times",
                "timeline --from 2024-03-13 --to 2024-03-12 @/good.txt | --from 2024-03-13 --to 2024-03-12: expected --from no later than --to",
                "extract --published +999999999-12-31 @/good.txt | Invalid value for option '--published': '+999999999-12-31': expected a day as yyyy-mm-dd",
            })
    void wrongUsageIsTold(String command, String message) {
        CommandLineRun run = run(command);
        assertThat(run.errors()).first().isEqualTo(message);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void typesAreThoseOfTheRules() throws IOException {
        CommandLineRun wrong = run("timeline --types Foo @/good.txt");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.errors())
                .first()
                .asString()
                .startsWith("--types: 'Foo' is no type of fact, expected one of Accord, ");

        Files.writeString(folder.resolve("own.rules"), """
                module own
                fact Weather { sky!: { SUNNY, RAINY } }
                rule weather.sun : Weather { trigger 'trời nắng'  set sky = SUNNY }
                """);
        CommandLineRun own = run("timeline --types Weather --rules @/own.rules @/good.txt");
        assertThat(own.exit()).isZero();
        assertThat(own.out()).contains("Weather");
    }

    @Test
    void problemsOfGoldAreToldOnStandardError() throws IOException {
        Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\": \"a\", \"text\": \"A\", \"facts\": []}\n"
                        + "{\"id\": \"b\", \"text\": \"B\", \"published\": \"+10000-01-01\", \"facts\": []}\n");
        CommandLineRun run = run("eval @/gold.jsonl");
        String problem = folder.resolve("gold.jsonl") + ":2:39: published '+10000-01-01': expected a day as yyyy-mm-dd";
        assertThat(run.errors()).containsExactly("vietfacts: " + problem);
        assertThat(run.out()).startsWith("INCOMPLETE").contains(problem);
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void aByteOrderMarkIsNoWord() {
        assertThat(CommandLineRun.withInput("\uFEFFTrời nắng.", "segment").out())
                .isEqualTo("Trời nắng .\n");
    }

    private CommandLineRun run(String command) {
        return CommandLineRun.of(
                (Object[]) command.replace("@", folder.toString()).split(" "));
    }
}
