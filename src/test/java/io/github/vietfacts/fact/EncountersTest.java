package io.github.vietfacts.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who met, visited, signed and gave, where a sentence leaves something to the sentences before it. */
class EncountersTest {

    private static String read(String type, String text) {
        return Extractions.ofType(Extractions.of("2019-05-12", text.replace('|', '\n')), type).stream()
                .map(EncountersTest::line)
                .collect(Collectors.joining(" / "));
    }

    private static String line(Fact fact) {
        List<String> values = fact.args().entries().stream()
                .filter(e -> List.of("participants", "date", "visitor", "destination", "name", "donor", "recipient")
                        .contains(e.getKey()))
                .map(e -> e.getValue().value().text())
                .toList();
        String modality = fact.modality() == Modality.ACTUAL ? "" : " " + fact.modality();
        String polarity = fact.polarity() == Polarity.POSITIVE ? "" : " " + fact.polarity();
        return fact.kind().orElse("") + modality + polarity + " " + String.join(", ", values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Ngày 10/5, Bộ trưởng Mạc Văn Khải đã được Tổng thống Thụy Sĩ Urs Keller tiếp. # RECEPTION Mạc Văn Khải, Urs Keller, 2019-05-10
            Thủ tướng Lê Bá Toàn đến Oslo.|Sáng 10/5, ông gặp Thủ tướng Na Uy Kari Dahl. # MEETING Lê Bá Toàn, Kari Dahl, 2019-05-10TMO
            Thủ tướng Lê Bá Toàn đến Oslo ngày 9/5.|Chiều cùng ngày, tiếp Đại sứ Lào Khamla Sisouk. # RECEPTION Lê Bá Toàn, Khamla Sisouk, 2019-05-09TAF
            Lịch làm việc của Chủ tịch nước Vi Hoài Nam ngày 13/5:|- 9h: hội đàm với Tổng thống Chile Pedro Rojas. # TALKS Vi Hoài Nam, Pedro Rojas, 2019-05-13
            Tổng thống Chile Pedro Rojas từ chối gặp Thủ tướng Ba Lan Marek Nowak. # MEETING NEGATIVE Pedro Rojas, Marek Nowak
            Sáng 10/5, Thủ tướng Lê Bá Toàn gặp gỡ các cán bộ, nhân viên Đại sứ quán và đại diện cộng đồng người Việt Nam tại Na Uy. # MEETING Lê Bá Toàn, các cán bộ, nhân viên Đại sứ quán, đại diện cộng đồng người Việt Nam tại Na Uy, 2019-05-10TMO
            Ngày 10/5, Chủ tịch nước Vi Hoài Nam tiếp Đại sứ các nước Chile, Ba Lan và Mali. # RECEPTION Vi Hoài Nam, Đại sứ các nước Chile, Ba Lan và Mali, 2019-05-10
            Ngày 10/5, Chủ tịch nước Vi Hoài Nam tiếp Tổng thống Chile Pedro Rojas, Thủ tướng Ba Lan Marek Nowak, Thủ tướng Na Uy Kari Dahl. # RECEPTION Vi Hoài Nam, Pedro Rojas, 2019-05-10 / RECEPTION Vi Hoài Nam, Marek Nowak, 2019-05-10 / RECEPTION Vi Hoài Nam, Kari Dahl, 2019-05-10
            Ngày 10/5, Thủ tướng Lê Bá Toàn có các cuộc hội kiến lần lượt với Tổng thống Chile Pedro Rojas và Thủ tướng Na Uy Kari Dahl. # AUDIENCE Lê Bá Toàn, Pedro Rojas, 2019-05-10 / AUDIENCE Lê Bá Toàn, Kari Dahl, 2019-05-10
            Sáng 10/5, Thủ tướng Lê Bá Toàn đến Oslo.|Tiếp Thủ tướng Na Uy Kari Dahl tại nơi ở, Thủ tướng Lê Bá Toàn nhắc lại năm 1996. # RECEPTION Kari Dahl, Lê Bá Toàn, 2019-05-10TMO
            Sáng 10/5, Thủ tướng Lê Bá Toàn đã chủ trì lễ đón Thủ tướng Na Uy Kari Dahl.|Ngay sau lễ đón, hai Thủ tướng tiến hành hội đàm. # CEREMONY Lê Bá Toàn, Kari Dahl, 2019-05-10TMO / TALKS Lê Bá Toàn, Kari Dahl, 2019-05-10TMO
            Ngày 10/5, Ủy ban Kiểm tra Trung ương họp kỳ thứ 9.|Chủ nhiệm Ủy ban Kiểm tra Trung ương Mạc Văn Khải chủ trì kỳ họp. # SESSION Ủy ban Kiểm tra Trung ương, Mạc Văn Khải, 2019-05-10
            Tại hội đàm, Thủ tướng Lê Bá Toàn và Thủ tướng Na Uy Kari Dahl nhất trí mở đường bay thẳng. # TALKS Lê Bá Toàn, Kari Dahl
            Lào và Chile đã mở đường bay; hai nước sẽ tăng chuyến.|Kỳ họp lần thứ sáu sẽ diễn ra tại Viêng Chăn tháng 8/2020. # SESSION PLANNED LAO, CHL, 2020-08
            Đoàn đại biểu Quốc hội do ông Lê Bá Toàn dẫn đầu thăm Chile.|Tối 10/5, Thủ tướng Chile Pedro Rojas mở tiệc chiêu đãi Đoàn. # CEREMONY Pedro Rojas, Lê Bá Toàn, 2019-05-10TEV
            Trao đổi với phóng viên, Bộ trưởng Mạc Văn Khải cho biết đê đã xong. # ''
            """)
    void meetings(String text, String expected) {
        assertThat(read("Meeting", text)).isEqualTo(expected);
    }

    @Test
    void aHeadlinesUnnamedGuestsAreThoseOfTheText() {
        Extraction extraction = Extractions.of(
                "2019-05-12",
                "Thủ tướng tiếp lãnh đạo Tập đoàn Fjord",
                "Ngày 10/5, Thủ tướng Lê Bá Toàn tiếp Chủ tịch Tập đoàn Fjord, ông Erik Lund.");
        assertThat(Extractions.ofType(extraction, "Meeting"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.args("participants"))
                        .extracting(argument -> argument.value().text())
                        .containsExactly("Lê Bá Toàn", "Erik Lund"));
    }

    @Test
    void plansAndHistoryEndWithTheirParagraph() {
        Extraction extraction = Extractions.of(
                "2019-05-12",
                "Sáng 10/5, Thủ tướng Lê Bá Toàn đến Oslo. Cảng sẽ mở lại ngày 25/5.\n"
                        + "Chiều cùng ngày, Thủ tướng Lê Bá Toàn hội đàm với Thủ tướng Na Uy Kari Dahl.");
        assertThat(Extractions.ofType(extraction, "Meeting"))
                .singleElement()
                .satisfies(fact ->
                        assertThat(fact.value("date").orElseThrow().text()).isEqualTo("2019-05-10TAF"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Tổng thống Chile Pedro Rojas được cho là sẽ thăm Ba Lan. # VISIT HYPOTHETICAL Pedro Rojas, POL
            Tàu hải quân USS Milford của Mỹ thăm Đà Nẵng. # VISIT Tàu hải quân USS Milford của Mỹ, Đà Nẵng
            Thủ tướng Lê Bá Toàn gặp kiều bào tại Oslo.|Chuyến thăm Ba Lan, có trong lịch trình ban đầu, đã bị hủy. # VISIT PLANNED NEGATIVE Lê Bá Toàn, POL
            Chủ tịch Quốc hội Mai Thị Lan và Đoàn đại biểu Quốc hội gặp kiều bào tại Oslo.|Đoàn không ghé Bolivia như dự kiến. # VISIT NEGATIVE Mai Thị Lan, BOL
            Bộ trưởng Ngoại giao Kuwait Salem Rashed không đến Doha như dự kiến. # VISIT NEGATIVE Salem Rashed, Doha
            Tổng thống Mỹ Grace Miller đã tới New York. # ''
            Tổng thống Mỹ Grace Miller đã tới Maryland gặp cử tri. # ''
            Tổng thống Pháp Luc Fontaine đã tới New York. # VISIT Luc Fontaine, New York
            Tổng thống Mỹ Grace Miller thăm New York. # VISIT Grace Miller, New York
            """)
    void visits(String text, String expected) {
        assertThat(read("Visit", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Công ty Gạo Đồng Tháp Vàng tặng bà con vùng lũ 20 tấn gạo. # Công ty Gạo Đồng Tháp Vàng, bà con vùng lũ
            Thụy Điển cắt viện trợ cho Mali. # NEGATIVE SWE, MLI
            Na Uy sẽ hỗ trợ Lào 3 triệu USD để rà phá bom mìn. # PLANNED NOR, LAO
            """)
    void aid(String text, String expected) {
        assertThat(read("Aid", text).strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Hội nghị chưa thông qua Tuyên bố Baku. # JOINT_STATEMENT NEGATIVE Tuyên bố Baku
            Hai nước đang đàm phán Hiệp định vận tải.|Văn kiện dự kiến được ký vào tháng 7. # TREATY Hiệp định vận tải / OTHER PLANNED Hiệp định vận tải, 2019-07
            """)
    void agreements(String text, String expected) {
        assertThat(read("Agreement", text)).isEqualTo(expected);
    }
}
