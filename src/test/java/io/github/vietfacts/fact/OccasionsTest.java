package io.github.vietfacts.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.Zone;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One occasion is one fact; dates that the story gives; what is planned. */
class OccasionsTest {

    @Test
    void titleLeadAndCaptionTellOneMeeting() {
        Extraction x = Extractions.of("2024-03-12", "Thủ tướng Lê Văn Hải hội đàm với Thủ tướng Lào", """
                Chiều 12/3, Thủ tướng Lê Văn Hải đã hội đàm với Thủ tướng Lào Sonexay Phomma.

                Thủ tướng Lê Văn Hải hội đàm với Thủ tướng Lào Sonexay Phomma. Ảnh: TTXVN

                Hai bên trao đổi về hợp tác giáo dục.
                """);
        assertThat(Extractions.ofType(x, "Meeting")).singleElement().satisfies(meeting -> {
            assertThat(meeting.zone()).isEqualTo(Zone.LEAD);
            assertThat(meeting.evidence())
                    .extracting(Evidence::zone)
                    .containsExactlyInAnyOrder(Zone.TITLE, Zone.LEAD, Zone.CAPTION);
            assertThat(meeting.value("date").map(Value::text)).contains("2024-03-12TAF");
        });
        assertThat(Extractions.ofType(x, "OfficeHeld")).hasSize(2);
    }

    private static List<String> datesOfMeetings(Extraction x) {
        return Extractions.ofType(x, "Meeting").stream()
                .map(meeting -> meeting.value("date").map(Value::text).orElse(""))
                .toList();
    }

    @Test
    void theWelcomeOfTheAfternoonIsNotTheBanquetOfTheEvening() {
        Extraction x = Extractions.of("2017-07-05", """
                Chiều 4/7, Lễ đón Chủ tịch Quốc hội Lào Bounmy Sayavong diễn ra trang trọng tại Hà Nội.

                Tối cùng ngày, Chủ tịch Quốc hội Trần Thị Hoa mở tiệc chiêu đãi Chủ tịch Quốc hội Lào Bounmy Sayavong.
                """);
        assertThat(datesOfMeetings(x)).containsExactly("2017-07-04TAF", "2017-07-04TEV");
    }

    @Test
    void tenOClockIsOfTheMorning() {
        Extraction x = Extractions.of("2018-03-13", """
                Lúc 10 giờ ngày 12/3, Thủ tướng Lê Văn Hải hội đàm với Thủ tướng Lào Sonexay Phomma.

                Sáng 12/3, Thủ tướng Lê Văn Hải hội đàm với Thủ tướng Lào Sonexay Phomma tại Vientiane.
                """);
        assertThat(Extractions.ofType(x, "Meeting")).hasSize(1);
    }

    @Test
    void theDayOfACeremonyOfAnnouncementIsThatOfWhatIsPlannedForIt() {
        Extraction x = Extractions.of("2018-03-13", """
                Hôm nay, tại lễ công bố quy hoạch, Thủ tướng Lê Văn Hải sẽ gặp Thủ tướng Lào Sonexay Phomma.

                Sáng 13/3, theo thông báo của Bộ Ngoại giao, Ngoại trưởng Peru Carlos Mora sẽ hội đàm với Ngoại trưởng Chile Pedro Soto.
                """);
        assertThat(datesOfMeetings(x)).containsExactly("2018-03-13", "2018-03-13TMO");
    }

    @Test
    void theDayOfAReportIsNotThatOfWhatItAnnounces() {
        Extraction x = Extractions.of("2017-06-14", """
                Thủ tướng Chile Ana Rojas hôm 13/6 cho biết bà sẽ hội đàm với Tổng thống Peru Luis Quiroga tại Lima.

                Ngoại trưởng Peru Carlos Mora ngày 13/6 thông báo ông sẽ gặp Ngoại trưởng Chile Pedro Soto vào ngày 20/6.
                """);
        assertThat(datesOfMeetings(x)).containsExactly("", "2017-06-20");
    }

    @Test
    void aCounterpartHoldsTheSameOfficeUnlessTheTextGivesHimOne() {
        Extraction x = Extractions.of("2017-06-14", """
                Ngày 13/6, Thủ tướng Peru Luis Quiroga hội đàm với người đồng cấp Đan Mạch Anders Holm.

                Bộ trưởng Ngoại giao Peru Carlos Mora gặp người đồng cấp Chile Pedro Soto. Ngoại trưởng Pedro Soto cảm ơn.
                """);
        assertThat(x.facts(OfficeHeld.class))
                .extracting(held -> held.person().party().name() + ", " + held.title())
                .containsExactly(
                        "Luis Quiroga, Thủ tướng",
                        "Anders Holm, Thủ tướng",
                        "Carlos Mora, Bộ trưởng Ngoại giao",
                        "Pedro Soto, Ngoại trưởng");
        assertThat(Extractions.ofType(x, "Meeting")).hasSize(2);
    }

