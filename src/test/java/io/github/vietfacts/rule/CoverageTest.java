package io.github.vietfacts.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.pattern.MarkedSentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void countsRulesAndAlternatives() {
        RuleSet rules = RuleSet.parse("m.rules", """
                module m
                fact Talk { who!: PERSON }
                rule talk : Talk { trigger ('đã' | 'vừa')? ('gặp' | 'thăm')  arg who = before _ }
                rule call : Talk { match who:@PERSON 'gọi' }
                """);
        Coverage coverage = new Coverage(rules);
        for (String sentence : List.of("[PERSON A] đã thăm B", "[PERSON A] thăm B và [PERSON B] gặp C", "gặp")) {
            coverage.add(MarkedSentence.parse(sentence).sequence());
        }
        assertThat(coverage.counts())
                .extracting(count -> count.rule().name() + " " + count.matches())
                .containsExactly("talk 3", "call 0");
        assertThat(coverage.counts().get(0).alternatives())
                .containsExactly(
                        new Coverage.Alternative("'đã'", 1),
                        new Coverage.Alternative("'vừa'", 0),
                        new Coverage.Alternative("'gặp'", 1),
                        new Coverage.Alternative("'thăm'", 2));
    }
}
