package io.github.vietfacts.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words a quotation, an answer or an item of a list is, over more than one sentence. */
class QuotedWordsTest {

    private static String told(String text) {
        return Extractions.of("2023-05-10", text.replace("//", "\n")).facts().stream()
                .filter(fact -> !fact.type().name().equals("OfficeHeld"))
                .map(QuotedWordsTest::line)
                .collect(Collectors.joining("; "));
    }

    private static String line(Fact fact) {
        List<String> key = fact.type().roles().stream()
                .filter(role -> role.key() && !role.name().equals("valence"))
                .flatMap(role -> fact.args(role.name()).stream())
                .map(argument -> argument.value().text())
                .toList();
        return fact.type().name() + " " + String.join(" / ", key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // the speaker after, before, and as a pronoun; all sentences up to the closing mark
                "“Nước lên nhanh lắm. Nhà tôi ngập hết rồi”, ông Hồ Văn Sáu kể."
                        + "| Statement Hồ Văn Sáu / Nước lên nhanh lắm. Nhà tôi ngập hết rồi",
                "Ông Hồ Văn Sáu kể: “Nước lên nhanh lắm. Nhà tôi ngập hết rồi”."
                        + "| Statement Hồ Văn Sáu / Nước lên nhanh lắm. Nhà tôi ngập hết rồi",
                "Bà Hồ Thị Sen ngồi trên xuồng. “Nước lên nhanh lắm. Nhà tôi ngập hết”, bà xúc động kể."
                        + "| Statement Hồ Thị Sen / Nước lên nhanh lắm. Nhà tôi ngập hết",
                // a quoted term is no speech
                "Ông Hồ Văn Sáu biến con đê cũ ấy thành “người gác cửa làng”, bà Sen nói.| ``",
                // acts in the first person
                "“Chúng tôi đề nghị tỉnh sớm đắp lại con đê”, ông Hồ Văn Sáu nói."
                        + "| Request Hồ Văn Sáu / tỉnh sớm đắp lại con đê",
                "Người phát ngôn Bộ Ngoại giao Đỗ Mỹ Linh nêu rõ: “Việc làm này là sai trái. Chúng tôi yêu cầu các bên"
                        + " chấm dứt ngay”."
                        + "| Statement Đỗ Mỹ Linh / Việc làm này là sai trái; Request VNM / các bên chấm dứt ngay",
                // nobody is named: nobody is guessed
                "Ông Hồ Văn Sáu đã đến. “Chúng tôi cam kết đắp lại con đê”, một cán bộ nói.| ``",
                // answers
                "Phóng viên: Bao giờ đê xong?//Ông Hồ Văn Sáu: Sắp rồi.//Chúng tôi cam kết đắp xong trước mùa lũ."
                        + "| Commitment Hồ Văn Sáu / đắp xong trước mùa lũ",
                // items are what the sentence before them announces
                "Bộ trưởng Vũ Thanh Tú và Bộ trưởng Đinh Gia Phúc thống nhất hai việc. Thứ nhất, mở cửa khẩu phụ."
                        + " Thứ hai, bỏ phí cầu đường."
                        + "| Accord Vũ Thanh Tú / Đinh Gia Phúc / mở cửa khẩu phụ;"
                        + " Accord Vũ Thanh Tú / Đinh Gia Phúc / bỏ phí cầu đường",
                "Bộ trưởng Vũ Thanh Tú nêu hai đề nghị. Một là, tỉnh giao đất sớm. Hai là, nhà thầu tăng ca."
                        + "| Request Vũ Thanh Tú / tỉnh giao đất sớm; Request Vũ Thanh Tú / nhà thầu tăng ca",
                "Bộ trưởng Vũ Thanh Tú nhấn mạnh hai bài học. Thứ nhất, phải dựa vào dân. Thứ hai, phải giữ kỷ cương."
                        + "| Statement Vũ Thanh Tú / phải dựa vào dân; Statement Vũ Thanh Tú / phải giữ kỷ cương",
                // items that begin with a dash
                "Bộ trưởng Vũ Thanh Tú đề nghị phía Lào:// - Mở cửa khẩu phụ.// - Tăng số học bổng."
                        + "| Request Vũ Thanh Tú / Mở cửa khẩu phụ; Request Vũ Thanh Tú / Tăng số học bổng",
                // an interview whose answers name nobody
                "Ông Hồ Văn Sáu đã trả lời phỏng vấn của bản báo.//* Bao giờ đê xong?//- Sắp rồi. Tôi tin rằng dân sẽ yên tâm."
                        + "//* Ai đắp đê?//- Chúng tôi cam kết tự đắp.//* Xin cảm ơn ông.//Chúng tôi cam kết đăng tiếp."
                        + "| Statement Hồ Văn Sáu / dân sẽ yên tâm; Commitment Hồ Văn Sáu / tự đắp",
                // a pronoun means whom the text addresses so
                "Ông Hồ Văn Sáu đón bà Đinh Thị Sen. Bà bày tỏ lo ngại về con đê. Ông hứa đắp lại con đê."
                        + "| Concern Đinh Thị Sen / con đê; Commitment Hồ Văn Sáu / đắp lại con đê",
                "Bộ trưởng Vũ Thanh Tú chúc mừng Đại sứ Anna Berg. Bà cảm ơn Bộ trưởng Vũ Thanh Tú."
                        + "| Evaluation Vũ Thanh Tú / Đại sứ Anna Berg; Evaluation Anna Berg / Bộ trưởng Vũ Thanh Tú",
                // what is only reported is its own fact
                "Bộ trưởng Vũ Thanh Tú nêu rõ, trong những năm tới, Việt Nam mong Lào sớm mở cửa khẩu phụ."
                        + "| Request VNM / sớm mở cửa khẩu phụ",
                "Bộ trưởng Vũ Thanh Tú cho biết tỉnh sẵn sàng đắp lại con đê.| Commitment tỉnh / đắp lại con đê",
                "Bộ trưởng Vũ Thanh Tú cho biết sẽ phối hợp với tỉnh.| Commitment Vũ Thanh Tú / phối hợp với tỉnh",
                // a clause of time before who promises; a task; the noun; agreement with others
                "Bà Đinh Thị Sen cho biết từ năm 2025 Lào sẽ mở thêm lớp tiếng Việt."
                        + "| Commitment LAO / mở thêm lớp tiếng Việt",
                "Thủ tướng Đỗ Văn Tú giao Bộ Y tế khẩn trương soạn đề án.| Request Đỗ Văn Tú / khẩn trương soạn đề án",
                "Phía Lào ghi nhận đề nghị của phía Việt Nam về việc mở cửa khẩu phụ."
                        + "| Request VNM / mở cửa khẩu phụ",
                // comrades, our own side, all of us
                "Bộ trưởng Vũ Thanh Tú đón khách. Đồng chí đề nghị phía Lào mở cửa khẩu phụ."
                        + "| Request Vũ Thanh Tú / mở cửa khẩu phụ",
                "Ta đề nghị phía Lào mở cửa khẩu phụ.| Request VNM / mở cửa khẩu phụ",
                "“Chúng ta cần giữ rừng đầu nguồn”, ông Hồ Văn Sáu nói." + "| Request Hồ Văn Sáu / giữ rừng đầu nguồn",
                // words in the paragraph below
                "Bà Đinh Thị Sen nói://“Nước lên nhanh lắm”.| Statement Đinh Thị Sen / Nước lên nhanh lắm",
                // items with letters and numbers
                "Bộ trưởng Vũ Thanh Tú đề nghị phía Lào://(i) mở cửa khẩu phụ;//(ii) tăng số học bổng."
                        + "| Request Vũ Thanh Tú / mở cửa khẩu phụ; Request Vũ Thanh Tú / tăng số học bổng",
                // no words of their own
                "Đây là cơ hội để Bộ trưởng Vũ Thanh Tú nhấn mạnh vai trò của con đê.| ``",
            })
    void factsOfATextInOrder(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // told by somebody in a quotation, an answer, a report
                "“Lào đề nghị Việt Nam mở cửa khẩu phụ”, bà Đinh Thị Sen nói.| Request: Đinh Thị Sen",
                "Bà Đinh Thị Sen: Lào đề nghị Việt Nam mở cửa khẩu phụ.| Request: Đinh Thị Sen",
                "Theo bà Đinh Thị Sen, Lào đề nghị Việt Nam mở cửa khẩu phụ.| Request: Đinh Thị Sen",
                "Bà Đinh Thị Sen cảm ơn Lào và cho biết Lào sẵn sàng mở cửa khẩu phụ."
                        + "| Evaluation: ; Commitment: Đinh Thị Sen",
                // one's own words and the narrator's
                "“Tôi đề nghị Lào mở cửa khẩu phụ”, bà Đinh Thị Sen nói.| `Request: `",
                "Bà Đinh Thị Sen đã đến. Lào đề nghị Việt Nam mở cửa khẩu phụ.| `Request: `",
                // the points of a joint statement, not those of another list
                "Hai bên ra Tuyên bố chung.//1. Lào cảm ơn Việt Nam.//2. Lào đề nghị Việt Nam mở cửa khẩu phụ."
                        + "//3. Lào quan ngại về nạn phá rừng."
                        + "| Agreement: ; Evaluation: Tuyên bố chung; Request: Tuyên bố chung; Concern: Tuyên bố chung",
                "Hai bên ra Tuyên bố chung.//1. Lào cảm ơn Việt Nam.| `Agreement: ; Evaluation: `",
            })
    void whoVouchesForIt(String text, String expected) {
        String told = Extractions.of("2023-05-10", text.replace("//", "\n")).facts().stream()
                .map(fact -> fact.type().name() + ": " + String.join(", ", fact.attribution()))
                .collect(Collectors.joining("; "));
        assertThat(told).isEqualTo(expected);
    }
}
