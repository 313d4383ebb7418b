package io.github.vietfacts.time;

import io.github.vietfacts.document.TimeType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time, and days and years told by them.
 *
 * <pre>
 * pattern                           | matches
 * [hơn|gần|khoảng] N unit           | 50 năm, hơn hai mươi lăm năm, 90 phút, nhiều năm, nửa thế kỷ, 2,5 năm
 * N unit qua, N unit tới            | 5 năm qua, ba tháng tới
 * N unit trước, cách đây N unit     | ba ngày trước, cách đây 50 năm
 * N unit nữa, N unit sau [đó]       | hai tuần nữa, một ngày sau đó
 * </pre>
 */
final class Durations {

    /** Longer stretches are not counted on the calendar. */
    private static final int MAX_AMOUNT = 5000;

    private static final Phrases<Boolean> MODIFIERS =
            Phrases.of("hơn", "gần", "khoảng", "trên", "dưới", "chừng", "ít nhất");

    private static final Phrases<Boolean> VAGUE = Phrases.of(
            "nhiều",
            "vài",
            "mấy",
            "hàng chục",
            "hàng trăm",
            "hàng nghìn",
            "hàng ngàn",
            "hàng triệu",
            "vài chục",
            "vài trăm",
            "mấy chục");

    private static final Phrases<Boolean> TO = Phrases.of("-", "đến", "tới", "hoặc");

    private static final Set<String> NOBLE =
            Set.of("cô", "bà", "ông", "vị", "khách", "tộc", "hiếm", "giá", "báu", "tử", "nhân", "phi", "độc");

    /** After these a number names and does not count. */
    private static final Set<String> NAMED =
            Set.of("thứ", "số", "khóa", "khoá", "lần", "quý", "kỳ", "tập", "tháng", "ngày");

    private static final Phrases<Boolean> UNTIL_NOW =
            Phrases.of("qua", "vừa qua", "gần đây", "nay", "trở lại đây", "gần nhất");
    private static final Phrases<Boolean> FROM_NOW = Phrases.of("tới", "sắp tới", "tới đây", "tiếp theo");
    private static final Phrases<Boolean> AGO = Phrases.of("trước đây", "về trước");
    private static final Phrases<Boolean> AHEAD = Phrases.of("nữa");
    private static final Phrases<Boolean> BEFORE_THAT = Phrases.of("trước đó");
    private static final Phrases<Boolean> AFTER_THAT = Phrases.of("sau đó");

    private Durations() {}

    static Set<String> firstWords() {
        return Forms.union(
                MODIFIERS.firstWords(),
                VAGUE.firstWords(),
                Repetitions.EVERY.firstWords(),
                Numerals.firstWords(),
                Set.of("cách", "sau", "trước", "thường", "định", "nửa"));
    }

    static @Nullable Match match(Line line, int i) {
        if (line.is(i, "cách") && line.is(i + 1, "đây")) {
            Amount amount = amount(line, modifierEnd(line, i + 2));
            return amount == null || !amount.isCounted()
                    ? null
                    : shifted(i, amount.end(), Base.PUBLICATION, amount, -1);
        }
        if ((line.is(i, "sau") || line.is(i, "trước")) && line.is(i + 1, "đó")) {
            Amount amount = amount(line, i + 2);
            int sign = line.is(i, "sau") ? 1 : -1;
            return amount == null || !amount.isCounted() ? null : shifted(i, amount.end(), Base.STORY, amount, sign);
        }
        Match every = Repetitions.match(line, i);
        if (every != null) {
            return every;
        }
        if (NAMED.contains(line.key(i - 1)) || NumericDates.isGluedBefore(line, i)) {
            return null;
        }
        int at = modifierEnd(line, i);
        Amount amount = amount(line, at);
        return amount == null || at > i && isClock(line, at, amount) ? null : told(line, i, amount);
    }

    /** {@code khoảng 15 giờ ngày 6-4}: a time of a day, not a length. */
    private static boolean isClock(Line line, int i, Amount amount) {
        if (amount.unit() != Unit.HOUR) {
            return false;
        }
        Piece day = Days.parse(line, i);
        return day != null && day.reading() instanceof ClockReading && day.end() >= amount.end();
    }

