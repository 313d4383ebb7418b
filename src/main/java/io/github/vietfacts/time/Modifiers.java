package io.github.vietfacts.time;

import java.util.Optional;

/**
 * The TIMEX3 modifiers: what the first words of an expression, or the word before it, say about its value.
 *
 * <pre>
 * words                         | modifier
 * đầu, thượng tuần              | START
 * giữa, trung tuần              | MID
 * cuối, hạ tuần                 | END
 * khoảng, chừng                 | APPROX
 * hơn, trên                     | MORE_THAN
 * gần, dưới                     | LESS_THAN
 * ít nhất                       | EQUAL_OR_MORE
 * trước, sau (before a date)    | BEFORE, AFTER
 * </pre>
 */
final class Modifiers {

    private static final Phrases<String> INSIDE = new Phrases<String>()
            .add("START", "đầu", "những ngày đầu", "thượng tuần")
            .add("MID", "giữa", "trung tuần")
            .add("END", "cuối", "những ngày cuối", "hạ tuần")
            .add("APPROX", "khoảng", "chừng")
            .add("MORE_THAN", "hơn", "trên")
            .add("LESS_THAN", "gần", "dưới")
            .add("EQUAL_OR_MORE", "ít nhất");

    private static final Phrases<String> BEFORE = new Phrases<String>()
            .add("APPROX", "khoảng", "chừng")
            .add("BEFORE", "trước")
            .add("AFTER", "sau");

    private Modifiers() {}

    static Optional<String> of(Line line, Match.Item item) {
        if (item.reading() instanceof StoryMoment moment) {
            return moment.mod();
        }
        Phrases.Hit<String> inside = INSIDE.at(line, item.start());
        if (inside != null && inside.end() < item.end()) {
            boolean weekend = line.is(item.start() + 1, "tuần") && line.is(item.start(), "cuối");
            return weekend ? Optional.empty() : Optional.of(inside.value());
        }
        Phrases.Hit<String> before = BEFORE.at(line, item.start() - 1);
        boolean length = item.reading() instanceof DurationReading || item.reading() instanceof FixedReading;
        boolean spatial = before != null && !before.value().equals("APPROX") && length;
        return before == null || spatial ? Optional.empty() : Optional.of(before.value());
    }
}
