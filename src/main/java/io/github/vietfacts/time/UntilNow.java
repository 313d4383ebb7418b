package io.github.vietfacts.time;

import org.jspecify.annotations.Nullable;

/** Ranges that begin or end with the publication: {@code từ nay đến hết năm 2030}, {@code từ đầu năm đến nay}. */
final class UntilNow {

    private static final Phrases<Boolean> TO =
            Phrases.of("đến", "tới", "cho đến", "cho tới", "đến hết", "tới hết", "cho đến hết");
    private static final Phrases<Boolean> TO_NOW =
            Phrases.of("đến nay", "tới nay", "cho đến nay", "cho tới nay", "đến hiện nay");
    private static final Reading TODAY = new ShiftedReading(Base.PUBLICATION, Unit.DAY, 0);

    private UntilNow() {}

    static @Nullable Match match(Line line, int i) {
        if (line.is(i, "nay") && line.is(i - 1, "từ")) {
            Phrases.Hit<Boolean> to = TO.at(line, i + 1);
            Piece last = to == null ? null : Ranges.end(line, to.end());
            return last == null ? null : Match.of(i, last.end(), new RangeReading(TODAY, last.reading()));
        }
        if (!line.is(i - 1, "từ")) {
            return null;
        }
        Piece first = Ranges.end(line, i);
        Phrases.Hit<Boolean> now = first == null ? null : TO_NOW.at(line, first.end());
        return now == null ? null : Match.of(i, now.end(), new RangeReading(first.reading(), TODAY));
    }
}
