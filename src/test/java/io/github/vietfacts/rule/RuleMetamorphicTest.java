package io.github.vietfacts.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.pattern.MarkedSentence;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of rules and sentences that change nothing. */
class RuleMetamorphicTest {

    private static final RuleSet RULES = RuleSet.parse("diplomacy.rules", RuleSetTest.DIPLOMACY);

    private static List<String> found(RuleSet rules, String sentence) {
        MarkedSentence marked = MarkedSentence.parse(sentence);
        return rules.match(marked.sequence()).stream()
                .filter(match -> match.rule().name().equals("meeting.receive"))
                .map(match -> match.kind() + " " + match.sets() + " "
                        + match.args().stream()
                                .map(arg -> arg.role() + "=" + marked.sequence().text(arg.start(), arg.end()))
                                .toList())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "[PERSON Mai] sẽ tiếp xã giao [PERSON Abe], [PERSON Mai] sẽ tiếp_xã_giao [PERSON Abe]",
        "[PERSON Mai] dự kiến tiếp đón [PERSON Abe], [PERSON Mai] dự_kiến tiếp_đón [PERSON Abe]",
        "[PERSON Mai] có buổi tiếp [PERSON Abe], [PERSON Mai] có_buổi tiếp [PERSON Abe]",
        "[PERSON Mai] hủy tiếp [PERSON Abe], [PERSON Mai] HỦY TIẾP [PERSON Abe]",
        "tiếp bà [PERSON Hoà] tại [FACILITY Huế] của [PERSON Mai], tiếp bà [PERSON Hòa] tại [FACILITY Huế] của [PERSON Mai]",
    })
    void segmentationInsideALiteralCaseAndTonePlacement(String one, String other) {
        assertThat(found(RULES, one)).isEqualTo(found(RULES, other));
    }

    @Test
    void unicodeFormsOfRulesAndSentences() {
        String sentence = "[DATE Ngày 12/3], [PERSON Lê Hoài Nam] đã tiếp ông [PERSON Tanaka] và [PERSON Abe].";
        List<String> expected = found(RULES, sentence);
        assertThat(expected).hasSize(1);
        String nfd = Normalizer.normalize(sentence, Normalizer.Form.NFD);
        RuleSet decomposed =
                RuleSet.parse("diplomacy.rules", Normalizer.normalize(RuleSetTest.DIPLOMACY, Normalizer.Form.NFD));
        assertThat(found(RULES, nfd)).isEqualTo(expected);
        assertThat(found(decomposed, sentence)).isEqualTo(expected);
        assertThat(found(decomposed, nfd)).isEqualTo(expected);
        assertThat(decomposed.runTests()).isEmpty();
    }

    @Test
    void anUnrelatedRule() {
        RuleSet more = RULES.plus(List.of(new RuleSet.Source("house.rules", """
                module house
                fact Trip { who!: PERSON }
                rule trip : Trip { trigger 'tiếp' | 'thăm' arg who = before _ ..5 or after ..5 _ }
                """)));
        for (RuleTest test : RULES.tests()) {
            String sentence = test.text();
            assertThat(found(more, sentence)).isEqualTo(found(RULES, sentence));
        }
        assertThat(more.runTests()).isEmpty();
        assertThat(found(more, "[PERSON Mai] đã tiếp [PERSON Abe]"))
                .isEqualTo(found(RULES, "[PERSON Mai] đã tiếp [PERSON Abe]"))
                .hasSize(1);
    }
}
