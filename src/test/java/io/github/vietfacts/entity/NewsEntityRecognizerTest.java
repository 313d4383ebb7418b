package io.github.vietfacts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.document.SegmentedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsEntityRecognizerTest {

    private static final EntityRecognizer RECOGNIZER = NewsEntityRecognizer.load(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                // offices with organisation and country
                "[TITLE Thủ tướng] [COUNTRY Nhật Bản] [PERSON Kishida Fumio] đã đến [LOCATION Hà Nội].",
                "[TITLE Bộ trưởng] [ORGANIZATION Bộ Ngoại giao] [PERSON Trần Minh Khôi] phát biểu.",
                "[TITLE Tổng thống] [COUNTRY Hàn Quốc] [PERSON Park Jae-won] đã gặp [TITLE Thủ tướng] [PERSON Lê Văn Hải].",
                "[TITLE Chủ tịch nước] [PERSON Trần Văn Nam] thăm [COUNTRY Lào].",
                "[TITLE Tổng Bí thư], [TITLE Chủ tịch nước] [PERSON Trần Văn Nam] chủ trì buổi lễ.",
                "[TITLE Phó Thủ tướng], [TITLE Bộ trưởng Ngoại giao] [PERSON Trần Minh Khôi] trả lời báo chí.",
                "[TITLE Đại sứ] [COUNTRY Ba Lan] tại [COUNTRY Việt Nam] [PERSON Jan Kowalik] đã tới chào.",
                "[TITLE Đại sứ] [COUNTRY Việt Nam] tại [COUNTRY Ba Lan] [PERSON Lê Thị Hoa] tham dự.",
                "Nguyên [TITLE Thủ tướng] [COUNTRY Thái Lan] [PERSON Somchai Wattana] qua đời.",
                "Cựu [TITLE Tổng thống] [COUNTRY Pháp] [PERSON Jean Martin] phát biểu.",
                // foreign names with particles, hyphens, initials
                "Ông [PERSON Ahmad bin Yusof] và bà [PERSON Maria de la Cruz] cùng dự.",
                "Ông [PERSON John F. Smith] trả lời.",
                "Bà [PERSON Kim Soo-hyun] là chuyên gia.",
                "[TITLE Chủ tịch] [ORGANIZATION Quốc hội] [PERSON I-lô-na Kê-rét] tiếp đoàn.",
                "[TITLE Chủ tịch] [ORGANIZATION Hội Hữu nghị Hàn - Việt] [PERSON Noh Kyung-ja] cảm ơn.",
                "[TITLE Bộ trưởng Ngoại giao] [COUNTRY Australia] [PERSON Margaret Holloway] - Ảnh: [ORGANIZATION TTXVN]",
                "[TITLE Tổng thống] [COUNTRY Đức] [PERSON Frank - Walter Lehmann] tiếp đoàn.",
                "Đây là chính sách của chính quyền [TITLE Tổng thống] [PERSON Jean Martin].",
                "[TITLE Tổng Giám đốc] [ORGANIZATION APS] [PERSON Abdel Kacem] cảm ơn.",
                "Ông [PERSON Thạch Sa Rương] - [TITLE Chủ tịch] [ORGANIZATION UBND xã Thạnh Phong] cảm ơn [ORGANIZATION Chính phủ Chile].",
                // names equal to countries or beginning like one
                "[TITLE Chủ tịch] [PERSON Lý Thái Lan] cảm ơn.",
                "Ông [PERSON Nguyễn Hoàng Nga] cho biết.",
                "[COUNTRY Nga] và [COUNTRY Mỹ] hội đàm.",
                // pairs
                "Quan hệ [COUNTRY Việt] - [COUNTRY Nhật] phát triển.",
                "Quan hệ [COUNTRY Việt Nam] - [COUNTRY Lào] phát triển.",
                "Diễn biến giá vàng không đổi.",
                // bodies with a head word
                "[TITLE Trưởng] [ORGANIZATION Ban Đối ngoại Trung ương] [PERSON Hoàng Văn Lập] tiếp khách.",
                // levels, places
                "Chuyến thăm cấp Nhà nước tới [COUNTRY Mexico] bắt đầu hôm nay.",
                "Đoàn đến tỉnh [LOCATION Nghệ An] và thành phố [LOCATION Đà Nẵng].",
                "Tại thủ đô [LOCATION Vientiane], trời mưa.",
                // traps
                "Người dân áo trắng đi bộ trên đường.",
                "Họ tiếp tục làm việc và thống nhất ý kiến.",
            })
    void finds(String marked) {
        assertThat(MarkedNames.mark(RECOGNIZER, MarkedNames.plain(marked))).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Thủ tướng Nhật Bản đến Hà Nội.           | Nhật Bản     | JPN
                    Tổng thống Mỹ phát biểu.                 | Mỹ           | USA
                    Tổng thống Hoa Kỳ phát biểu.             | Hoa Kỳ       | USA
                    Đại sứ Anh phát biểu.                    | Anh          | GBR
                    Đại sứ Vương quốc Anh phát biểu.         | Vương quốc Anh | GBR
                    Hợp tác Việt - Đức.                      | Đức          | DEU
                    Đoàn thăm CHDCND Triều Tiên.             | CHDCND Triều Tiên | PRK
                    Đoàn thăm Hàn Quốc.                      | Hàn Quốc     | KOR
                    Thuỵ Điển cử đoàn sang Việt Nam.         | Thụy Điển    | SWE
                    """)
    void countriesHaveTheirCodes(String text, String name, String code) {
        SegmentedText words = MarkedNames.words(text);
        assertThat(RECOGNIZER.recognize(words, MarkedNames.times(words)))
                .filteredOn(mention -> mention.text().equals(name))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.type()).isEqualTo(EntityType.COUNTRY);
                    assertThat(mention.country()).contains(code);
                });
    }

    @Test
    void aShortNameIsFoundWhereTheTextNamesTheWhole() {
        String text = "Thủ tướng Nhật Bản Tamada Kenjiro đã đến Hà Nội. Mọi người chúc Tamada sức khỏe.";
        assertThat(MarkedNames.mark(RECOGNIZER, text)).contains("chúc [PERSON Tamada] sức khỏe");
    }

    @Test
    void aLoneCountryThatIsAlsoAPersonsNameIsTheCountry() {
        String story = "Tổng thống Mỹ Henry Walton đã rời Mỹ để thăm Peru. Mỹ cắt giảm viện trợ cho Pakistan.";
        assertThat(MarkedNames.mark(RECOGNIZER, story)).contains("[COUNTRY Mỹ] cắt giảm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chị Mỹ", "đồng chí Mỹ", "Giám đốc Mỹ"})
    void whoIsAddressedWithACountrysNameIsAPerson(String addressed) {
        String story = "Tổng thống Mỹ Henry Walton đã rời Mỹ để thăm Peru. Hôm qua " + addressed + " đến dự.";
        assertThat(MarkedNames.mark(RECOGNIZER, story)).doesNotContain("[COUNTRY Mỹ] đến dự");
    }

    @Test
    void aBodysNameEndsBeforeWhatTheBodyDoes() {
        assertThat(MarkedNames.mark(RECOGNIZER, "Đoàn đại biểu Mặt trận Lào xây dựng đất nước thăm Peru."))
                .contains("Mặt trận Lào xây dựng đất nước] thăm [COUNTRY Peru]");
    }

    @Test
    void namesStopAtTimes() {
        assertThat(MarkedNames.mark(RECOGNIZER, "Hai Bộ trưởng ký Hiệp định chiều 29/3 tại Hà Nội."))
                .contains("[DOCUMENT Hiệp định] chiều 29/3 tại [LOCATION Hà Nội]");
    }

    @Test
    void aUsersNamesWin() {
        Gazetteer own = new Gazetteer(
                EntityType.ORGANIZATION,
                List.of(new Gazetteer.Entry(
                        "Nhật Bản", Optional.empty(), List.of("Đà Nẵng"), Provenance.of("own.tsv", "Nhật Bản"))));
        EntityRecognizer recognizer = NewsEntityRecognizer.load(List.of(own));
        SegmentedText words = MarkedNames.words("Trường đón đoàn của Nhật Bản và Đà Nẵng.");
        assertThat(recognizer.recognize(words, List.of()))
                .extracting(
                        EntityMention::type,
                        EntityMention::text,
                        m -> m.provenance().source())
                .contains(
                        org.assertj.core.groups.Tuple.tuple(EntityType.ORGANIZATION, "Nhật Bản", "own.tsv"),
                        org.assertj.core.groups.Tuple.tuple(EntityType.ORGANIZATION, "Đà Nẵng", "own.tsv"));
    }

    @Test
    void nothingHasNoNames() {
        assertThat(RECOGNIZER.recognize(MarkedNames.words(""), List.of())).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> NewsEntityRecognizer.load(null))
                .withMessage("gazetteers");
    }
}
