package io.github.vietfacts.time;

import io.github.vietfacts.document.TimeType;
import java.time.LocalDate;

/**
 * A length of time that ends or begins with the publication: {@code 5 năm qua}, {@code ba tháng tới}.
 *
 * @param value its TIMEX3 value
 * @param unit what is counted
 * @param amount how many
 * @param direction whether it ends (PAST) or begins (FUTURE) there
 */
record DurationReading(String value, Unit unit, int amount, Direction direction) implements Reading {

    @Override
    public Resolved resolve(Anchor anchor) {
        if (anchor.published().isEmpty() || unit.isClock()) {
            return Resolved.unplaced(TimeType.DURATION, value, "explicit");
        }
        LocalDate today = anchor.published().get();
        return direction == Direction.PAST
                ? Resolved.placed(TimeType.DURATION, value, unit.shift(today, -amount), today, "publication date")
                : Resolved.placed(TimeType.DURATION, value, today, unit.shift(today, amount), "publication date");
    }
}
