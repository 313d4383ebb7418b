package io.github.vietfacts.time;

import org.jspecify.annotations.Nullable;

/**
 * Days, however told, with the parts of the day and the clock times before them.
 *
 * <pre>
 * pattern                               | matches
 * day                                   | ngày 27/11, hôm qua, thứ Hai tuần tới, cùng ngày
 * relative day [,] [(] date [)]         | hôm nay (27/11), thứ Hai, ngày 27/11
 * part of day, day                      | chiều 9/2, sáng nay, rạng sáng hôm sau, tối thứ Bảy
 * part of day, comma, opening a clause  | Tối, Thủ tướng gặp ...
 * clock [part of day] day               | 9h30 sáng 27/11, 14 giờ chiều nay, 18h ngày 3/5
 * date clock, clock | date              | 02/12/2023 08:19, 14:05 | 03/04/2025
 * </pre>
 */
final class Days {

    static final Phrases<ShiftedReading> RELATIVE = new Phrases<ShiftedReading>()
            .add(new ShiftedReading(Base.PUBLICATION, Unit.DAY, 0), "hôm nay", "ngày hôm nay")
            .add(new ShiftedReading(Base.PUBLICATION, Unit.DAY, -1), "hôm qua", "ngày hôm qua")
            .add(new ShiftedReading(Base.PUBLICATION, Unit.DAY, -2), "hôm kia", "ngày hôm kia")
            .add(new ShiftedReading(Base.PUBLICATION, Unit.DAY, -3), "hôm kìa")
            .add(new ShiftedReading(Base.PUBLICATION, Unit.DAY, 1), "ngày mai")
            .add(new ShiftedReading(Base.PUBLICATION, Unit.DAY, 2), "ngày kia", "ngày mốt")
            .add(new ShiftedReading(Base.STORY, Unit.DAY, 0), "cùng ngày", "ngày hôm đó", "hôm đó")
            .add(new ShiftedReading(Base.STORY, Unit.DAY, 1), "hôm sau", "ngày hôm sau")
            .add(new ShiftedReading(Base.STORY, Unit.DAY, -1), "hôm trước", "ngày hôm trước");

    /** After a part of the day only. */
    private static final Phrases<ShiftedReading> SHORT = new Phrases<ShiftedReading>()
            .add(new ShiftedReading(Base.PUBLICATION, Unit.DAY, 0), "nay")
            .add(new ShiftedReading(Base.PUBLICATION, Unit.DAY, 1), "mai", "ngày mai")
            .add(new ShiftedReading(Base.PUBLICATION, Unit.DAY, -1), "qua")
            .add(new ShiftedReading(Base.STORY, Unit.DAY, 0), "cùng ngày", "ngày đó");

    private static final ShiftedReading STORY_DAY = new ShiftedReading(Base.STORY, Unit.DAY, 0);

    private Days() {}

    /** Returns the day, or time of a day, that begins with atom {@code i}. */
    static @Nullable Piece parse(Line line, int i) {
        Clocks.Hit clock = Clocks.at(line, i);
        if (clock != null) {
            return withClock(line, clock);
        }
        Phrases.Hit<PartOfDay> part = partAt(line, i);
        if (part != null) {
            Piece day = isLone(line, i, part.end()) ? new Piece(part.end(), STORY_DAY) : afterPart(line, part.end());
            return day == null ? null : new Piece(day.end(), new ClockReading(day.reading(), part.value(), -1, -1));
        }
        Piece day = day(line, i, false);
        return day == null ? null : withClockAfter(line, day);
    }

    /** {@code Tối, Thủ tướng gặp ...}; {@code ...; buổi chiều, bà tiếp ...}: a part of the day that the story told. */
    private static boolean isLone(Line line, int first, int end) {
        return (first == 0 || line.isMark(first - 1, ';'))
                && line.isMark(end, ',')
                && PartOfDay.WORDS.at(line, end + 1) == null;
    }

    private static Phrases.@Nullable Hit<PartOfDay> partAt(Line line, int i) {
        return line.is(i - 1, "ánh") ? null : PartOfDay.WORDS.at(line, i);
    }

    private static @Nullable Piece withClock(Line line, Clocks.Hit clock) {
        int at = clock.end();
        boolean mark = line.isMark(at, ',') || line.isMark(at, '|') || line.isMark(at, '-') || line.is(at, "của");
        Phrases.Hit<PartOfDay> part = partAt(line, at);
        part = part == null && mark ? partAt(line, at + 1) : part;
        PartOfDay told = part == null ? null : part.value();
        int next = part != null ? part.end() : mark ? at + 1 : at;
        Piece day = part != null ? afterPart(line, next) : day(line, next, line.isMark(at, '|'));
        if (day != null) {
            return new Piece(day.end(), new ClockReading(day.reading(), told, clock.hour(), clock.minute()));
        }
        if (part != null && !mark) {
            return new Piece(part.end(), new ClockReading(ClockReading.UNTOLD, told, clock.hour(), clock.minute()));
        }
        return clock.certain()
                ? new Piece(at, new ClockReading(ClockReading.UNTOLD, null, clock.hour(), clock.minute()))
                : null;
    }

