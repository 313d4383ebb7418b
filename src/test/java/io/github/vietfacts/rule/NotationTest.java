package io.github.vietfacts.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.pattern.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is parsed and written again reads the same. */
class NotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'hội đàm'",
                "=\"Nhà Trắng\"",
                "~'ngoai giao'",
                "[shape=Title & lower!=ông & length>1]",
                "[(form=A | form=B) & !(length<2 | shape in {punct, number})]",
                "@PERSON @COUNTRY[country=JPN]",
                "$POST ('a' | 'b' 'c')? ('a' 'b')* 'a'+? 'a'{2} 'a'{1,3}? 'a'{2,}",
                "..5 ..3!(';' | '.') 'a'",
                "<s> 'theo' </s>",
                "(?='a' 'b') (?!'a') (?<='a') (?<!'a' | 'b') 'a'",
                "who:@PERSON who:('a' 'b')",
                "'it \\' s'",
            })
    void roundTrip(String pattern) {
        RuleSet rules = RuleSet.parse(
                "m",
                "module m\nfact Talk { who: text * }\nlexicon POST { 'x' }\nrule r : Talk { match 'x' (" + pattern
                        + ") }");
        assertThat(Notation.of(rules.rules().get(0).code().trigger().node())).isEqualTo("'x' " + pattern);
    }
}
