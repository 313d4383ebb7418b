package io.github.vietfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

    private static final String HOUSE = """
            module house
            fact Takeover { buyer!: ORGANIZATION  target!: ORGANIZATION }
            rule takeover.buy : Takeover {
              trigger 'mua lại' | 'thâu tóm'
              arg buyer  = before _ ..2
              arg target = after ..2 _
              test {
                + "[ORGANIZATION Tập_đoàn Sao Mai] đã mua_lại [ORGANIZATION Công_ty Bến Xanh]." => target="Công ty Bến Xanh"
                - "Người dân mua lại nhà."
              }
            }
            """;

    @TempDir
    Path folder;

    private Path house;
    private Path article;

    @BeforeEach
    void files() throws IOException {
        house = Files.writeString(folder.resolve("house.rules"), HOUSE);
        article = Files.writeString(folder.resolve("a.txt"), """
                published: 2024-03-12

                Tập đoàn Sao Mai đã mua lại Công ty Bến Xanh.
                """);
    }

    @Test
    void checkPrintsWarnings() throws IOException {
        assertThat(CommandLineRun.of("rules", "check", house)).isEqualTo(new CommandLineRun(0, "no warnings\n", ""));

        Files.writeString(house, HOUSE.replace("'thâu tóm'", "'mua lại'"));
        CommandLineRun run = CommandLineRun.of("rules", "check", "--alone", house);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("""
                house.rules:4:23: warning: alternative 2 never matches: alternative 1 matches all that it does
                    4 |   trigger 'mua lại' | 'mua lại'
                      |                       ^^^^^^^^^
                1 warning
                """);
    }

    @Test
    void checkPrintsErrors() throws IOException {
        Files.writeString(house, HOUSE.replace("arg buyer ", "arg buyers").replace("'thâu tóm'", ""));
        CommandLineRun run = CommandLineRun.of("rules", "check", house);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                house.rules:5:3: error: expected a pattern, found 'arg'
                    5 |   arg buyers = before _ ..2
                      |   ^^^
                house.rules:5:7: error: fact Takeover has no role 'buyers'; did you mean 'buyer'?
                    5 |   arg buyers = before _ ..2
                      |       ^^^^^^
                2 errors
                """);
    }

    @Test
    void theBundledRulesHaveNoErrors() {
        assertThat(CommandLineRun.of("rules", "check").exit()).isZero();
    }

    @Test
    void testRunsTheTests() throws IOException {
        assertThat(CommandLineRun.of("rules", "test", folder))
                .isEqualTo(new CommandLineRun(0, "2 tests of 1 rules, all pass\n", ""));

        Files.writeString(house, HOUSE.replace("=\"Công ty", "=\"Hãng"));
        CommandLineRun run = CommandLineRun.of("rules", "test", house);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("house.rules:8:7: rule takeover.buy fails its test\n")
                .endsWith("2 tests of 1 rules, 1 failed\n");
    }

    @Test
    void testInThePipelineTellsWhatMentionsWereWorth() throws IOException {
        Files.writeString(
                house, HOUSE.replace("    - ", "    + \"[ORGANIZATION Qq] mua lại [ORGANIZATION Rr].\"\n    - "));
        CommandLineRun run = CommandLineRun.of("rules", "test", "--pipeline", house);
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("3 tests of 1 rules, all pass\nhouse.rules:9:7: rule takeover.buy fails its test\n")
                .endsWith("2 of 3 pass without their markup, 1 with given mentions only\n");
    }

    @Test
    void explainAMatch() {
        CommandLineRun run = CommandLineRun.of(
                "rules", "explain", "takeover.buy", "Tập đoàn Sao Mai đã mua lại Công ty Bến Xanh.", "--rules", house);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("""
                house.rules:3 takeover.buy: match
                  Takeover  buyer: Tập đoàn Sao Mai  target: Công ty Bến Xanh
                  at words 4-5 "mua lại"
                    found   trigger: "mua lại"
                    found   arg buyer: "Tập đoàn Sao Mai"
                    found   arg target: "Công ty Bến Xanh"
                """);
    }

    @Test
    void explainWhatIsMissing() {
        String sentence = "[ORGANIZATION Sao Mai] vừa mua_lại hãng Bến Xanh";
        CommandLineRun run =
                CommandLineRun.of("rules", "explain", "takeover.buy", sentence, "--marked", "--rules", house);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                house.rules:3 takeover.buy: no match
                  at word 4 "mua lại"
                    found   trigger: "mua lại"
                    found   arg buyer: "Sao Mai"
                    failed  arg target
                            expected @ORGANIZATION at words 5-7
                            would match if words 6-7 "Bến Xanh" were @ORGANIZATION
                """);
    }

    @Test
    void explainAsJson() {
        String sentence = "[ORGANIZATION Sao Mai] mua_lại Bến_Xanh";
        CommandLineRun run = CommandLineRun.of(
                "rules", "explain", "takeover.buy", sentence, "--marked", "--format", "json", "--rules", house);
        assertThat(run.out())
                .isEqualTo("{\"rule\":\"takeover.buy\",\"place\":\"house.rules:3 takeover.buy\","
                        + "\"words\":[\"Sao\",\"Mai\",\"mua lại\",\"Bến Xanh\"],\"matches\":[],\"dropped\":[],"
                        + "\"attempts\":[{\"first\":3,\"last\":3,\"steps\":["
                        + "{\"clause\":\"trigger\",\"outcome\":\"FOUND\",\"found\":[\"mua lại\"]},"
                        + "{\"clause\":\"arg buyer\",\"outcome\":\"FOUND\",\"found\":[\"Sao Mai\"]},"
                        + "{\"clause\":\"arg target\",\"outcome\":\"FAILED\",\"expected\":\"@ORGANIZATION\","
                        + "\"positions\":[4,5],\"repair\":[{\"action\":\"IS\",\"element\":\"@ORGANIZATION\","
                        + "\"first\":4,\"last\":4}]}]}]}\n");
    }

    @Test
    void anUnknownRule() {
        CommandLineRun run = CommandLineRun.of("rules", "explain", "takeover.by", "a", "--rules", house);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).containsExactly("vietfacts: unknown rule 'takeover.by'; did you mean 'takeover.buy'?");
    }

    @Test
    void coverageCountsMatches() {
        CommandLineRun run = CommandLineRun.of("rules", "coverage", "--rules", house, article);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("matches\trule\tplace\talternative\n").endsWith("""
                1	takeover.buy	house.rules:3\t
                1	takeover.buy	house.rules:3	'mua lại'
                0	takeover.buy	house.rules:3	'thâu tóm'
                """);
        assertThat(CommandLineRun.of("rules", "coverage", "--never", "--rules", house, article)
                        .out())
                .doesNotContain("\n1\t")
                .endsWith("\n0\ttakeover.buy\thouse.rules:3\t'thâu tóm'\n");
    }

    @Test
    void precisionOfEachRule() throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), """
                {"id":"x","text":"Sáng 5/6, Thủ tướng Lê Văn An hội đàm với Thủ tướng Lào.","published":"2024-06-05","facts":[{"type":"OfficeHeld","args":{"person":{"name":"Lê Văn An"},"title":"Thủ tướng"},"evidence":["Thủ tướng Lê Văn An"]}]}
                """);
        CommandLineRun run = CommandLineRun.of("rules", "precision", folder.resolve("gold.jsonl"));
        assertThat(run.out()).startsWith("rule\tright\tfound\tprecision\tlow\thigh\n");
        assertThat(run.out())
                .contains("\nmeeting.with\t0\t1\t0.000\t0.000\t0.793\n")
                .doesNotContain("*");

        CommandLineRun unread = CommandLineRun.of(
                "rules", "precision", folder.resolve("gold.jsonl"), "--unread", folder.resolve("gold.jsonl"));
        assertThat(unread.out()).contains("\n* named\t1\t1\t1.000\t").contains("\n* unnamed\t0\t1\t0.000\t");
    }

    @Test
    void diffTellsFactsGainedAndLost() throws IOException {
        Path other = Files.writeString(folder.resolve("other.rules"), HOUSE.replace("'mua lại'", "'chuộc'"));
        CommandLineRun run = CommandLineRun.of("rules", "diff", other, house, article);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("""
                +	a.txt	Takeover  buyer: Tập đoàn Sao Mai  target: Công ty Bến Xanh	house.rules:3 takeover.buy
                1 gained, 0 lost, 0 kept
                """);
        assertThat(CommandLineRun.of("rules", "diff", house, "bundled", article).out())
                .endsWith("\n0 gained, 1 lost, 0 kept\n");
    }

    @Test
    void aCommandIsNeeded() {
        CommandLineRun run = CommandLineRun.of("rules");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors().get(0))
                .isEqualTo("no command given, expected one of check, test, explain, coverage, precision, diff");
    }
}
