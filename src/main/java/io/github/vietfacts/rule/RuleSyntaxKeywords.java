package io.github.vietfacts.rule;

import com.google.common.collect.ImmutableSet;

/** The words at which the parser takes up again after an error. */
final class RuleSyntaxKeywords {

    static final ImmutableSet<String> DECLARATIONS =
            ImmutableSet.of("module", "import", "fact", "lexicon", "def", "cue", "rule");

    static final ImmutableSet<String> CLAUSES_AND_DECLARATIONS = ImmutableSet.<String>builder()
            .addAll(DECLARATIONS)
            .add("doc", "priority", "kind", "match", "trigger", "arg", "unless", "set", "test")
            .build();

    private RuleSyntaxKeywords() {}
}
