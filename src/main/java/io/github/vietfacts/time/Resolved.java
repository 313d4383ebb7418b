package io.github.vietfacts.time;

import io.github.vietfacts.document.TimeType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A value of TIMEX3 with the stretch of the calendar that it names, where that is known, the lunar date where the text
 * names one, and how it was found.
 */
record Resolved(
        TimeType type,
        String value,
        Optional<LocalDate> begin,
        Optional<LocalDate> end,
        Optional<String> lunar,
        String reason) {

    Resolved(TimeType type, String value, Optional<LocalDate> begin, Optional<LocalDate> end, String reason) {
        this(type, value, begin, end, Optional.empty(), reason);
    }

    static Resolved unplaced(TimeType type, String value, String reason) {
        return new Resolved(type, value, Optional.empty(), Optional.empty(), reason);
    }

    static Resolved placed(TimeType type, String value, LocalDate begin, LocalDate end, String reason) {
        return new Resolved(type, value, Optional.of(begin), Optional.of(end), reason);
    }

    static Resolved day(LocalDate day, String reason) {
        return placed(TimeType.DATE, Timex.day(day), day, day, reason);
    }

    Resolved withLunar(String told) {
        return new Resolved(type, value, begin, end, Optional.of(told), reason);
    }

    Resolved because(String newReason) {
        return new Resolved(type, value, begin, end, lunar, newReason);
    }

    /** Returns whether this names one day of the calendar, or a part of one. */
    boolean isOneDay() {
        return begin.isPresent() && begin.equals(end) && (type == TimeType.DATE || type == TimeType.TIME);
    }

    /** Returns whether this names a stretch of the calendar that is known and no longer than some days. */
    boolean isWithin(int days) {
        return begin.isPresent() && begin.get().plusDays(days).isAfter(end.orElseThrow());
    }
}
