package io.github.vietfacts.time;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.TimeMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the time expressions of Vietnamese news: dates in every notation, ranges and lists, parts of the day and clock
 * times, weekdays, months, quarters and years, lengths of time, and words such as {@code hôm nay} and {@code cùng ngày}.
 *
 * <p>The longest form that matches wins, at every syllable from left to right. Values follow TIMEX3. Relative words
 * count from the day of publication, {@code cùng ngày} and {@code hôm sau} from the day that the story told last.
 * Teasers of other stories have a publication day of their own, which nobody knows: their dates are placed only by
 * dates with a year beside them, and never bear on the story.
 *
 * <pre>{@code
 * TimeTagger tagger = NewsTimeTagger.create();
 * // "Chiều 9/2, tại Hà Nội, ...", published 2023-02-09
 * tagger.tag(words, Optional.of(LocalDate.of(2023, 2, 9)));   // [TIME 2023-02-09TAF "Chiều 9/2"]
 * }</pre>
 *
 * <p>Immutable and thread-safe; time is linear in the text.
 */
public final class NewsTimeTagger implements TimeTagger {

    private NewsTimeTagger() {}

    /**
     * Returns the tagger.
     *
     * @return a tagger without state
     */
    public static NewsTimeTagger create() {
        return new NewsTimeTagger();
    }

    @Override
    public List<TimeMention> tag(SegmentedText words, Optional<LocalDate> published) {
        requireNonNull(words, "words");
        requireNonNull(published, "published");
        List<Expression> expressions = new ArrayList<>();
        for (Sentence sentence : words.sentences()) {
            Line line = Line.of(words, sentence);
            for (Match.Item item : items(line)) {
                expressions.add(Expression.of(line, item));
            }
        }
        return new Anchoring(words, published).resolve(expressions);
    }

    private static List<Match.Item> items(Line line) {
        List<Match.Item> items = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            Match match = line.opens(at) ? Forms.longest(line, at) : null;
            if (match != null) {
                items.addAll(match.items());
            }
            at = match == null ? at + 1 : match.end();
        }
        fillLists(line, items);
        return items;
    }

    /** In {@code quý II và quý III/2024} the year stands with the last only. */
    private static void fillLists(Line line, List<Match.Item> items) {
        for (int i = items.size() - 2; i >= 0; i--) {
            Match.Item item = items.get(i);
            Match.Item next = items.get(i + 1);
            boolean joined = line.is(item.end(), "và") || line.isMark(item.end(), ',') || line.is(item.end(), "hoặc");
            if (joined && next.start() == item.end() + 1 && next.reading().statedYear() != 0) {
                items.set(
                        i,
                        new Match.Item(item.start(), item.end(), item.reading().filledFrom(next.reading())));
            }
        }
    }
}