    private static int modifierEnd(Line line, int i) {
        Phrases.Hit<Boolean> modifier = MODIFIERS.at(line, i);
        return modifier == null ? i : modifier.end();
    }

    /** A length found: the atom after it, its TIMEX3 value, its unit, and how many; 0 where they cannot be counted. */
    record Amount(int end, String value, Unit unit, int number) {
        boolean isCounted() {
            return number > 0 && number * (long) unit.factor() <= MAX_AMOUNT && !unit.isClock();
        }
    }

    static @Nullable Amount amount(Line line, int i) {
        if (line.is(i, "nửa")) {
            Phrases.Hit<Unit> unit = Unit.WORDS.at(line, i + 1);
            return unit == null ? null : new Amount(unit.end(), unit.value().half(), unit.value(), 0);
        }
        Phrases.Hit<Boolean> vague = VAGUE.at(line, i);
        if (vague != null) {
            Phrases.Hit<Unit> unit = Unit.WORDS.at(line, vague.end());
            return unit == null || isNoUnit(line, unit)
                    ? null
                    : new Amount(unit.end(), unit.value().duration("X"), unit.value(), 0);
        }
        Numerals.Hit number = Numbers.at(line, i);
        if (number == null || number.value() == 0) {
            return null;
        }
        return line.isNumber(i) && isDecimal(line, i) ? decimal(line, i) : counted(line, number);
    }

    private static @Nullable Amount counted(Line line, Numerals.Hit number) {
        int at = number.end();
        Amount between = between(line, number);
        if (between != null) {
            return between;
        }
        if (line.is(at, "năm") && line.is(at + 1, "năm")) {
            return null;
        }
        Phrases.Hit<Unit> unit = line.glued(at) ? null : Unit.WORDS.at(line, at);
        if (unit == null || namesDay(line, at, unit) || isNoUnit(line, unit) || number.value() > 100_000_000) {
            return null;
        }
        int end = unit.end();
        if (line.is(end, "rưỡi") && !unit.value().isClock()) {
            return new Amount(end + 1, unit.value().duration(number.value() + ".5"), unit.value(), 0);
        }
        Numerals.Hit minutes = unit.value() == Unit.HOUR ? Numbers.at(line, end) : null;
        if (minutes != null && line.is(minutes.end(), "phút") && minutes.value() < 60) {
            String value = Unit.HOUR.duration(number.value()) + minutes.value() + "M";
            return new Amount(minutes.end() + 1, value, Unit.HOUR, 0);
        }
        return new Amount(end, unit.value().duration(number.value()), unit.value(), number.value());
    }

    /** {@code 3-6 tháng}, {@code hai đến ba tuần}: a length between two, {@code P3M/P6M}. */
    private static @Nullable Amount between(Line line, Numerals.Hit first) {
        boolean words = line.isMark(first.end(), ',') && line.isWord(first.end() - 1) && line.isWord(first.end() + 1);
        Phrases.Hit<Boolean> to = words ? new Phrases.Hit<>(first.end() + 1, true) : TO.at(line, first.end());
        Numerals.Hit last = to == null ? null : Numbers.at(line, to.end());
        if (last == null || last.value() <= first.value() || NumericDates.runsOn(line, last.end(), true)) {
            return null;
        }
        Phrases.Hit<Unit> unit = line.glued(last.end()) ? null : Unit.WORDS.at(line, last.end());
        boolean dated = unit != null
                && (unit.value() == Unit.MONTH && Months.at(line, unit.end()) != null
                        || unit.value() == Unit.DAY && namesDay(line, last.end(), unit)
                        || unit.value() == Unit.YEAR && Years.fourDigits(line, unit.end()) != null);
        boolean clock = unit != null
                && unit.value() == Unit.HOUR
                && (line.is(first.end() - 2, "lúc") || PartOfDay.WORDS.matches(line, unit.end()));
        if (unit == null || dated || clock || isNoUnit(line, unit) || last.value() > MAX_AMOUNT) {
            return null;
        }
        String value = unit.value().duration(first.value()) + "/" + unit.value().duration(last.value());
        return new Amount(unit.end(), value, unit.value(), 0);
    }

