package io.github.vietfacts.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.TimeMention;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds of every result: ordered, disjoint, on the edges of syllables, begin not after end. */
final class TimeMentionChecks {

    private TimeMentionChecks() {}

    static void check(SegmentedText words, List<TimeMention> mentions) {
        Set<Integer> starts = words.syllables().stream()
                .map(syllable -> syllable.span().start())
                .collect(Collectors.toSet());
        Set<Integer> ends = words.syllables().stream()
                .map(Syllable::span)
                .map(span -> span.end())
                .collect(Collectors.toSet());
        int after = 0;
        for (TimeMention mention : mentions) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(after).isIn(starts);
            assertThat(mention.span().end()).isIn(ends);
            assertThat(mention.text()).isEqualTo(words.source().normalized(mention.span()));
            assertThat(mention.provenance().source()).isEqualTo("time");
            mention.begin()
                    .ifPresent(begin ->
                            assertThat(begin).isBeforeOrEqualTo(mention.end().orElseThrow()));
            after = mention.span().end();
        }
    }
}
