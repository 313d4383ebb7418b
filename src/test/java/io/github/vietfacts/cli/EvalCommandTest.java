package io.github.vietfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

    private static final String STORY =
            "Sáng 12/3, tại Hà Nội, Thủ tướng Lê Văn Hòa đã tiếp Đại sứ Lào Khamsouk Phommavong. Hai nước là láng giềng.";
    private static final String FACTS =
            "{'type': 'Meeting', 'kind': 'RECEPTION', 'args': {'participants': [{'name': 'Lê Văn Hòa'}, {'name': 'Khamsouk Phommavong'}], 'date': '2024-03-12'}, 'evidence': 'Thủ tướng Lê Văn Hòa đã tiếp'},"
                    + "{'type': 'OfficeHeld', 'args': {'person': 'Lê Văn Hòa', 'title': 'Thủ tướng', 'jurisdiction': 'VNM'}, 'evidence': 'Thủ tướng Lê Văn Hòa'},"
                    + "{'type': 'OfficeHeld', 'args': {'person': 'Khamsouk Phommavong', 'title': 'Đại sứ', 'jurisdiction': 'LAO'}, 'evidence': 'Đại sứ Lào Khamsouk Phommavong'}";

    @TempDir
    Path folder;

    @Test
    void entitiesTimesAndCastOfAPage() throws IOException {
        Path gold = page(folder);
        CommandLineRun entities = CommandLineRun.of("eval", "entities", gold);
        assertThat(entities.err()).isEmpty();
        assertThat(entities.out())
                .contains("PERSON               1.000  P 1.000  R 1.000  right    2  gold    2  predicted    2");
        assertThat(CommandLineRun.of("eval", "entities", "--types", "person", gold)
                        .out())
                .contains("strict F1            1.000  P 1.000  R 1.000  right    2  gold    2  predicted    2");

        CommandLineRun times = CommandLineRun.of("eval", "times", "--errors", gold);
        assertThat(times.exit()).isZero();
        assertThat(times.out())
                .contains("value accuracy       1.000  right    1  gold    1")
                .doesNotContain("missed");

        CommandLineRun cast = CommandLineRun.of("eval", "cast", gold);
        assertThat(cast.exit()).isZero();
        assertThat(cast.out())
                .contains(
                        "person links         1.000  right    2  of    2",
                        "countries of persons 1.000  right    2  of    2")
                .contains("  to several         1.000  right    1  of    1");
    }

    @Test
    void whatWasAnnotatedIsScoredAsIfAnnotatedAgain() throws IOException {
        Path gold = page(folder);
        CommandLineRun annotated = CommandLineRun.of("annotate", "--format", "jsonl", folder.resolve("gold/a.txt"));
        Path predictions = Files.writeString(folder.resolve("p.jsonl"), annotated.out());
        for (String level : new String[] {"entities", "times"}) {
            assertThat(CommandLineRun.of("eval", level, "--predictions", predictions, gold)
                            .out())
                    .isEqualTo(CommandLineRun.of("eval", level, gold).out());
        }
    }

    @Test
    void theSuiteIsATableAPart() throws IOException {
        page(folder);
        Files.writeString(
                folder.resolve("lines.jsonl"),
                "{\"id\": \"x\", \"text\": \"Bà Lê Hoa\", \"spans\": [[3, 9, \"PER\"]]}\n");
        Files.writeString(Files.createDirectory(folder.resolve("names")).resolve("train.jsonl"), "not read");
        Files.writeString(folder.resolve("names/a.words"), "Lê_Hoa đến Hà_Nội|.\n");
        CommandLineRun run = CommandLineRun.of("eval", "--suite", folder);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("""
                | facts | documents | facts | Key-Fact F1 | 95 % | P | R | without OfficeHeld | macro F1 | kind right |
                |---|---|---|---|---|---|---|---|---|---|
                | gold | 1 | 3 | 1.000 | 1.000 to 1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 |

                | entities | documents | mentions | strict F1 | 95 % | P | R | partial F1 |
                |---|---|---|---|---|---|---|---|
                | gold | 1 | 6 | 1.000 | 1.000 to 1.000 | 1.000 | 1.000 | 1.000 |
                | lines.jsonl | 1 | 1 | 1.000 | 1.000 to 1.000 | 1.000 | 1.000 | 1.000 |

                | times | documents | expressions | strict F1 | 95 % | P | R | relaxed F1 | value right | without vague |
                |---|---|---|---|---|---|---|---|---|---|
                | gold | 1 | 1 | 1.000 | 1.000 to 1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 |

                | who is who | documents | person links | countries of persons | references |
                |---|---|---|---|---|
                | gold | 1 | 1.000 of 2 | 1.000 of 2 | 1.000 of 1 |

                | words | sentences | words | F1 | P | R |
                |---|---|---|---|---|---|
                | a.words | 1 | 4 | 1.000 | 1.000 | 1.000 |

                """);

        CommandLineRun nothing =
                CommandLineRun.of("eval", "--suite", Files.createDirectory(folder.resolve("gold/empty")));
        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.err()).endsWith("empty: expected folders or .jsonl files of gold, there is none\n");
    }

    @Test
    void runsAreComparedAndAnnotatorsToo() throws IOException {
        Path gold = page(folder);
        Path none = Files.writeString(folder.resolve("none.jsonl"), "{\"id\": \"a.txt\", \"facts\": []}");
        Path all = Files.writeString(folder.resolve("all.jsonl"), json("{'id': 'a.txt', 'facts': [" + FACTS + "]}"));
        CommandLineRun compared = CommandLineRun.of("eval", gold, "--compare", none, all);
        assertThat(compared.exit()).isZero();
        assertThat(compared.out())
                .contains("Key-Fact F1          0.000 to 1.000  +1.000", "  gained: Meeting/RECEPTION  participants: ");

        CommandLineRun agreed = CommandLineRun.of("eval", gold, "--against", gold);
        assertThat(agreed.exit()).isZero();
        assertThat(agreed.out()).contains("Key-Fact F1          1.000");
    }

    @Test
    void reportsGoToFiles() throws IOException {
        Path gold = page(folder);
        Path html = folder.resolve("r.html");
        Path json = folder.resolve("r.json");
        assertThat(CommandLineRun.of("eval", gold, "--report", html, "--report", json)
                        .exit())
                .isZero();
        assertThat(html).content().startsWith("<!DOCTYPE html>").contains("Khamsouk Phommavong");
        assertThat(json).content().startsWith("{\"keyFact\":{\"f1\":1.0,").endsWith("}\n");
    }

    @Test
    void wrongUsageIsTold() throws IOException {
        Path gold = page(folder);
        assertThat(CommandLineRun.of("eval", gold, "--report", "r.pdf").errors())
                .contains("--report r.pdf: expected a name that ends in .html or .json");
        assertThat(CommandLineRun.of("eval", "entities", "--label", "MISC=THING", gold)
                        .errors()
                        .get(0))
                .startsWith("--label: label MISC=THING: expected one of [COUNTRY, ");
        Files.writeString(folder.resolve("gold/b.json"), "{\"doc\": \"a.txt\", \"entities\": [1]}");
        CommandLineRun entities = CommandLineRun.of("eval", "entities", folder.resolve("gold/b.json"));
        assertThat(entities.exit()).isEqualTo(2);
        assertThat(entities.out()).isEmpty();
        assertThat(entities.err())
                .isEqualTo("vietfacts: " + folder.resolve("gold/b.json")
                        + ":1:31: entity 1: expected an object, found a number\n");
        Files.writeString(folder.resolve("gold/b.json"), "{\"doc\": \"a.txt\"}");
        assertThat(CommandLineRun.of("eval", "times", folder.resolve("gold/b.json"))
                        .err())
                .isEqualTo("vietfacts: " + folder.resolve("gold/b.json")
                        + ": expected at least one document with times, there is none\n");
    }

    /** A folder with one page and all that it tells. */
    private static Path page(Path folder) throws IOException {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("a.txt"), "published: 2024-03-12\n\n" + STORY);
        String entities = String.join(
                ", ",
                mention("LOCATION", "Hà Nội", ""),
                mention("TITLE", "Thủ tướng", ""),
                mention("PERSON", "Lê Văn Hòa", ", 'canonical': 'Lê Văn Hòa', 'country': 'VNM'"),
                mention("TITLE", "Đại sứ", ""),
                mention("COUNTRY", "Lào", ""),
                mention("PERSON", "Khamsouk Phommavong", ", 'canonical': 'Khamsouk Phommavong', 'country': 'LAO'"));
        Files.writeString(
                gold.resolve("a.json"),
                json("{'doc': 'a.txt', 'facts': [" + FACTS + "], 'entities': [" + entities + "], 'times': ["
                        + mention("TIME", "Sáng 12/3", ", 'value': '2024-03-12TMO'") + "], 'references': ["
                        + mention("", "Hai nước", ", 'parties': ['LAO', 'VNM']") + "]}"));
        return gold;
    }

    private static String mention(String type, String words, String more) {
        int start = STORY.indexOf(words);
        return "{'type': '" + type + "', 'start': " + start + ", 'end': " + (start + words.length()) + ", 'text': '"
                + words + "'" + more + "}";
    }

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }
}
