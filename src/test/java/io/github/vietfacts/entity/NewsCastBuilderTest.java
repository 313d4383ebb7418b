package io.github.vietfacts.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsCastBuilderTest {

    private static final EntityRecognizer RECOGNIZER = NewsEntityRecognizer.load(List.of());
    private static final CastBuilder BUILDER = NewsCastBuilder.load();

    private static Cast cast(String text) {
        SegmentedText words = MarkedNames.words(text);
        return BUILDER.build(words, RECOGNIZER.recognize(words, MarkedNames.times(words)));
    }

    /** Whom the last occurrence of a phrase means: {@code Kishida Fumio (JPN)}. */
    private static String who(String text, String phrase) {
        int start = text.lastIndexOf(phrase);
        return cast(text).references().stream()
                .filter(r -> r.span().start() <= start && start < r.span().end())
                .flatMap(r -> r.parties().stream())
                .map(p -> p.name()
                        + p.country()
                                .filter(c -> !c.equals(p.name()))
                                .map(c -> " (" + c + ")")
                                .orElse(""))
                .collect(Collectors.joining(" + "));
    }

    private static final String JAPAN = "Chủ tịch nước Trần Văn Nam đã hội đàm với Thủ tướng Nhật Bản Kishida Fumio. ";
    private static final String PREMIERS =
            "Thủ tướng Lê Văn Hải đã hội đàm với Thủ tướng Lào Sonexay Phomma tại Hà Nội. ";

    @Test
    void aHyphenInANameMakesNoPair() {
        String text =
                "Tổng thống Ai Cập Al-Masri đến Huế. Tổng thống Hassan Omar Al-Masri gặp báo chí. Ông Al-Masri nói.";
        assertThat(who(text, "Tổng thống Ai Cập Al-Masri")).isEqualTo("Hassan Omar Al-Masri (EGY)");
        text = "Ngoại trưởng Pháp Jean-Luc Dubois đến Huế. Sau đó Jean-Luc gặp báo chí.";
        assertThat(who(text, "Jean-Luc")).isEqualTo("Jean-Luc Dubois (FRA)");
    }

    @Test
    void aPairOfNamesIsNobodysFullName() {
        String text =
                "Thủ tướng Nhật Bản Kishida Fumio gặp báo chí. Cuộc gặp Petrov-Kishida kéo dài. Thủ tướng Kishida nói.";
        assertThat(who(text, "Thủ tướng Kishida")).isEqualTo("Kishida Fumio (JPN)");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Ông Fumio Kishida           | Kishida Fumio (JPN)
                    Thủ tướng Kishida           | Kishida Fumio (JPN)
                    Ông Kishida                 | Kishida Fumio (JPN)
                    Chủ tịch nước               | Trần Văn Nam (VNM)
                    Thủ tướng Nhật Bản          | Kishida Fumio (JPN)
                    Thủ tướng                   | Kishida Fumio (JPN)
                    Ông Trần Văn Nam            | Trần Văn Nam (VNM)
                    Ông Nam                     | Trần Văn Nam (VNM)
                    Hai nước                    | VNM + JPN
                    Hai bên                     | VNM + JPN
                    Hai nhà lãnh đạo            | Trần Văn Nam (VNM) + Kishida Fumio (JPN)
                    Phía Nhật Bản               | JPN
                    Thủ tướng Đức               | Thủ tướng Đức (DEU)
                    """)
    void whoIsWho(String phrase, String expected) {
        assertThat(who(JAPAN + phrase + " nhấn mạnh hợp tác.", phrase)).isEqualTo(expected);
    }

    @Test
    void twoPremiers() {
        assertThat(who(PREMIERS + "Hai Thủ tướng nhất trí.", "Hai Thủ tướng"))
                .isEqualTo("Lê Văn Hải (VNM) + Sonexay Phomma (LAO)");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Thị trưởng Yokohama Sato Haruto tiếp đoàn Việt Nam và đoàn Lào.           | Sato Haruto      | JPN
                    Đại sứ Peru tại Việt Nam Luis Quiroga thăm Lào.                           | Luis Quiroga     | PER
                    Đại sứ Việt Nam tại Peru Lê Thu Hà thăm Lima.                             | Lê Thu Hà        | VNM
                    Ông Pavel Novak, quốc tịch Séc, thăm Pháp và Đức.                         | Pavel Novak      | CZE
                    Ông Pavel Novak (Séc) gặp doanh nhân Pháp và Đức.                         | Pavel Novak      | CZE
                    Nhạc sĩ người Italy Marco Bellini thăm Pháp.                              | Marco Bellini    | ITA
                    Đoàn Quốc hội Lào do ông Bounmy Sengdara dẫn đầu thăm Thái Lan.           | Bounmy Sengdara  | LAO
                    Tổng thống Chile Juan Rojas và Bộ trưởng Y tế Ana Vidal thăm Peru.        | Ana Vidal        | CHL
                    Tổng Thư ký Liên hợp quốc Kofi Mensah gặp Tổng thống Ghana.               | Kofi Mensah      | -
                    Thủ tướng Lào gặp ông Trần Văn Nam tại Vientiane.                         | Trần Văn Nam     | VNM
                    Thủ tướng Lào hội đàm với người đồng cấp Đan Mạch Anders Holm tại Vientiane. | Anders Holm   | DNK
                    """)
    void countryOfAPerson(String text, String name, String country) {
        assertThat(who(text, name)).isEqualTo(country.equals("-") ? name : name + " (" + country + ")");
    }

    private static final String PERU =
            "Chủ tịch nước Trần Văn Nam tiếp Đại sứ Peru Luis Quiroga. Sau đó, Chủ tịch nước tiếp Đại sứ Ba Lan Jan "
                    + "Kowalik. ";
    private static final String DEFENCE =
            "Đại tướng Lê Văn Hải, Bộ trưởng Bộ Quốc phòng, hội đàm với Bộ trưởng Bộ Quốc phòng Lào Sonexay Phomma. ";
    private static final String PARTIES =
            "Đồng chí Lê Văn Hải làm việc với Tổng Bí thư Đảng Nhân dân Cách mạng Lào Sonexay Phomma. ";
    private static final String WATER =
            "Thủ tướng Lê Văn Hải tiếp bà Aba Mensah, Giám đốc Chương trình Môi trường Liên "
                    + "hợp quốc. Thủ tướng cảm ơn bà Aba Mensah. ";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    PERU    | Hai nước           | VNM + POL
                    PERU    | Hai bên            | VNM + POL
                    PERU    | Nước này           | POL
                    PERU    | Nước bạn           | POL
                    PERU    | Nước ta            | VNM
                    PERU    | Hai nền kinh tế    | VNM + POL
                    PERU    | Các Đại sứ         | Luis Quiroga (PER) + Jan Kowalik (POL)
                    DEFENCE | Hai Bộ trưởng      | Lê Văn Hải (VNM) + Sonexay Phomma (LAO)
                    DEFENCE | Hai đồng chí       | Lê Văn Hải (VNM) + Sonexay Phomma (LAO)
                    DEFENCE | Hai Bộ             | Bộ Quốc phòng (VNM) + Bộ Quốc phòng Lào (LAO)
                    DEFENCE | Đại tướng          | Lê Văn Hải (VNM)
                    DEFENCE | Nhà lãnh đạo này   | Sonexay Phomma (LAO)
                    DEFENCE | Bộ trưởng Quốc phòng Lào | Sonexay Phomma (LAO)
                    PARTIES | Hai Đảng           | Đảng Cộng sản Việt Nam (VNM) + Đảng Nhân dân Cách mạng Lào (LAO)
                    WATER   | Hai bên            | VNM + Chương trình Môi trường Liên hợp quốc
                    """)
    void collectivesMeanThoseOfTheOccasionAtHand(String before, String phrase, String expected) {
        String text = Map.of("PERU", PERU, "DEFENCE", DEFENCE, "PARTIES", PARTIES, "WATER", WATER)
                .getOrDefault(before, "");
        assertThat(who(text + phrase + " ủng hộ đề xuất.", phrase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Chủ tịch nước tiếp các Đại sứ Peru và Ba Lan. @Đại sứ Peru Luis Quiroga và Đại sứ Ba Lan Jan Kowalik cảm ơn. | các Đại sứ | Luis Quiroga (PER) + Jan Kowalik (POL)
                    Nhật Bản hỗ trợ Peru; Canada viện trợ cho nước này.              | nước này | PER
                    Đại sứ Lào cho biết nước này ủng hộ Việt Nam.                    | nước này | LAO
                    Việt Nam không theo nước này để chống nước kia.                  | nước này | ''
                    Ông Trần Văn Nam được bổ nhiệm làm Đại sứ tại Peru. @Đại sứ cảm ơn. | Đại sứ cảm | Trần Văn Nam (VNM)
                    Nguyên Thủ tướng Lào Bounmy Sengdara qua đời. @Thủ tướng Lào chia buồn. | Thủ tướng Lào chia | Thủ tướng Lào (LAO)
                    Ngoại trưởng Lào tới Hà Nội. @Bộ trưởng Bộ Ngoại giao Lào Sonexay Phomma thăm Huế. | Ngoại trưởng Lào | Sonexay Phomma (LAO)
                    Tổng Bí thư, Chủ tịch nước Lào đến Hà Nội. @Tổng Bí thư Trần Văn Nam chủ trì lễ đón. | Tổng Bí thư, | Tổng Bí thư, Chủ tịch nước Lào (LAO)
                    Việt Nam và Lào ký Hiệp định về cửa khẩu giữa hai nước.          | hai nước | VNM + LAO
                    Hai bộ phim được chiếu ở Lào.                                    | Hai bộ   | ''
                    Người dân hai bên bờ sông ở Lào dọn bùn.                         | hai bên  | ''
                    """)
    void whoIsMeantInASentence(String text, String phrase, String expected) {
        assertThat(who(text.replace('@', ' '), phrase)).isEqualTo(expected);
    }

    @Test
    void eachResolutionSaysByWhichRule() {
        assertThat(cast(DEFENCE + "Hai Bộ trưởng ký kết. Đại tướng cảm ơn. Nước này mời. Hai nước nhất trí.")
                        .references()
                        .stream()
                        .map(Reference::rule))
                .containsExactly(
                        "name",
                        "name",
                        "last named with the title for each country",
                        "last named with the rank",
                        "the foreign country last named",
                        "the two countries of the story");
    }

    @Test
    void nothingIsGuessedAmongSeveral() {
        String three = PREMIERS + "Cùng ngày, Campuchia và Thái Lan, Lào ra thông báo; Thái Lan, Campuchia im lặng. ";
        assertThat(who(three + "Hai nước nhất trí.", "Hai nước")).isEqualTo("Hai nước");
        assertThat(who("Hai nhà lãnh đạo nhất trí.", "Hai nhà")).isEqualTo("Hai nhà lãnh đạo");
        assertThat(who("Thủ tướng Lào Sonexay Phomma phát biểu. Hai Thủ tướng nhất trí.", "Hai Thủ"))
                .isEqualTo("Hai Thủ tướng");
    }

    @Test
    void aCaptionMisspells() {
        String text = PREMIERS + "Thủ tướng Lê Văn Hải và Thủ tướng Lào Sonexai Phomma trước hội đàm.";
        assertThat(who(text, "Sonexai")).isEqualTo("Sonexay Phomma (LAO)");
        assertThat(who(PREMIERS + "Thủ tướng Lê Văn Hài cảm ơn.", "Thủ tướng Lê"))
                .isEqualTo("Lê Văn Hải (VNM)");
        assertThat(who(PREMIERS + "Bộ trưởng Lê Văn Hài cảm ơn.", "Bộ trưởng")).isEqualTo("Lê Văn Hài (VNM)");
    }

    @Test
    void vietnameseNamesThatShareAPartAreTwoPersons() {
        String text = "Bộ trưởng Lê Văn Hải tiếp Thứ trưởng Lê Văn Nam. Ông Nam cảm ơn.";
        assertThat(who(text, "Ông Nam")).isEqualTo("Lê Văn Nam (VNM)");
        assertThat(who(text, "Lê Văn Hải")).isEqualTo("Lê Văn Hải (VNM)");
    }

    @Test
    void aTitleWithItsBodyMayLeaveOutAWord() {
        String text = "Chủ tịch nước Trần Văn Nam tiếp ông Owen Hartley, Chủ tịch điều hành Tập đoàn Norbridge. ";
        assertThat(who(text + "Chủ tịch Tập đoàn Norbridge cảm ơn.", "Chủ tịch"))
                .isEqualTo("Owen Hartley");
    }

    @Test
    void theHeadOfStateIsVietNamsThoughAGuestHasTheTitleToo() {
        String text =
                "Chủ tịch nước Trần Văn Nam hội đàm với Chủ tịch nước Trung Quốc Lý Đại Minh. Chủ tịch nước đề nghị.";
        assertThat(who(text, "Chủ tịch nước đ")).isEqualTo("Trần Văn Nam (VNM)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Bộ trưởng Nông nghiệp Israel Shaul Oren dự.                                    | Shaul Oren          | ISR
                    Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng Cuba Ernesto Villalobos dự.   | Ernesto Villalobos  | CUB
                    Vụ trưởng Vụ Hợp tác quốc tế, Bộ Đầu tư Peru Luis Quiroga dự.                  | Luis Quiroga        | PER
                    Ủy viên Bộ Chính trị, Tổng Thanh tra Nhà nước Lào Khamphan Phommathat dự.      | Khamphan Phommathat | LAO
                    """)
    void aChainOfOfficesTellsTheCountry(String text, String name, String country) {
        assertThat(who(text, name)).isEqualTo(name + " (" + country + ")");
    }

    @Test
    void theOfficeOfASpouseAndOfTheNextClauseIsAnothers() {
        String text = "Tổng thống Brazil Otávio Meireles đến Hà Nội cùng Phu nhân Tổng thống, bà Lúcia Meireles. ";
        assertThat(who(text + "Tổng thống cảm ơn.", "Tổng thống c")).isEqualTo("Otávio Meireles (BRA)");
        String credentials =
                "Chủ tịch nước Trần Văn Nam gặp mặt. Chúc mừng Đại sứ Lê Thu Hà, Chủ tịch nước đề nghị giữ liên lạc.";
        assertThat(who(credentials, "Chủ tịch nước đ")).isEqualTo("Trần Văn Nam (VNM)");
        String party = "Bà An-na Lút-xê-vích, Phó Chủ tịch Hạ viện Belarus, tiếp đoàn. Bà Lút-xê-vích đề nghị.";
        assertThat(who(party, "Bà Lút")).isEqualTo("An-na Lút-xê-vích (BLR)");
    }

    @Test
    void phrasesDoNotOverlap() {
        List<Span> spans =
                cast("Hai nước Lào và Chile nhất trí. Ba nước Lào, Chile và Peru cùng dự.").references().stream()
                        .map(Reference::span)
                        .toList();
        assertThat(spans).hasSize(7);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start())
                    .isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }

    @Test
    void aBareTitleIsThePersonLastNamedWithIt() {
        String text =
                "Bộ trưởng Bộ Công Thương Đỗ Văn Minh tiếp khách. Bộ trưởng Bộ Ngoại giao Trần Minh Khôi phát biểu. ";
        assertThat(who(text + "Bộ trưởng đề nghị.", "Bộ trưởng đề")).isEqualTo("Trần Minh Khôi (VNM)");
        assertThat(who(text + "Bộ trưởng Bộ Công Thương đề nghị.", "Bộ trưởng Bộ Công Thương đề"))
                .isEqualTo("Đỗ Văn Minh (VNM)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Bộ trưởng Bộ Ngoại giao Trần Minh Khôi        | Bộ trưởng Bộ Ngoại giao, Bộ Ngoại giao, -
                    Thủ tướng Nhật Bản Kishida Fumio              | Thủ tướng, -, JPN
                    Đại sứ Ba Lan tại Việt Nam Jan Kowalik        | Đại sứ, -, POL
                    Nguyên Thủ tướng Thái Lan Somchai Wattana     | former Thủ tướng, -, THA
                    Tổng Bí thư, Chủ tịch nước Trần Văn Nam       | Tổng Bí thư, -, - ; Chủ tịch nước, -, -
                    Ông Lê Văn Hải, Thứ trưởng Bộ Ngoại giao,     | Thứ trưởng Bộ Ngoại giao, Bộ Ngoại giao, -
                    Trung tướng Lê Văn Hải                        | ''
                    Tiến sĩ Lê Văn Hải                            | ''
                    Phu nhân Lê Thị Hoa                           | ''
                    """)
    void officesOfAPerson(String phrase, String expected) {
        String offices = cast(phrase + " phát biểu.").references().stream()
                .filter(r -> r.name().isPresent())
                .flatMap(r -> r.offices().stream())
                .map(NewsCastBuilderTest::describe)
                .collect(Collectors.joining(" ; "));
        assertThat(offices).isEqualTo(expected);
    }

    private static String describe(Office office) {
        return (office.former() ? "former " : "") + office.title() + ", "
                + office.organization().orElse("-") + ", " + office.country().orElse("-");
    }

    @Test
    void someoneElseFollowsTheComma() {
        String text = "Tiếp Chủ tịch nước Trần Văn Nam, Tổng thống Đức khẳng định hợp tác.";
        assertThat(who(text, "Trần Văn Nam")).isEqualTo("Trần Văn Nam (VNM)");
        assertThat(who(text, "Tổng thống Đức")).isEqualTo("Tổng thống Đức (DEU)");
    }

    @Test
    void atFindsThePhraseAroundAPlace() {
        Cast cast = cast(JAPAN);
        assertThat(cast.references()).allMatch(r -> cast.at(r.span()).equals(Optional.of(r)));
        assertThat(cast.at(new io.github.vietfacts.text.Span(JAPAN.length() - 2, JAPAN.length())))
                .isEmpty();
        assertThat(cast("").references()).isEmpty();
    }
}
