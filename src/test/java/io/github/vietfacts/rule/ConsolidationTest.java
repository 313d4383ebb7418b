package io.github.vietfacts.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.pattern.MarkedSentence;
import io.github.vietfacts.pattern.TokenSequence;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsolidationTest {

    private static final String HEAD = """
            module m
            fact Talk kind { CALL, VISIT } { who!: PERSON  with: PERSON *  when: DATE ? }
            """;

    private static final TokenSequence SENTENCE =
            MarkedSentence.parse("[DATE Hôm nay] [PERSON A] gặp [PERSON B]").sequence();

    private static Consolidation consolidate(String rules) {
        return Consolidation.of(RuleSet.parse("m", HEAD + rules).match(SENTENCE));
    }

    private static List<String> kept(Consolidation consolidation) {
        return consolidation.kept().stream()
                .map(match -> match.rule().name() + " "
                        + match.args().stream()
                                .map(arg -> arg.role() + "=" + SENTENCE.text(arg.start(), arg.end()))
                                .toList())
                .toList();
    }

    private static List<String> dropped(Consolidation consolidation) {
        return consolidation.dropped().stream()
                .map(each -> each.match().rule().name() + " " + each.reason() + " "
                        + each.winner().rule().name())
                .toList();
    }

    @Test
    void matchesThatAgreeAreMerged() {
        Consolidation merged = consolidate("""
                rule one : Talk { trigger 'gặp' arg who = before _ arg with = after _ }
                rule two : Talk { trigger 'gặp' arg who = before _ arg when = nearest }
                """);
        assertThat(kept(merged)).containsExactly("two [when=Hôm nay, who=A, with=B]");
        assertThat(dropped(merged)).containsExactly("one MERGED two");
    }

    @Test
    void thePriorityDecidesBetweenMatchesThatDiffer() {
        String rules = """
                rule one : Talk { kind CALL trigger 'gặp' arg who = before _ arg with = after _ }
                rule two : Talk { kind VISIT priority 1 trigger 'gặp' arg who = before _ }
                """;
        assertThat(kept(consolidate(rules))).containsExactly("two [who=A]");
        assertThat(dropped(consolidate(rules))).containsExactly("one PRIORITY two");
        assertThat(kept(consolidate(rules.replace("priority 1", ""))))
                .containsExactly("one [who=A, with=B]", "two [who=A]");
    }

    @Test
    void otherTriggersAreOtherFacts() {
        Consolidation both = consolidate("""
                rule one : Talk { trigger 'gặp' arg who = before _ }
                rule two : Talk { match who:@PERSON 'gặp' }
                """);
        assertThat(kept(both)).hasSize(2);
        assertThat(both.dropped()).isEmpty();
    }

    @Test
    void theExplanationTells() {
        RuleSet rules = RuleSet.parse("m", HEAD + """
                rule one : Talk { trigger 'gặp' arg who = before _ }
                rule two : Talk { priority 1 trigger 'gặp' arg who = after _ }
                """);
        assertThat(rules.explain("one", SENTENCE).dropped()).hasSize(1);
        assertThat(rules.explain("two", SENTENCE).dropped()).isEmpty();
    }
}
