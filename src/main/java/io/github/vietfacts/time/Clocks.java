package io.github.vietfacts.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Clock times: {@code 9h30}, {@code 9 giờ 30}, {@code 9g30}, {@code 9:30}, {@code 9 giờ rưỡi}, {@code 9 giờ kém 15}. */
final class Clocks {

    /**
     * A clock time found.
     *
     * @param end the atom after it
     * @param hour 0 to 24
     * @param minute 0 to 59, -1 where only the hour is told
     * @param certain whether it is a clock time also without a day or a part of a day beside it
     */
    record Hit(int end, int hour, int minute, boolean certain) {}

    private static final Set<String> LEADS = Set.of("lúc", "hồi", "vào", "từ", "đến", "trước");
    private static final Set<String> LENGTHS =
            Set.of("dài", "trong", "hơn", "gần", "sau", "mất", "suốt", "khoảng", "thêm", "quá");

    /** Hours; news tells longer lengths in days, or without hedging. */
    private static final int LONG_WAIT = 12;

    private Clocks() {}

    static @Nullable Hit at(Line line, int i) {
        if (NumericDates.isGluedBefore(line, i)) {
            return null;
        }
        Numerals.Hit hour = line.isNumber(i) ? shortNumber(line, i, 24) : Numerals.words(line, i);
        if (hour == null || hour.value() > 24) {
            return null;
        }
        int at = hour.end();
        boolean about = line.is(i - 1, "khoảng") || line.is(i - 1, "gần") || line.is(i - 1, "hơn");
        boolean announced = about && (LEADS.contains(line.key(i - 2)) && !line.is(i - 2, "trong"));
        boolean opens = line.is(i - 1, "khoảng") && line.at(i - 1).capitalized() && !line.is(i - 2, "khoảng");
        boolean led = LEADS.contains(line.key(i - 1)) || announced && !line.is(i - 2, "từ") || opens && isLate(line, i);
        boolean length = LENGTHS.contains(line.key(i - 1)) && !led;
        if (line.isNumber(i) && line.glued(at) && (line.is(at, "h") || line.is(at, "g"))) {
            return withMinutes(line, hour.value(), at + 1, led, length && !line.is(i - 1, "khoảng"));
        }
        if (line.is(at, "giờ") && !line.is(at + 1, "đồng")) {
            return withMinutes(line, hour.value(), at + 1, led, length);
        }
        if (line.isNumber(i) && line.isMark(at, ':') && line.glued(at) && line.glued(at + 1)) {
            Numerals.Hit minute = line.at(at + 1).length() == 2 ? shortNumber(line, at + 1, 59) : null;
            return minute == null || NumericDates.runsOn(line, minute.end(), false)
                    ? null
                    : new Hit(minute.end(), hour.value(), minute.value(), led);
        }
        return null;
    }

    /** At the head of a sentence {@code Khoảng 14 giờ} is a time of day, {@code Khoảng 3 giờ} may be a length. */
    private static boolean isLate(Line line, int i) {
        return line.isNumber(i) && line.value(i) > LONG_WAIT;
    }

    private static Hit withMinutes(Line line, int hour, int at, boolean led, boolean length) {
        if (line.is(at, "rưỡi")) {
            return new Hit(at + 1, hour, 30, !length);
        }
        if (line.is(at, "kém") && line.isNumber(at + 1) && hour > 0) {
            Numerals.Hit minus = shortNumber(line, at + 1, 59);
            if (minus != null && minus.value() > 0) {
                int end = line.is(minus.end(), "phút") ? minus.end() + 1 : minus.end();
                return new Hit(end, hour - 1, 60 - minus.value(), true);
            }
        }
        Numerals.Hit minute = line.isNumber(at) ? shortNumber(line, at, 59) : null;
        if (minute == null || NumericDates.runsOn(line, minute.end(), true) || line.isMark(minute.end(), '/')) {
            return new Hit(at, hour, -1, led);
        }
        boolean named = line.is(minute.end(), "phút") || line.isMark(minute.end(), '\'');
        return new Hit(named ? minute.end() + 1 : minute.end(), hour, minute.value(), !length);
    }

    private static Numerals.@Nullable Hit shortNumber(Line line, int i, int most) {
        boolean fits = line.isNumber(i) && line.at(i).length() <= 2 && line.value(i) <= most;
        return fits ? new Numerals.Hit(i + 1, line.value(i)) : null;
    }
}