    @Test
    void aTripIsOneVisitWhateverTheTenseOfLaterSentences() {
        Extraction arrived = Extractions.of("2024-03-12", """
                Ngày 12/3, Thủ tướng Lê Văn Hải đã đến Vientiane, bắt đầu chuyến thăm chính thức Lào.

                Theo chương trình, trong thời gian thăm Lào, Thủ tướng Lê Văn Hải sẽ gặp kiều bào.
                """);
        assertThat(Extractions.ofType(arrived, "Visit"))
                .singleElement()
                .satisfies(visit -> assertThat(visit.modality()).isEqualTo(Modality.ACTUAL));
        Extraction announced = Extractions.of("2024-03-12", """
                Thủ tướng Lê Văn Hải sẽ thăm chính thức Lào từ ngày 20/3.

                Chuyến thăm Lào của Thủ tướng Lê Văn Hải là dịp để hai bên trao đổi.
                """);
        assertThat(Extractions.ofType(announced, "Visit"))
                .singleElement()
                .satisfies(visit -> assertThat(visit.modality()).isEqualTo(Modality.PLANNED));
    }

    @Test
    void whoReachesATownVisitsItsCountry() {
        Extraction x = Extractions.of("2024-03-12", """
                Tối 12/3, Tổng thống Peru Luis Quiroga đã đến Vientiane.

                Tổng thống Peru Luis Quiroga thăm chính thức Lào từ ngày 12 đến 14/3.
                """);
        assertThat(x.facts(Visit.class))
                .singleElement()
                .satisfies(visit -> assertThat(visit.destination()).isEqualTo("LAO"));
    }

    @Test
    void aPlaceWithItsClassIsThePlace() {
        Extraction x = Extractions.of("2024-03-12", """
                Ngày 12/3, Thủ tướng Lào Sonexay Phomma thăm và làm việc tại tỉnh Cà Mau.

                Nhân chuyến thăm và làm việc tại Cà Mau, Thủ tướng Lào Sonexay Phomma trồng cây.
                """);
        assertThat(x.facts(Visit.class)).singleElement();
    }

    @Test
    void anOfficeBehindANameIsNotHisWhereItStandsForAnother() {
        Extraction x = Extractions.of("2024-03-12", """
                Chủ tịch nước Trần Văn Nam tiếp các tân Đại sứ. Tiếp Đại sứ Peru Luis Quiroga, Chủ tịch nước cảm ơn Peru.

                Tháp tùng Chủ tịch nước, Phó Thủ tướng, Bộ trưởng Ngoại giao Lê Bá Hoài dự lễ ký.
                """);
        assertThat(x.facts(OfficeHeld.class))
                .extracting(held -> held.person().party().name() + ", " + held.title())
                .containsExactly(
                        "Trần Văn Nam, Chủ tịch nước",
                        "Luis Quiroga, Đại sứ",
                        "Lê Bá Hoài, Phó Thủ tướng",
                        "Lê Bá Hoài, Bộ trưởng Ngoại giao");
    }

    @Test
    void twoAmbassadorsAreTwoMeetings() {
        Extraction x = Extractions.of("2024-03-12", """
                Sáng 12/3, Chủ tịch nước Trần Văn Nam đã tiếp Đại sứ Ba Lan Jan Kowalik đến chào từ biệt.

                Sau đó, Chủ tịch nước Trần Văn Nam đã tiếp Đại sứ Argentina Horacio Benitez đến trình Quốc thư.
                """);
        assertThat(x.facts(Meeting.class))
                .extracting(m -> m.participants().toString())
                .containsExactly(
                        "[Trần Văn Nam (VNM, HOST), Jan Kowalik (POL, GUEST)]",
                        "[Trần Văn Nam (VNM, HOST), Horacio Benitez (ARG, GUEST)]");
    }

    @Test
    void twoDaysAreTwoMeetings() {
        Extraction x = Extractions.of("2024-03-12", """
                Ngày 10/3, Thủ tướng Lê Văn Hải đã hội đàm với Thủ tướng Lào Sonexay Phomma.

                Ngày 12/3, Thủ tướng Lê Văn Hải đã hội đàm với Thủ tướng Lào Sonexay Phomma.
                """);
        assertThat(x.facts(Meeting.class))
                .extracting(m -> m.date().orElseThrow())
                .containsExactly(LocalDate.of(2024, 3, 10), LocalDate.of(2024, 3, 12));
    }

