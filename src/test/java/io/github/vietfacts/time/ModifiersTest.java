package io.github.vietfacts.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.TimeMention;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModifiersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đầu năm 2023 có lũ.|START",
                "Giữa tháng 5/2023 có lũ.|MID",
                "Cuối thế kỷ XX có lũ.|END",
                "Thượng tuần tháng 5/2023 có lũ.|START",
                "Trung tuần tháng 5/2023 có lũ.|MID",
                "Hạ tuần tháng 5/2023 có lũ.|END",
                "Hơn 20 năm qua không có lũ.|MORE_THAN",
                "Gần hai tháng không có lũ.|LESS_THAN",
                "Khoảng ba tuần không có lũ.|APPROX",
                "Ít nhất 5 ngày không có lũ.|EQUAL_OR_MORE",
                "Khoảng năm 1990 có lũ.|APPROX",
                "Trước năm 2030 phải xong.|BEFORE",
                "Sau tháng 5/2023 phải xong.|AFTER",
                "Năm 2023 có lũ.|",
                "Cuối tuần này có lũ.|",
                "Từ đầu năm đến nay có lũ.|"
            })
    void tellsHowAValueIsMeant(String text, String modifier) {
        TimeMention mention = NewsTimeTagger.create()
                .tag(LinedText.of(text), Optional.of(LocalDate.of(2023, 6, 1)))
                .get(0);
        assertThat(mention.mod()).isEqualTo(Optional.ofNullable(modifier));
    }
}
