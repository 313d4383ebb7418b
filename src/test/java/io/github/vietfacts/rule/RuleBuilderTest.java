package io.github.vietfacts.rule;

import static io.github.vietfacts.rule.Patterns.capture;
import static io.github.vietfacts.rule.Patterns.choice;
import static io.github.vietfacts.rule.Patterns.end;
import static io.github.vietfacts.rule.Patterns.exact;
import static io.github.vietfacts.rule.Patterns.followedBy;
import static io.github.vietfacts.rule.Patterns.gap;
import static io.github.vietfacts.rule.Patterns.lexicon;
import static io.github.vietfacts.rule.Patterns.macro;
import static io.github.vietfacts.rule.Patterns.mention;
import static io.github.vietfacts.rule.Patterns.notFollowedBy;
import static io.github.vietfacts.rule.Patterns.notPrecededBy;
import static io.github.vietfacts.rule.Patterns.optional;
import static io.github.vietfacts.rule.Patterns.pattern;
import static io.github.vietfacts.rule.Patterns.phrase;
import static io.github.vietfacts.rule.Patterns.plain;
import static io.github.vietfacts.rule.Patterns.precededBy;
import static io.github.vietfacts.rule.Patterns.repeat;
import static io.github.vietfacts.rule.Patterns.repeatLazily;
import static io.github.vietfacts.rule.Patterns.sequence;
import static io.github.vietfacts.rule.Patterns.slot;
import static io.github.vietfacts.rule.Patterns.start;
import static io.github.vietfacts.rule.Patterns.trigger;
import static io.github.vietfacts.rule.Patterns.word;
import static io.github.vietfacts.rule.Syntax.Locator.after;
import static io.github.vietfacts.rule.Syntax.Locator.anywhere;
import static io.github.vietfacts.rule.Syntax.Locator.before;
import static io.github.vietfacts.rule.Syntax.Locator.inside;
import static io.github.vietfacts.rule.Syntax.Locator.nearest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.vietfacts.pattern.Condition;
import io.github.vietfacts.pattern.Node;
import io.github.vietfacts.rule.FactType.Cardinality;
import io.github.vietfacts.rule.Syntax.Expected;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules built in Java are those that the same text says. */
class RuleBuilderTest {

    private static final String DECLARATIONS = """
            module house
            fact Takeover kind { FULL, SHARE } {
              buyer!: ORGANIZATION
              target[WHOLE, PART]!: ORGANIZATION +
              date: DATE ?
              how: { CASH, STOCK } ?
            }
            lexicon SHARES { 'cổ phần', 'cổ phiếu' }
            def STOP = ';' | '.'
            """;

    private static final String TEXT = """
            rule takeover.deal : Takeover {
              doc "A \\"mua\\" lại B"
              priority 2
              kind SHARE if inside $SHARES
              kind FULL
              trigger ('mua lại' | 'thâu tóm') $SHARES?
              arg buyer = before _ ..3!(STOP)
              arg target[WHOLE]+ = after ..3!(STOP) _ ('và' _)* or after 'của' _
              arg target[PART]* += anywhere 'gồm' _
              arg date? = nearest within 20
              set how = CASH if after ..9 'tiền mặt'
              unless 'tin đồn' ..2 ^
              test {
                + "[ORGANIZATION A] mua_lại cổ_phần [ORGANIZATION B] và [ORGANIZATION C] bằng tiền mặt."
                  => kind=SHARE buyer="A" target[WHOLE]="B" target[WHOLE]="C" how=CASH
                - "Tin đồn [ORGANIZATION A] mua lại [ORGANIZATION B]."
              }
            }
            """;