    @Test
    void aHeadlineInThePresentTellsWhatTheLeadAnnounces() {
        Extraction x = Extractions.of(
                "2024-03-12",
                "Thủ tướng Lê Văn Hải thăm chính thức Ba Lan",
                "Thủ tướng Lê Văn Hải sẽ thăm chính thức Ba Lan từ ngày 20-22/3.");
        assertThat(x.facts(Visit.class)).singleElement().satisfies(visit -> {
            assertThat(visit.modality()).isEqualTo(Modality.PLANNED);
            assertThat(visit.fact().evidence()).hasSize(2);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Từ ngày 20-22/3, Thủ tướng Lê Văn Hải thăm chính thức Ba Lan.      | PLANNED
                    Thủ tướng Lê Văn Hải dự kiến thăm chính thức Ba Lan.               | PLANNED
                    Ngày 12/3, Thủ tướng Lê Văn Hải thăm chính thức Ba Lan.            | ACTUAL
                    Ngày 10/3, Thủ tướng Lê Văn Hải đã thăm chính thức Ba Lan.         | ACTUAL
                    """)
    void aDayAfterPublicationIsPlanned(String text, Modality expected) {
        assertThat(Extractions.of("2024-03-12", text).facts(Visit.class))
                .extracting(Visit::modality)
                .containsExactly(expected);
    }

    @Test
    void talksOnADayAfterPublicationArePlanned() {
        String talks = "Thủ tướng Lê Văn Hải hội đàm với Thủ tướng Lào Sonexay Phomma.";
        assertThat(Extractions.of("2024-03-12", "Ngày 20/3, " + talks).facts(Meeting.class))
                .extracting(Meeting::modality)
                .containsExactly(Modality.PLANNED);
        assertThat(Extractions.of("2024-03-12", "Ngày 11/3, " + talks).facts(Meeting.class))
                .extracting(Meeting::modality)
                .containsExactly(Modality.ACTUAL);
    }

    @Test
    void theStorysDayGovernsWhatHasNone() {
        Extraction x = Extractions.of("2024-03-12", """
                Chiều 11/3, Thủ tướng Lê Văn Hải đã hội đàm với Thủ tướng Lào Sonexay Phomma.

                Hai bên nhất trí đẩy mạnh giao thương và nghề cá.

                Kết thúc hội đàm, Việt Nam và Lào nâng cấp quan hệ lên Đối tác chiến lược toàn diện.
                """);
        assertThat(x.facts(PartnershipChange.class)).singleElement().satisfies(change -> {
            assertThat(change.date()).contains(LocalDate.of(2024, 3, 11));
            assertThat(change.fact().args("date").get(0).span()).isEmpty();
        });
    }

    @Test
    void whatIsPlannedOrHasItsOwnTimeInheritsNoDay() {
        Extraction x = Extractions.of("2024-03-12", """
                Chiều 11/3, Thủ tướng Lê Văn Hải đã hội đàm với Thủ tướng Lào Sonexay Phomma.

                Năm 2014, Việt Nam và Lào nâng cấp quan hệ lên Đối tác chiến lược.

                Thủ tướng Lê Văn Hải sẽ hội đàm với Thủ tướng Ba Lan Jan Kowalik.
                """);
        assertThat(x.facts(PartnershipChange.class)).hasSize(1);
        assertThat(x.facts(PartnershipChange.class).get(0).fact().value("date").map(Value::text))
                .contains("2014");
        assertThat(x.facts(Meeting.class))
                .filteredOn(meeting -> meeting.modality() == Modality.PLANNED)
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.date()).isEmpty());
    }

    @Test
    void idsStayWhileTextAndRulesDo() {
        String text = "Thủ tướng Lê Văn Hải đã tiếp Đại sứ Lào Khamphao Ernthavanh.";
        List<String> ids = ids(Extractions.of("2024-03-12", text));
        assertThat(ids).isNotEmpty().allMatch(id -> id.matches("[0-9a-f]{10}(-\\d+)?"));
        assertThat(ids(Extractions.of("2024-03-12", text))).isEqualTo(ids);
        Set<String> longer = new HashSet<>(ids(Extractions.of("2024-03-12", text + " Trời nắng.")));
        assertThat(longer).containsAll(ids);
    }

    private static List<String> ids(Extraction x) {
        return x.allFacts().stream().map(Fact::id).toList();
    }
}
