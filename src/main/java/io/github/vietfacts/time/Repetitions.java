package io.github.vietfacts.time;

import io.github.vietfacts.document.TimeType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What comes back after a length of time.
 *
 * <pre>
 * pattern                           | matches
 * hằng|hàng|mỗi unit, thường niên   | hằng năm, hàng tháng, mỗi tuần
 * mỗi N unit, định kỳ N unit        | mỗi 2 tuần, định kỳ 6 tháng
 * N unit một lần                    | hai năm một lần
 * </pre>
 */
final class Repetitions {

    private static final Phrases<Boolean> ONCE = Phrases.of("một lần", "1 lần");

    static final Phrases<Boolean> EVERY = Phrases.of("hằng", "hàng", "mỗi");

    /** After these hàng is goods or a row. */
    private static final Set<String> BEFORE_GOODS = Set.of(
            "xếp", "cửa", "khách", "ngân", "mặt", "giao", "đơn", "bán", "mua", "nhà", "đặt", "gian", "lô", "nhập",
            "chở", "kho", "đóng", "bốc", "dỡ");

    private Repetitions() {}

    /** {@code hằng năm}, {@code mỗi 2 tuần}. */
    static @Nullable Match match(Line line, int i) {
        if (line.is(i, "thường") && line.is(i + 1, "niên")) {
            return Match.of(i, i + 2, FixedReading.of(TimeType.SET, "P1Y"));
        }
        Durations.Amount regular = line.is(i, "định") && line.is(i + 1, "kỳ") ? Durations.amount(line, i + 2) : null;
        Durations.Amount repeated = regular == null ? Durations.amount(line, i) : regular;
        if (repeated != null) {
            boolean once = ONCE.matches(line, repeated.end());
            int end = once ? repeated.end() + 2 : repeated.end();
            return once || regular != null ? Match.of(i, end, FixedReading.of(TimeType.SET, repeated.value())) : null;
        }
        Phrases.Hit<Boolean> every = EVERY.at(line, i);
        if (every == null || (line.is(i, "hàng") && BEFORE_GOODS.contains(line.key(i - 1)))) {
            return null;
        }
        Phrases.Hit<Unit> unit = Unit.WORDS.at(line, every.end());
        if (unit != null) {
            // "hàng giờ" is for hours, "hằng năm" every year.
            boolean many = line.is(i, "hàng")
                    && (unit.value().isClock() || unit.value().factor() > 1);
            return Match.of(
                    i,
                    unit.end(),
                    many
                            ? FixedReading.of(TimeType.DURATION, unit.value().duration("X"))
                            : FixedReading.of(TimeType.SET, unit.value().duration(1)));
        }
        Durations.Amount amount = line.is(i, "mỗi") ? Durations.amount(line, every.end()) : null;
        return amount == null ? null : Match.of(i, amount.end(), FixedReading.of(TimeType.SET, amount.value()));
    }
}
