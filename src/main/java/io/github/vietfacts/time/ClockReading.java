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

    /** Returns from the one to the other; a day that one does not tell is the other's, over midnight the next. */
    static RangeReading range(ClockReading first, ClockReading last) {
        boolean midnight = first.told() >= 0 && last.told() >= 0 && last.told() <= first.told();
        if (last.day.equals(UNTOLD)) {
            Reading day = midnight ? new NextDayReading(first.day, 1) : first.day;
            return new RangeReading(first, new ClockReading(day, last.part, last.hour, last.minute));
        }
        boolean dated = first.day.equals(UNTOLD) && !isStory(last.day);
        if (dated && midnight) {
            Reading day = new NextDayReading(last.day, -1);
            return new RangeReading(new ClockReading(day, first.part, first.hour, first.minute), last);
        }
        return new RangeReading(isStory(last.day) ? first : first.filledFrom(last), last.filledFrom(first));
    }

    private static boolean isStory(Reading day) {
        return day instanceof ShiftedReading shifted && shifted.base() == Base.STORY;
    }

    /** Returns whether the day of it is told from the day that the story told last. */
    boolean isOfStory() {
        return isStory(day);
    }

    private int told() {
        return hour < 0 ? -1 : (part == null ? hour : part.hourOf(hour)) * 60 + Math.max(0, minute);
    }

    @Override
    public Resolved resolve(Anchor anchor) {
        Resolved resolved = day.resolve(anchor);
        if (resolved.value().isEmpty() || resolved.value().startsWith("P")) {
            return resolved;
        }
        TimeType type = resolved.type() == TimeType.SET ? TimeType.SET : TimeType.TIME;
        return new Resolved(
                type,
                resolved.value() + suffix(),
                resolved.begin(),
                resolved.end(),
                resolved.lunar(),
                resolved.reason());
    }

    private String suffix() {
        if (hour < 0) {
            return part == null ? "" : part.code();
        }
        int told = part == null ? hour : part.hourOf(hour);
        return "T" + Timex.digits(told, 2) + ":" + Timex.digits(Math.max(0, minute), 2);
    }
}
