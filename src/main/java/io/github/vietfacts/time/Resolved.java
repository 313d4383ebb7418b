package io.github.vietfacts.time;

import io.github.vietfacts.document.TimeType;
import java.time.LocalDate;
import java.util.Optional;

/** A value of TIMEX3 with the stretch of the calendar that it names, where that is known, and how it was found. */
record Resolved(TimeType type, String value, Optional<LocalDate> begin, Optional<LocalDate> end, String reason) {

    static Resolved unplaced(TimeType type, String value, String reason) {
        return new Resolved(type, value, Optional.empty(), Optional.empty(), reason);
    }

    static Resolved placed(TimeType type, String value, LocalDate begin, LocalDate end, String reason) {
        return new Resolved(type, value, Optional.of(begin), Optional.of(end), reason);
    }

    static Resolved day(LocalDate day, String reason) {
        return placed(TimeType.DATE, Timex.day(day), day, day, reason);
    }

    /** Returns whether this names one day of the calendar, or a part of one. */
    boolean isOneDay() {
        return begin.isPresent() && begin.equals(end) && (type == TimeType.DATE || type == TimeType.TIME);
    }
}
