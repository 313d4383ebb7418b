package io.github.vietfacts.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.TimeMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LunarCalendarTest {

    private static final TimeTagger TAGGER = NewsTimeTagger.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1990-01-27", "1991-02-15", "1992-02-04", "1993-01-23", "1994-02-10", "1995-01-31", "1996-02-19",
                "1997-02-07", "1998-01-28", "1999-02-16", "2000-02-05", "2001-01-24", "2002-02-12", "2003-02-01",
                "2004-01-22", "2005-02-09", "2006-01-29", "2007-02-17", "2008-02-07", "2009-01-26", "2010-02-14",
                "2011-02-03", "2012-01-23", "2013-02-10", "2014-01-31", "2015-02-19", "2016-02-08", "2017-01-28",
                "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12", "2022-02-01", "2023-01-22", "2024-02-10",
                "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-02", "1985-01-21",
                "1968-01-29"
            })
    void theYearBegins(LocalDate tet) {
        assertThat(LunarCalendar.solar(tet.getYear(), 1, false, 1)).contains(tet);
        String name = SexagenaryCycle.name(tet.getYear());
        assertThat(only("Mùng 1 Tết " + name + ", trời ấm.", tet)).isEqualTo(tet);
        assertThat(only("Sáng mùng 1 Tết, trời ấm.", tet.plusDays(3))).isEqualTo(tet);
        assertThat(only("Ngày 1 tháng Giêng năm " + name + ", trời ấm.", tet.plusYears(5)))
                .isEqualTo(tet);
    }

    @ParameterizedTest
    @CsvSource({
        "1985,2", "1987,7", "1990,5", "1993,3", "1995,8", "1998,5", "2001,4", "2004,2", "2006,7", "2009,5", "2012,4",
        "2014,9", "2017,6", "2020,4", "2023,2", "2025,6", "2028,5", "2031,3", "2033,11"
    })
    void theYearHasOneLeapMonth(int year, int month) {
        for (int other = 1; other <= 12; other++) {
            assertThat(LunarCalendar.solar(year, other, true, 1).isPresent())
                    .as(year + "/" + other)
                    .isEqualTo(other == month);
        }
        LocalDate leap = LunarCalendar.solar(year, month, true, 1).orElseThrow();
        assertThat(only("Ngày 1/" + month + " nhuận năm " + SexagenaryCycle.name(year) + ", mưa.", leap))
                .isEqualTo(leap);
    }

    @ParameterizedTest
    @CsvSource({"1984,Giáp Tý", "2023,Quý Mão", "2024,Giáp Thìn", "2025,Ất Tỵ", "1968,Mậu Thân", "1945,Ất Dậu"})
    void theYearHasAName(int year, String name) {
        assertThat(SexagenaryCycle.name(year)).isEqualTo(name);
    }

    @Test
    void theLastYearsDayOfAShortMonthIsImpossible() {
        assertThat(LunarCalendar.solar(2024, 12, false, 29)).contains(LocalDate.of(2025, 1, 28));
        assertThat(LunarCalendar.solar(2024, 12, false, 30)).isEmpty();
    }

    @Test
    void theLunarReadingIsKept() {
        TimeMention mention = TAGGER.tag(LinedText.of("Rằm tháng Tám năm Giáp Thìn, trăng sáng."), Optional.empty())
                .get(0);
        assertThat(mention.lunar()).contains("15/8 Giáp Thìn");
        assertThat(mention.value()).isEqualTo("2024-09-17");
    }

    private static LocalDate only(String text, LocalDate published) {
        List<TimeMention> mentions = TAGGER.tag(LinedText.of(text), Optional.of(published));
        assertThat(mentions).as(text).hasSize(1);
        return mentions.get(0).begin().orElseThrow();
    }
}
