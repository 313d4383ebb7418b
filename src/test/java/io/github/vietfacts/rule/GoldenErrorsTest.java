package io.github.vietfacts.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of message as people see it: {@code NAME.rules} and what is told of it in {@code NAME.txt}. */
class GoldenErrorsTest {

    private static String read(String name) throws IOException {
        try (InputStream in = GoldenErrorsTest.class.getResourceAsStream("errors/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<RuleProblem> problems(String name, String text) {
        try {
            return RuleSet.parse(name, text).warnings();
        } catch (RuleSyntaxException e) {
            return e.errors();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "characters",
                "syntax",
                "names",
                "roles",
                "values",
                "limits",
                "macros",
                "facts",
                "tests",
                "strata",
                "warnings"
            })
    void golden(String name) throws IOException {
        assertThat(problems(name + ".rules", read(name + ".rules")).stream()
                        .map(problem -> problem + "\n")
                        .collect(Collectors.joining()))
                .isEqualTo(read(name + ".txt"));
    }
}