    private static @Nullable Piece afterPart(Line line, int at) {
        Phrases.Hit<ShiftedReading> shorter = SHORT.at(line, at);
        if (shorter != null && !line.at(at).capitalized()) {
            return withDate(line, new Piece(shorter.end(), shorter.value()));
        }
        Piece day = day(line, at, true);
        if (day != null) {
            return day;
        }
        boolean number = line.isNumber(at) && line.at(at).length() <= 2 && line.value(at) >= 1 && line.value(at) <= 31;
        boolean free = !NumericDates.runsOn(line, at + 1, true)
                && (!line.isWord(at + 1) || line.is(at + 1, "và") && line.isNumber(at + 2))
                && !line.isMark(at + 1, '/')
                && !line.isMark(at + 1, '-')
                && !line.isMark(at + 1, '%');
        return number && free ? new Piece(at + 1, DayReading.of(0, 0, line.value(at))) : null;
    }

    /** Returns a day without part or clock. */
    private static @Nullable Piece day(Line line, int i, boolean announced) {
        Phrases.Hit<ShiftedReading> relative = RELATIVE.at(line, i);
        if (relative != null && !line.at(relative.end() - 1).capitalized()) {
            return withDate(line, new Piece(relative.end(), relative.value()));
        }
        Piece weekday = Weekdays.parse(line, i, announced);
        if (weekday != null) {
            return withDate(line, weekday);
        }
        Piece lunar = LunarDates.parse(line, i);
        if (lunar != null) {
            return lunar;
        }
        Piece event = Temponyms.parse(line, i);
        if (event != null) {
            return event;
        }
        Piece date = Dates.parse(line, i, announced);
        return date == null ? null : withGloss(line, date);
    }

    /** Reads the date beside a relative day or weekday. */
    private static Piece withDate(Line line, Piece day) {
        int at = day.end();
        boolean bracket = line.isMark(at, '(');
        boolean dash = line.isMark(at, '-') && line.is(at - 1, "nay");
        boolean mark = bracket || dash || line.isMark(at, ',');
        boolean weekday = day.reading() instanceof WeekdayReading;
        boolean numeric = line.isNumber(at) && line.is(at - 1, "nay") && line.isMark(at + 1, '/');
        if (!mark && !weekday && !numeric && !line.is(at, "ngày")) {
            return day;
        }
        Piece date = Dates.parse(line, mark ? at + 1 : at, mark || weekday || numeric);
        boolean full = date != null
                && (date.reading() instanceof ShortYearReading
                        || date.reading() instanceof DayReading told && told.month() != 0);
        if (date == null || !full || (bracket && !line.isMark(date.end(), ')'))) {
            return day;
        }
        return new Piece(bracket ? date.end() + 1 : date.end(), new ApposedReading(day.reading(), date.reading()));
    }

    /** Reads the weekday, or the lunar date, in brackets after a date. */
    private static Piece withGloss(Line line, Piece date) {
        int at = date.end();
        boolean mark = line.isMark(at, '(') || line.isMark(at, ',') || line.is(at, "tức") || line.is(at, "nhằm");
        if (!mark || !(date.reading() instanceof DayReading day)) {
            return date;
        }
        LunarReading gloss = day.month() != 0 ? LunarDates.gloss(line, at) : null;
        if (gloss != null) {
            return new Piece(at, new GlossedReading(day, gloss));
        }
        if (!line.isMark(at, '(')) {
            return date;
        }
        Piece weekday = Weekdays.parse(line, at + 1, true);
        boolean closed = weekday != null && line.isMark(weekday.end(), ')');
        return closed && weekday.reading() instanceof WeekdayReading told
                ? new Piece(weekday.end() + 1, day.with(told.weekday()))
                : date;
    }

    /** Reads the clock time after a date in full: {@code 02/12/2023 08:19}. */
    private static Piece withClockAfter(Line line, Piece day) {
        if (day.reading().statedYear() == 0) {
            return day;
        }
        int at = day.end();
        boolean mark = line.isMark(at, ',') || line.isMark(at, '|') || line.isMark(at, '-');
        Clocks.Hit clock = Clocks.at(line, mark ? at + 1 : at);
        boolean told = clock != null && clock.minute() >= 0;
        return told ? new Piece(clock.end(), new ClockReading(day.reading(), null, clock.hour(), clock.minute())) : day;
    }
}