    /** {@code hai ngày 29 và 30/11}: the unit begins a date. */
    private static boolean namesDay(Line line, int at, Phrases.Hit<Unit> unit) {
        return unit.value() == Unit.DAY && (Ranges.match(line, at) != null || Dates.parse(line, at, false) != null);
    }

    /** {@code hai năm thứ ba} counts nothing, {@code nhiều quý cô} counts ladies. */
    private static boolean isNoUnit(Line line, Phrases.Hit<Unit> unit) {
        return line.is(unit.end(), "thứ") || unit.value() == Unit.QUARTER && NOBLE.contains(line.key(unit.end()));
    }

    private static boolean isDecimal(Line line, int i) {
        return line.isMark(i + 1, ',') && line.glued(i + 1) && line.isNumber(i + 2) && line.glued(i + 2);
    }

    private static @Nullable Amount decimal(Line line, int i) {
        Phrases.Hit<Unit> unit = Unit.WORDS.at(line, i + 3);
        return unit == null || line.at(i).length() > 4 || line.at(i + 2).length() > 4
                ? null
                : new Amount(unit.end(), unit.value().duration(line.key(i) + "." + line.key(i + 2)), unit.value(), 0);
    }

    /** What follows a length tells whether it is a length or a day, month or year that far away. */
    private static @Nullable Match told(Line line, int i, Amount amount) {
        int at = amount.end();
        if (isYearBeside(line, amount)) {
            return null;
        }
        Phrases.Hit<Boolean> hit = BEFORE_THAT.at(line, at);
        if (hit != null && amount.isCounted()) {
            return shifted(i, hit.end(), Base.STORY, amount, -1);
        }
        hit = AFTER_THAT.at(line, at);
        if (hit != null && amount.isCounted()) {
            return shifted(i, hit.end(), Base.STORY, amount, 1);
        }
        hit = AGO.at(line, at);
        if (hit != null && amount.isCounted()) {
            return shifted(i, hit.end(), Base.PUBLICATION, amount, -1);
        }
        hit = AHEAD.at(line, at);
        if (hit != null && amount.isCounted()) {
            return shifted(i, hit.end(), Base.PUBLICATION, amount, 1);
        }
        if (amount.isCounted() && isLone(line, at, "trước")) {
            return shifted(i, at + 1, Base.PUBLICATION, amount, -1);
        }
        if (amount.isCounted() && isLone(line, at, "sau")) {
            return shifted(i, at + 1, Base.STORY, amount, 1);
        }
        hit = UNTIL_NOW.at(line, at);
        if (hit != null) {
            return lasting(i, hit.end(), amount, Direction.PAST);
        }
        hit = FROM_NOW.at(line, at);
        boolean place = hit != null
                && hit.end() == at + 1
                && line.is(at, "tới")
                && line.at(hit.end()).capitalized();
        return hit != null && !place
                ? lasting(i, hit.end(), amount, Direction.FUTURE)
                : Match.of(i, at, FixedReading.of(TimeType.DURATION, amount.value()));
    }

    /** A word that belongs to the length, and not to what follows: {@code trước Quốc hội}. */
    private static boolean isLone(Line line, int i, String word) {
        return line.is(i, word) && (!line.isWord(i + 1) || !line.at(i + 1).capitalized() && !line.is(i + 1, "khi"));
    }

    /** {@code bão số 3 năm 2023}, {@code kỳ họp 8 năm nay}: the unit begins a year. */
    private static boolean isYearBeside(Line line, Amount amount) {
        return amount.unit() == Unit.YEAR
                && (Years.fourDigits(line, amount.end()) != null
                        || line.is(amount.end(), "ngoái")
                        || line.is(amount.end(), "tài"));
    }

    private static Match lasting(int start, int end, Amount amount, Direction direction) {
        return Match.of(
                start,
                end,
                amount.isCounted()
                        ? new DurationReading(amount.value(), amount.unit(), amount.number(), direction)
                        : FixedReading.of(TimeType.DURATION, amount.value()));
    }

    private static Match shifted(int start, int end, Base base, Amount amount, int sign) {
        boolean compound = amount.unit().factor() > 1;
        Unit unit = compound ? Unit.YEAR : amount.unit();
        int number = compound ? amount.number() * amount.unit().factor() : amount.number();
        return Match.of(start, end, new ShiftedReading(base, unit, sign * number));
    }
}
