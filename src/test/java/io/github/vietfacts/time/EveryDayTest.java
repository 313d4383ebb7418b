package io.github.vietfacts.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.TimeMention;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every day of 2000 to 2035 comes back from every notation. */
class EveryDayTest {

    private static final TimeTagger TAGGER = NewsTimeTagger.create();
    private static final String[] MONTHS = {
        "một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"
    };
    private static final String[] WEEKDAYS = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày {d}/{m}/{y}",
                "{d}/{m}/{y}",
                "{dd}/{mm}/{y}",
                "ngày {d}-{m}-{y}",
                "{dd}.{mm}.{y}",
                "{d} / {m} / {y}",
                "{y}-{mm}-{dd}",
                "ngày {d} tháng {m} năm {y}",
                "{d} tháng {m} năm {y}",
                "ngày {d} tháng {month} năm {y}",
                "ngày {d} tháng {m}/{y}",
                "chiều {d}/{m}/{y}",
                "9h30 ngày {d}/{m}/{y}",
                "{weekday}, ngày {d}/{m}/{y}"
            })
    void comesBackWithItsYear(String notation) {
        each(day -> expect(written(notation, day), Optional.empty(), day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ngày {d}/{m}", "sáng {dd}-{mm}", "ngày {d}.{m}", "ngày {d} tháng {m}", "hôm nay ({d}/{m})"})
    void comesBackFromTheDayOfPublication(String notation) {
        each(day -> expect(written(notation, day), Optional.of(day), day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"từ ngày {d}/{m}/{y} đến ngày {e}", "{d}/{m}/{y} - {e}", "{d}/{m} đến {e}"})
    void aRangeHoldsBothEnds(String notation) {
        each(day -> {
            LocalDate last = day.plusDays(3);
            String end = last.getDayOfMonth() + "/" + last.getMonthValue() + "/" + last.getYear();
            TimeMention mention = only(written(notation, day).replace("{e}", end), Optional.of(day));
            assertThat(mention.begin()).contains(day);
            assertThat(mention.end()).contains(last);
        });
    }

    private static void each(Consumer<LocalDate> check) {
        LocalDate.of(2000, 1, 1).datesUntil(LocalDate.of(2036, 1, 1)).forEach(check);
    }

    private static void expect(String text, Optional<LocalDate> published, LocalDate day) {
        TimeMention mention = only(text, published);
        assertThat(mention.begin()).as(text).contains(day);
        assertThat(mention.end()).as(text).contains(day);
        assertThat(mention.value()).as(text).startsWith(day.toString());
    }

    private static TimeMention only(String text, Optional<LocalDate> published) {
        List<TimeMention> mentions = TAGGER.tag(LinedText.of("Họ gặp nhau " + text + "."), published);
        assertThat(mentions).as(text).hasSize(1);
        return mentions.get(0);
    }

    private static String written(String notation, LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return notation.replace("{d}", Integer.toString(day.getDayOfMonth()))
                .replace("{m}", Integer.toString(day.getMonthValue()))
                .replace("{dd}", Timex.digits(day.getDayOfMonth(), 2))
                .replace("{mm}", Timex.digits(day.getMonthValue(), 2))
                .replace("{y}", Integer.toString(day.getYear()))
                .replace("{month}", MONTHS[day.getMonthValue() - 1])
                .replace("{weekday}", WEEKDAYS[weekday.getValue() - 1]);
    }
}
