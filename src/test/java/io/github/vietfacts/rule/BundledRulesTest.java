package io.github.vietfacts.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BundledRulesTest {

    @Test
    void allTestsInsideTheRulesPass() {
        assertThat(RuleSet.bundled().runTests()).isEmpty();
    }

    @Test
    void namesOfRulesDiffer() {
        assertThat(RuleSet.bundled().rules()).extracting(Rule::name).doesNotHaveDuplicates();
    }
}
