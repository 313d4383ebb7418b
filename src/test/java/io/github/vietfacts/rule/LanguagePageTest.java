package io.github.vietfacts.rule;

import static io.github.vietfacts.rule.FactType.Cardinality.OPTIONAL;
import static io.github.vietfacts.rule.Patterns.capture;
import static io.github.vietfacts.rule.Patterns.mention;
import static io.github.vietfacts.rule.Patterns.pattern;
import static io.github.vietfacts.rule.Patterns.phrase;
import static io.github.vietfacts.rule.Patterns.sequence;
import static io.github.vietfacts.rule.Patterns.slot;
import static io.github.vietfacts.rule.Syntax.Locator.after;
import static io.github.vietfacts.rule.Syntax.Locator.anywhere;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.vietfacts.pattern.MarkedSentence;
import io.github.vietfacts.pattern.TokenSequence;
import io.github.vietfacts.rule.Syntax.Expected;
import io.github.vietfacts.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of the language's page. */
class LanguagePageTest {

    private static final String CONTEXT = """
            module m
            fact Talk { who[HOST, GUEST]: PERSON * }
            lexicon ADDRESS { 'ông', 'bà', 'đồng chí', 'đồng' }
            def STOP = ';' | '.'
            def LIST(X) = X ((',' | 'và') X)*
            rule r : Talk { match %s }
            """;

    private static String page() throws IOException {
        try (InputStream in = RuleSet.class.getResourceAsStream("language.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Stream<Arguments> rows() throws IOException {
        return page().lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replace("\\|", "\u0000").split("\\|"))
                .map(cells -> Arguments.of(code(cells[1]), code(cells[3])));
    }

    private static String code(String cell) {
        return cell.strip().replace("`", "").replace('\u0000', '|');
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aPatternFindsWhatTheExampleMarks(String pattern, String example) {
        RuleSet rules = RuleSet.parse("m", CONTEXT.formatted(pattern.replace("{zone=TITLE} ", "")));
        TokenSequence sequence =
                MarkedSentence.parse(example.replaceAll("[«»]", "")).sequence();
        List<String> found = rules.match(sequence).stream()
                .map(match -> sequence.text(match.triggerStart(), match.triggerEnd()))
                .toList();
        assertThat(found).isNotEmpty().isEqualTo(marked(example));
    }

    private static List<String> marked(String example) {
        List<String> marked = new ArrayList<>();
        for (int at = example.indexOf('«'); at >= 0; at = example.indexOf('«', at + 1)) {
            TokenSequence part = MarkedSentence.parse(example.substring(at + 1, example.indexOf('»', at)))
                    .sequence();
            marked.add(SourceText.of(part.text(0, part.size())).normalized());
        }
        return marked;
    }

    private static String block(String language) throws IOException {
        String page = page();
        String fence = "```" + language + "\n";
        int start = page.indexOf(fence) + fence.length();
        return page.substring(start, page.indexOf("```", start));
    }

    private static RuleSet rules() throws IOException {
        RuleSet.Source house = new RuleSet.Source(
                "house.rules",
                block("rules"),
                ImmutableMap.of("shares.tsv", "cổ phần\tghi chú\n# không\n\ncổ phiếu\n"));
        return RuleSet.parse(List.of(new RuleSet.Source("catalogue.rules", "module catalogue"), house));
    }

    @Test
    void theRulesBuiltInJavaAreThoseOfThePage() throws IOException {
        Syntax.Rule named = new RuleBuilder("takeover.named", "Takeover")
                .trigger(sequence(
                        capture("buyer", mention("ORGANIZATION")),
                        phrase("trở thành"),
                        phrase("chủ"),
                        capture("target", mention("ORGANIZATION"))))
                .finds(
                        "[ORGANIZATION A] trở_thành chủ [ORGANIZATION B]",
                        Expected.of("buyer", "A"),
                        Expected.of("target", "B"))
                .build();
        Syntax.Rule inDeal = new RuleBuilder("sale.in_deal", "Sale")
                .trigger(pattern("'bên bán' ':'"))
                .arg("seller", after(slot()))
                .arg("deal", OPTIONAL, anywhere(slot()))
                .build();

        assertThat(named).isEqualTo(rules().rule("takeover.named").syntax());
        assertThat(inDeal).isEqualTo(rules().rule("sale.in_deal").syntax());
        String code = Files.readString(Path.of("src/test/java/io/github/vietfacts/rule/LanguagePageTest.java"));
        assertThat(code.replaceAll("\\s++", "")).contains(block("java").replaceAll("\\s++", ""));
    }

    @Test
    void theRulesPassTheirTests() throws IOException {
        RuleSet rules = rules();
        assertThat(rules.tests()).hasSize(6);
        assertThat(rules.runTests()).isEmpty();
        assertThat(rules.warnings()).isEmpty();

        TokenSequence sequence = MarkedSentence.parse(
                        "[ORGANIZATION A] mua lại [ORGANIZATION B] , bên bán : [ORGANIZATION C]")
                .sequence();
        assertThat(rules.match(sequence))
                .extracting(match -> match.rule().name() + " "
                        + match.args().stream()
                                .map(arg -> arg.role() + "=" + sequence.text(arg.start(), arg.end()))
                                .toList())
                .containsExactly("takeover.deal [buyer=A, target=B]", "sale.in_deal [deal=A mua lại B, seller=C]");
    }
}
