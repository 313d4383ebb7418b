package io.github.vietfacts.time;

import io.github.vietfacts.document.TimeType;
import java.util.Optional;

/**
 * Some time before, after or around the day that the story told last: {@code trước đó}, {@code sau đó}, {@code cùng thời
 * điểm}. It has that day's value and a modifier, and no place in the calendar.
 *
 * @param direction where from there
 */
record StoryMoment(Direction direction) implements Reading {

    Optional<String> mod() {
        return switch (direction) {
            case PAST -> Optional.of("BEFORE");
            case FUTURE -> Optional.of("AFTER");
            case NONE -> Optional.empty();
        };
    }

    @Override
    public Resolved resolve(Anchor anchor) {
        String unknown = switch (direction) {
            case PAST -> "PAST_REF";
            case FUTURE -> "FUTURE_REF";
            case NONE -> "PRESENT_REF";
        };
        return anchor.story()
                .map(day -> Resolved.unplaced(TimeType.DATE, Timex.day(day), "story date"))
                .orElseGet(() -> Resolved.unplaced(TimeType.DATE, unknown, "no date in the story"));
    }
}