    private static Syntax.Rule built() {
        return new RuleBuilder("takeover.deal", "Takeover")
                .doc("A \"mua\" lại B")
                .priority(2)
                .kind("SHARE", inside(lexicon("SHARES")))
                .kind("FULL")
                .trigger(sequence(choice(phrase("mua lại"), phrase("thâu tóm")), optional(lexicon("SHARES"))))
                .arg("buyer", before(sequence(slot(), gap(3, macro("STOP")))))
                .arg(
                        "target[WHOLE]",
                        Cardinality.SOME,
                        after(sequence(
                                gap(3, macro("STOP")),
                                slot(),
                                repeat(sequence(phrase("và"), slot()), 0, Node.UNBOUNDED))),
                        after(pattern("'của' _")))
                .more("target[PART]", Cardinality.ANY, anywhere(sequence(phrase("gồm"), slot())))
                .arg("date", Cardinality.OPTIONAL, nearest(20))
                .set("how", "CASH", after(sequence(gap(9), phrase("tiền mặt"))))
                .unless(sequence(phrase("tin đồn"), gap(2), trigger()))
                .finds(
                        "[ORGANIZATION A] mua_lại cổ_phần [ORGANIZATION B] và [ORGANIZATION C] bằng tiền mặt.",
                        Expected.of("kind", "SHARE"),
                        Expected.of("buyer", "A"),
                        Expected.of("target[WHOLE]", "B"),
                        Expected.of("target[WHOLE]", "C"),
                        Expected.of("how", "CASH"))
                .findsNothing("Tin đồn [ORGANIZATION A] mua lại [ORGANIZATION B].")
                .build();
    }

    @Test
    void aBuiltRuleEqualsTheParsedOne() {
        RuleSet parsed = RuleSet.parse("house.rules", DECLARATIONS + TEXT);
        assertThat(built()).isEqualTo(parsed.rule("takeover.deal").syntax());
        assertThat(built()).hasSameHashCodeAs(parsed.rule("takeover.deal").syntax());
        assertThat(new RuleBuilder("takeover.deal", "Takeover").build()).isNotEqualTo(built());
    }

    @Test
    void aBuiltRuleIsLoadedIntoASet() {
        RuleSet rules = RuleSet.parse("house.rules", DECLARATIONS).plus(built());
        assertThat(rules.rules()).extracting(Rule::name).containsExactly("takeover.deal");
        assertThat(rules.rule("takeover.deal").syntax()).isEqualTo(built());
        assertThat(rules.tests()).hasSize(2);
        assertThat(rules.runTests()).isEmpty();
    }

    @Test
    void problemsTellTheNameOfTheRule() {
        RuleSet house = RuleSet.parse("house.rules", DECLARATIONS);
        Syntax.Rule wrong = new RuleBuilder("takeover.wrong", "Takeover")
                .trigger(phrase("mua"))
                .arg("byer", before(slot()))
                .arg("target", after(sequence(macro("STOPS"), slot())))
                .build();
        Syntax.Rule other = new RuleBuilder("takeover.other", "Takeovr").build();
        assertThatThrownBy(() -> house.plus(wrong, other))
                .isInstanceOf(RuleSyntaxException.class)
                .hasMessage("""
                        takeover.wrong:2:6: error: rule takeover.wrong fills no key role 'buyer' of Takeover
                            2 | rule takeover.wrong : Takeover {
                              |      ^^^^^^^^^^^^^^
                        takeover.wrong:4:7: error: fact Takeover has no role 'byer'; did you mean 'buyer'?
                            4 |   arg byer = before _
                              |       ^^^^
                        takeover.wrong:5:22: error: unknown macro 'STOPS'; did you mean 'STOP'?
                            5 |   arg target = after STOPS _
                              |                      ^^^^^
                        takeover.other:2:23: error: unknown fact 'Takeovr'; did you mean 'Takeover'?
                            2 | rule takeover.other : Takeovr {
                              |                       ^^^^^^^""");
    }

