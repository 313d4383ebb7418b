package io.github.vietfacts.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that stand for an event of a known year: {@code sự kiện 11/9}, {@code vụ khủng bố 11-9}. */
final class Temponyms {

    private static final LocalDate SEPTEMBER_11 = LocalDate.of(2001, 9, 11);

    private static final Phrases<Boolean> EVENTS =
            Phrases.of("sự kiện", "vụ", "khủng bố", "vụ tấn công", "cuộc tấn công", "thảm kịch", "thảm họa");

    private Temponyms() {}

    static @Nullable Piece parse(Line line, int i) {
        int at = line.is(i, "ngày") ? i + 1 : i;
        boolean pair = line.is(at, "11")
                && (line.isMark(at + 1, '/') || line.isMark(at + 1, '-'))
                && line.is(at + 2, "9")
                && NumericDates.isGlued(line, at + 1, at + 3)
                && !NumericDates.runsOn(line, at + 3, true);
        return pair && EVENTS.endsAt(line, i) && Suffixes.year(line, at + 3) == null
                ? new Piece(at + 3, new FixedReading(Resolved.day(SEPTEMBER_11, "known event")))
                : null;
    }
}
