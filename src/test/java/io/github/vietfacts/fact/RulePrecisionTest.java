package io.github.vietfacts.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePrecisionTest {

    private static final String HEADER = "rule\tright\tfound\tprecision\tlow\thigh\n";

    @TempDir
    Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("p.tsv"), text);
    }

    @Test
    void factsGetThePrecisionOfTheirRule() throws IOException {
        RulePrecision precision =
                RulePrecision.load(write(HEADER + "office.before_name\t9\t10\t0.900\t0.596\t0.982\n"));
        VietFacts vietFacts = VietFacts.builder().rulePrecision(precision).build();
        Article article = Article.builder("Thủ tướng Lê Văn An hội đàm với Thủ tướng Lào Khamphao Ernthavanh.")
                .build();
        assertThat(vietFacts.extract(article).facts())
                .extracting(fact -> fact.rule().name() + " " + fact.confidence())
                .contains("office.before_name " + OptionalDouble.of(0.9), "meeting.with " + OptionalDouble.empty());
    }

    /** A fact of the rule {@code test}. */
    private static final Fact NAMED = Facts.parse("Meeting  participants=Lê Na/VNM, JPN");

    private static final Fact UNNAMED = Facts.parse("Meeting  participants=một đoàn học giả/VNM/GUEST/PHRASE, JPN");

    private static final Fact REPEATED =
            UNNAMED.withEvidence(List.of(UNNAMED.evidence().get(0), new Evidence(new Span(5, 6), Zone.BODY)));

    @Test
    void aRuleThatFoundLittleIsDrawnTowardsAll() throws IOException {
        RulePrecision precision = RulePrecision.load(
                write(HEADER + "test\t6\t9\t0.667\t0.354\t0.879\nother\t1\t1\t1.000\t0.207\t1.000\n"));
        assertThat(precision.of(NAMED).orElseThrow()).isCloseTo((6 + 20 * 0.7) / 29, within(0.0005));
        assertThat(precision.of(UNNAMED)).isEqualTo(precision.of(NAMED));
    }

    @Test
    void whatNobodyReadTellsWhatFactsAreWorthByTheCertaintyOfTheirArguments() throws IOException {
        RulePrecision precision = RulePrecision.load(write(HEADER
                + "* named\t15\t20\t0.750\t0\t1\n* unnamed\t1\t5\t0.200\t0\t1\n"
                + "test\t20\t20\t1.000\t0\t1\nother\t16\t20\t0.800\t0\t1\n"));
        // of all 0.9 are right (odds 9), of the rule's facts with 20 such more 0.95 (odds 19)
        double better = 19 / 9.0;
        // of all unread facts 16 of 25; with 20 such more 27.8 of 40 named ones, 13.8 of 25 unnamed, 12.8 of 20 others
        assertThat(precision.of(NAMED).orElseThrow()).isCloseTo(share(better * 27.8 / 12.2), within(0.0005));
        assertThat(precision.of(UNNAMED).orElseThrow()).isCloseTo(share(better * 13.8 / 11.2), within(0.0005));
        assertThat(precision.of(REPEATED).orElseThrow()).isCloseTo(share(better * 12.8 / 7.2), within(0.0005));
    }

    private static double share(double odds) {
        return odds / (1 + odds);
    }

    @Test
    void whereAllRulesAreAlwaysRightOnlyWhatNobodyReadCounts() throws IOException {
        RulePrecision precision =
                RulePrecision.load(write(HEADER + "* named\t1\t2\t0.5\t0\t1\ntest\t3\t3\t1.000\t0\t1\n"));
        assertThat(precision.of(NAMED)).hasValue(0.5);
    }

    @Test
    void bundledRulesAreMeasured() {
        VietFacts vietFacts = VietFacts.load();
        Article article = Article.builder("Thủ tướng Lê Văn An hội đàm với Thủ tướng Lào Khamphao Ernthavanh.")
                .build();
        assertThat(vietFacts.extract(article).facts())
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.confidence().orElseThrow()).isBetween(0.5, 1.0));
    }

    @Test
    void whatIsWrongIsToldWithItsLine() throws IOException {
        Path file = write("x\n");
        assertThatThrownBy(() -> RulePrecision.load(file))
                .hasMessage(file + ":1: expected the header 'rule TAB right TAB found TAB precision TAB low TAB high'");
        write(HEADER + "a\t1\t1\t1.0\t0\t1\nb\t1\tone\t1\t0\t1\n");
        assertThatThrownBy(() -> RulePrecision.load(file))
                .hasMessage(file
                        + ":3: expected how many facts were right and how many found in columns 2 and 3, found"
                        + " 'b TAB 1 TAB one TAB 1 TAB 0 TAB 1'");
        assertThatThrownBy(() -> RulePrecision.load(folder.resolve("none")))
                .hasMessage(folder.resolve("none") + ": cannot read the precision of rules");
    }
}
