package io.github.vietfacts.time;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.TimeMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the time expressions of a text and says what they mean. */
@FunctionalInterface
public interface TimeTagger {

    /**
     * Returns the time expressions of a text, ordered and disjoint; each begins and ends with a syllable. The list is
     * empty where there are none.
     *
     * @param words the text, cut into sentences and syllables
     * @param published the day of publication, to which {@code hôm nay} and dates without a year refer
     * @return the mentions in the order of the text
     */
    List<TimeMention> tag(SegmentedText words, Optional<LocalDate> published);
}
