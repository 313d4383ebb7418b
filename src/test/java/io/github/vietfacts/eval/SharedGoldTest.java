package io.github.vietfacts.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gold that is not part of the repository; skipped where it does not lie beside the checkout. */
class SharedGoldTest {

    @ParameterizedTest
    @ValueSource(strings = {"articles", "leads"})
    void loadsWithoutProblemsAndAgreesWithItself(String name) {
        Path gold = List.of("..", "../..").stream()
                .map(up -> Path.of(up, "shared", "gold", name))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of(name));
        assumeTrue(Files.isDirectory(gold), "no gold beside the checkout: ../shared/gold/" + name);

        Gold read = Gold.read(gold, Catalogue.TYPES);
        Scores scores = Scorer.of(Catalogue.TYPES).score(read, Gold.Document::facts);

        assertThat(read.problems()).isEmpty();
        assertThat(read.documents()).isNotEmpty();
        assertThat(scores.facts().f1()).isEqualTo(1);
        assertThat(scores.macroF1()).isEqualTo(1);
        assertThat(scores.arguments().f1()).isEqualTo(1);
        assertThat(scores.kindAccuracy()).hasValue(1);
    }
}
