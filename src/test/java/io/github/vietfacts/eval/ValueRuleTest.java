package io.github.vietfacts.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accord parties       | Lê Thị Hoa        | lê thị  hoa        | true",
                "Accord parties       | Petrov Ivan       | Ivan Petrov        | true", // the order of parts says
                // nothing
                "Accord parties       | Petrov Ivan       | Ivan Ivan Petrov   | false",
                "Accord parties       | Petrov Ivan       | Petrov             | false",
                "Accord parties       | Ủy ban Hòa bình   | Uỷ ban Hoà bình    | true", // tone placement
                "Accord parties       | Kim Sang-ho       | Kim Sang–ho        | true", // dashes
                "Accord parties       | Lê Hoa            | Lê Hóa             | false",
                "Accord parties       | JPN               | Nhật Bản           | true",
                "Accord parties       | USA               | Mỹ                 | true",
                "Accord parties       | JPN               | KOR                | false",
                "Accord parties       | NGA               | NGA                | true", // Nigeria's code
                "Accord parties       | NGA               | Nigeria            | true",
                "Accord parties       | NGA               | Nga                | false", // Russia
                "Accord parties       | RUS               | Nga                | true",
                "Accord parties       | RUS               | NGA                | false",
                "Visit destination    | NGA               | Nga                | false",
                "Visit destination    | LAO               | Lào                | true",
                "Visit destination    | Hà Nội            | thủ đô Hà Nội      | false",
                "Invitation to        | FRA               | Pháp               | true",
                "Invitation to        | Hội chợ Sách mùa Xuân lần thứ 3 | Hội chợ Sách mùa Xuân | true",
                "Meeting date         | 2024-03-12        | 2024-03-12TMO      | true",
                "Meeting date         | 2024-03-12TAF     | 2024-03-12TMO      | true",
                "Meeting date         | 2024-03-12        | 2023-03-12         | false",
                "Meeting date         | 2024-03           | 2024-03-12         | true", // gold's precision
                "Meeting date         | 2024              | 2024-03            | true",
                "Meeting date         | 2024-03-12        | 2024-03            | false",
                "Meeting date         | 2024-03-12        | 2024-03-12/2024-03-14 | false",
                "Meeting date         | 2024-03-12/2024-03-14 | 2024-03-12TMO/2024-03-14 | true",
                "Meeting date         | 2024-03-12/2024-03-14 | 2024-03-12     | false",
                "Meeting date         | XXXX-03-12        | XXXX-03-12         | true",
                "Meeting date         | XXXX-03-12        | 2024-03-12         | false",
                "Accord topic         | một hai ba bốn    | một hai năm sáu    | true", // F1 0.5
                "Accord topic         | một hai ba bốn năm | một hai sáu bảy tám | false", // F1 0.4
                "Accord topic         | một hai ba bốn    | a b một hai ba bốn c d e f g h i k | true", // inside
                "Accord topic         | một hai ba        | a b một hai ba c d e f g h i k l | false", // too short to
                // count
                "Accord topic         | 'Một, hai!'       | một hai            | true",
                "OfficeHeld title     | Thủ tướng         | Phó Thủ tướng      | false",
                "OfficeHeld title     | Chủ tịch nước     | Chủ tịch Quốc hội  | false",
                "OfficeHeld title     | Chủ tịch xã       | chủ tịch xã        | true",
                "OfficeHeld title     | Bộ trưởng Bộ Y tế | Bộ trưởng          | false", // F1 0.57, two syllables
                "OfficeHeld title     | Bộ trưởng Y tế    | Bộ trưởng          | true", // F1 0.67
                "OfficeHeld title     | Tổng Giám đốc     | Tổng Giám đốc Công ty Than Sông Hồng Một | true", // three
                // begin
                // it
                "OfficeHeld title     | Vua               | Vua                | true",
                "OfficeHeld title     | Vua               | Vua Thái           | false",
                "PartnershipChange toLevel | Đối tác chiến lược toàn diện | quan hệ Đối tác Chiến lược Toàn diện vì hòa bình | true",
                "PartnershipChange toLevel | Đối tác chiến lược toàn diện | Đối tác chiến lược | false",
                "Aid amount           | 100000            | 1E+5               | true",
                "Aid amount           | 100               | 100.5              | false",
                "Ranking rank         | 1                 | 1.0                | true",
                "Ranking rank         | TOP               | TOP                | true",
                "Ranking rank         | TOP               | ONE_OF_TOP         | false", // half of the syllables
                "Ranking rank         | TOP               | 1                  | false",
                "Agreement status     | SIGNED            | ISSUED             | false",
            })
    void whenValuesAgree(String role, String gold, String predicted, boolean agree) {
        String[] names = role.split(" ");
        ValueRule rule = ValueRule.of(Catalogue.type(names[0]).role(names[1]));
        assertThat(rule.same(gold, predicted)).isEqualTo(agree);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, true",
        "2024-03-12TMO, true",
        "XXXX-02-09, true",
        "2024-01/2024-03, true",
        "20, true",
        "12/3, false",
        "12/3/2024, false",
        "hôm qua, false",
        "2024-01-01/, false",
        "'', false"
    })
    void whatIsADate(String text, boolean expected) {
        assertThat(Dates.isDate(text)).isEqualTo(expected);
    }
}
