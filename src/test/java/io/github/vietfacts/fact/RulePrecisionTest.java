package io.github.vietfacts.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.document.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(precision.of("office.before_name")).hasValue(0.9);
        assertThat(precision.of("meeting.with")).isEmpty();

        VietFacts vietFacts = VietFacts.builder().rulePrecision(precision).build();
        Article article = Article.builder("Thủ tướng Lê Văn An hội đàm với Thủ tướng Lào Khamphao Ernthavanh.")
                .build();
        assertThat(vietFacts.extract(article).facts())
                .extracting(fact -> fact.rule().name() + " " + fact.confidence())
                .contains("office.before_name " + OptionalDouble.of(0.9), "meeting.with " + OptionalDouble.empty());
    }

    @Test
    void aRuleThatFoundLittleIsDrawnTowardsAll() throws IOException {
        RulePrecision precision =
                RulePrecision.load(write(HEADER + "a\t6\t9\t0.667\t0.354\t0.879\nb\t1\t1\t1.000\t0.207\t1.000\n"));
        assertThat(precision.of("a").orElseThrow()).isCloseTo((6 + 20 * 0.7) / 29, within(0.0005));
        assertThat(precision.of("b").orElseThrow()).isCloseTo((1 + 20 * 0.7) / 21, within(0.0005));
    }

    @Test
    void whatNobodyReadCountsMore() throws IOException {
        RulePrecision precision =
                RulePrecision.load(write(HEADER + "*\t5\t10\t0.500\t0.237\t0.763\na\t10\t10\t1.000\t0.722\t1.000\n"));
        assertThat(precision.of("a").orElseThrow()).isCloseTo((10 + 20 * 0.5) / 30, within(0.0005));
        assertThat(precision.of("*")).isEmpty();
    }

    @Test
    void bundledRulesAreMeasured() {
        assertThat(RulePrecision.bundled().of("meeting.with").orElseThrow()).isBetween(0.5, 1.0);
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
