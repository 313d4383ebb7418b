package io.github.vietfacts.rule;

import com.google.common.collect.ImmutableMap;
import io.github.vietfacts.pattern.TokenSequence;
import io.github.vietfacts.pattern.TokenSequence.Mention;
import java.util.ArrayList;
import java.util.List;

/** Facts that were found in a sentence as mentions in it. */
final class FactMentions {

    private FactMentions() {}

    /** Returns a mention for each match; payloads count from {@code firstPayload}. */
    static List<Mention> of(List<RuleMatch> matches, TokenSequence sequence, int firstPayload) {
        List<Mention> mentions = new ArrayList<>();
        for (RuleMatch match : matches) {
            ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
            match.kind().ifPresent(kind -> attributes.put("kind", kind));
            attributes.putAll(match.sets());
            for (RuleMatch.Arg arg : match.args()) {
                attributes.put(arg.role(), sequence.text(arg.start(), arg.end()));
            }
            mentions.add(new Mention(
                    match.rule().type().name(),
                    match.start(),
                    match.end(),
                    attributes.buildKeepingLast(),
                    firstPayload + mentions.size()));
        }
        return mentions;
    }
}