    static Stream<Arguments> patterns() {
        Condition title = new Condition.In("shape", Set.of("Title"));
        Condition single = new Condition.Compares("length", -1, 2);
        return Stream.of(
                arguments(phrase("hội đàm"), "'hội đàm'"),
                arguments(phrase("it 's \\'"), "'it \\'s \\\\''"),
                arguments(exact("Nhà Trắng"), "=\"Nhà Trắng\""),
                arguments(plain("ngoai giao"), "~'ngoai giao'"),
                arguments(word(Condition.ALWAYS), "[]"),
                arguments(
                        word(new Condition.All(List.of(title, new Condition.Any(List.of(title, single))))),
                        "[shape=Title & (shape=Title | length<2)]"),
                arguments(
                        word(new Condition.All(List.of(title, new Condition.All(List.of(title, single))))),
                        "[shape=Title & (shape=Title & length<2)]"),
                arguments(
                        word(new Condition.Not(new Condition.Any(List.of(title, new Condition.Alike("form", "lào"))))),
                        "[!(shape=Title | form~lao)]"),
                arguments(sequence(mention("PERSON"), word(title)), "@PERSON [shape=Title]"),
                arguments(mention("COUNTRY", new Condition.In("country", Set.of("JPN"))), "@COUNTRY[country=JPN]"),
                arguments(sequence(lexicon("POST"), macro("STOP")), "$POST STOP"),
                arguments(macro("LIST", choice(phrase("a"), phrase("b")), slot()), "LIST('a' | 'b', _)"),
                arguments(sequence(macro("STOP"), choice(phrase("a"), phrase("b"))), "STOP ('a' | 'b')"),
                arguments(sequence(slot(), slot(title)), "_ _[shape=Title]"),
                arguments(slot(sequence(phrase("a"), gap(3))), "_:('a' ..3)"),
                arguments(optional(slot(phrase("a"))), "(_:'a')?"),
                arguments(repeatLazily(repeat(phrase("a"), 1, Node.UNBOUNDED), 0, 1), "('a'+)??"),
                arguments(repeat(phrase("a"), 2, 2), "'a'{2}"),
                arguments(repeat(phrase("a"), 2, 3), "'a'{2,3}"),
                arguments(repeatLazily(gap(2), 2, Node.UNBOUNDED), "(..2){2,}?"),
                arguments(gap(5, choice(macro("STOP"), phrase(","))), "..5!(STOP | ',')"),
                arguments(sequence(start(), phrase("a"), end()), "<s> 'a' </s>"),
                arguments(
                        sequence(followedBy(phrase("a")), notFollowedBy(choice(phrase("a"), phrase("b")))),
                        "(?='a') (?!'a' | 'b')"),
                arguments(sequence(precededBy(phrase("a")), notPrecededBy(phrase("b"))), "(?<='a') (?<!'b')"),
                arguments(capture("who[HOST]", mention("PERSON")), "who[HOST]:@PERSON"),
                arguments(capture("who", sequence(gap(1), slot())), "who:(..1 _)"),
                arguments(
                        sequence(
                                sequence(phrase("a"), phrase("b")),
                                choice(choice(phrase("c"), phrase("d")), trigger())),
                        "('a' 'b') (('c' | 'd') | ^)"));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aPatternIsWrittenAsItIsRead(Expr pattern, String text) {
        assertThat(pattern.notation()).isEqualTo(text);
        assertThat(pattern(text)).isEqualTo(pattern);
    }

    @Test
    void aPatternIsReadToItsEnd() {
        assertThatThrownBy(() -> pattern("'a' )"))
                .isInstanceOf(RuleSyntaxException.class)
                .hasMessageContaining("pattern:1:5: error: expected the end of the pattern, found ')'");
    }

    static Stream<RuleSet.Source> bundled() {
        return RuleSources.bundled().stream();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void aFileIsWrittenAsItIsRead(RuleSet.Source source) {
        Syntax file = Syntax.parse(source);
        assertThat(Syntax.parse(file.source(source.name()))).isEqualTo(file);
    }
}
