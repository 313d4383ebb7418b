package io.github.vietfacts.time;

import io.github.vietfacts.document.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * A part of a day or a clock time of a day.
 *
 * @param day the day
 * @param part the part of the day, null where none is told
 * @param hour the hour of a 24-hour clock, -1 where none is told
 * @param minute the minute, -1 where only the hour is told
 */
record ClockReading(Reading day, @Nullable PartOfDay part, int hour, int minute) implements Reading {

    /** The day of a clock time that tells none: that of the story. */
    static final Reading UNTOLD = new ShiftedReading(Base.STORY, Unit.DAY, 0);

    @Override
    public int statedYear() {
        return day.statedYear();
    }

    @Override
    public Reading filledFrom(Reading other) {
        Reading otherDay = other instanceof ClockReading that ? that.day : other;
        return new ClockReading(day.equals(UNTOLD) ? otherDay : day.filledFrom(otherDay), part, hour, minute);
    }

    @Override
    public Resolved resolve(Anchor anchor) {
        Resolved resolved = day.resolve(anchor);
        if (resolved.value().isEmpty()) {
            return resolved;
        }
        TimeType type = resolved.type() == TimeType.SET ? TimeType.SET : TimeType.TIME;
        return new Resolved(type, resolved.value() + suffix(), resolved.begin(), resolved.end(), resolved.reason());
    }

    private String suffix() {
        if (hour < 0) {
            return part == null ? "" : part.code();
        }
        int told = part == null ? hour : part.hourOf(hour);
        return "T" + Timex.digits(told, 2) + ":" + Timex.digits(Math.max(0, minute), 2);
    }
}
