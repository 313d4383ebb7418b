package io.github.vietfacts.fact;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** Types of facts that are done with words: what somebody says, asks, promises, judges, fears or agrees to. */
final class Acts {

    private static final String STATEMENT = "Statement";

    /** Those that are more than saying, with the role whose text says what they are about. */
    private static final ImmutableMap<String, String> ABOUT = ImmutableMap.of(
            "Request", "content",
            "Commitment", "content",
            "Evaluation", "target",
            "Concern", "topic",
            "Accord", "topic");

    /** Verbs that introduce what happened; other verbs of saying introduce what somebody thinks of it. */
    static final ImmutableSet<String> TELLING = ImmutableSet.of(
            "cho biết",
            "cho biết thêm",
            "cho hay",
            "cho hay thêm",
            "thông báo",
            "thông tin",
            "xác nhận",
            "nói thêm",
            "giải thích");

    private Acts() {}

    static boolean isStatement(Fact fact) {
        return fact.type().name().equals(STATEMENT);
    }

    static boolean isOfWords(Fact fact) {
        return isStatement(fact) || about(fact).isPresent();
    }

    /** Returns the role that says what an act is about, empty for statements and what is not done with words. */
    static Optional<String> about(Fact fact) {
        return Optional.ofNullable(ABOUT.get(fact.type().name()));
    }
}
