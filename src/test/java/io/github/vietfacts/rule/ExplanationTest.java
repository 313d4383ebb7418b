package io.github.vietfacts.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vietfacts.pattern.MarkedSentence;
import io.github.vietfacts.rule.Explanation.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final RuleSet RULES = RuleSet.parse("diplomacy.rules", RuleSetTest.DIPLOMACY);

    private static Explanation explain(String sentence) {
        return RULES.explain("meeting.receive", MarkedSentence.parse(sentence).sequence());
    }

    private static List<String> steps(Explanation explanation) {
        return explanation.attempts().get(0).steps().stream()
                .map(step -> step.outcome() + " " + step.clause() + " " + step.found())
                .toList();
    }

    @Test
    void aMatchShowsWhatEachClauseFound() {
        Explanation explanation = explain("[PERSON Mai] đã tiếp [PERSON Abe] tại [FACILITY Nhà hát].");
        assertThat(explanation.matches()).hasSize(1);
        assertThat(steps(explanation))
                .containsExactly(
                        "FOUND trigger [đã tiếp]",
                        "FOUND arg participants[HOST] [Mai]",
                        "FOUND arg participants[GUEST]+ [Abe]",
                        "FOUND arg place? [Nhà hát]",
                        "EMPTY arg date? []");
        assertThat(explanation.attempts().get(0).failure()).isEmpty();
    }

    @Test
    void theFirstClauseThatFailsIsTheLast() {
        Explanation explanation = explain("[PERSON Mai] tiếp đông đảo bà con.");
        assertThat(explanation.matches()).isEmpty();
        assertThat(steps(explanation))
                .containsExactly(
                        "FOUND trigger [tiếp]",
                        "FOUND arg participants[HOST] [Mai]",
                        "FAILED arg participants[GUEST]+ []");
        Step failure = explanation.attempts().get(0).failure().orElseThrow();
        assertThat(failure.nearMiss().orElseThrow().positions()).containsExactly(2, 3, 4, 5);
    }

    @Test
    void anExceptionFails() {
        assertThat(steps(explain("tại buổi tiếp [PERSON Mai]")))
                .containsExactly("FOUND trigger [tiếp]", "FAILED unless ('buổi' | 'cuộc') ^ []");
    }

    @Test
    void withoutTriggerTheNearestIsTried() {
        Explanation explanation = explain("[PERSON Mai] đã tiêp [PERSON Abe]");
        assertThat(steps(explanation))
                .containsExactly(
                        "FAILED trigger []",
                        "FOUND arg participants[HOST] [Mai]",
                        "FOUND arg participants[GUEST]+ [Abe]",
                        "EMPTY arg place? []",
                        "EMPTY arg date? []");
        assertThat(explanation.attempts().get(0).start()).isEqualTo(1);
    }

    @Test
    void eachTriggerIsAnAttempt() {
        assertThat(explain("[PERSON Mai] tiếp [PERSON Abe], rồi tiếp [PERSON Kim]")
                        .attempts())
                .hasSize(2);
    }

    @Test
    void rulesAreKnownByName() {
        assertThatThrownBy(() -> RULES.explain(
                        "meeting.recieve", MarkedSentence.parse("a").sequence()))
                .hasMessage("unknown rule 'meeting.recieve'; did you mean 'meeting.receive'?");
    }
}
