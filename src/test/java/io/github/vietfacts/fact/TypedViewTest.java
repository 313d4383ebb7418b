package io.github.vietfacts.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.vietfacts.entity.Party;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedViewTest {

    private static final String RULES = """
            module own

            fact Takeover kind { FRIENDLY, HOSTILE } {
              buyer!: ORGANIZATION
              targets!: ORGANIZATION +
              date: DATE ?
              size: { LARGE, SMALL } ?
              stores: number ?
              reason: text ?
            }

            rule takeover.buy : Takeover {
              kind    HOSTILE if anywhere 'thù địch'
              kind    FRIENDLY
              trigger 'mua lại'
              arg buyer    = before _ ..3
              arg targets+ = after ..2 _ ('và' _)?
              arg date?    = nearest within 12
              arg stores?  = after ..9 stores:([shape=number]) 'cửa hàng'
              arg reason?  = after ..20 'vì' reason:(..3) '.'
              set size = LARGE if anywhere 'lớn'
            }
            """;
    private static final String TEXT = "Ngày 12/3, Tập đoàn Sao Vàng mua lại Công ty Bình Minh và Công ty Hoa Sen lớn"
            + " với 40 cửa hàng vì giá rẻ.";

    private static Extraction extraction() {
        return Extractions.withRules(RULES, "2024-03-12", TEXT);
    }

    enum Size {
        LARGE,
        SMALL
    }

    enum Way {
        FRIENDLY,
        HOSTILE
    }

    /** Namespace of records, whose simple names are the fact's. */
    static final class Full {
        record Takeover(
                Way kind,
                String buyer,
                List<Party> targets,
                Optional<LocalDate> date,
                Optional<Size> size,
                Optional<BigDecimal> stores,
                Optional<String> reason,
                Modality modality,
                Polarity polarity,
                Fact fact) {}
    }

    @Test
    void aUsersRecordIsFilledByRoleName() {
        Full.Takeover takeover = extraction().facts(Full.Takeover.class).get(0);
        assertThat(takeover.kind()).isEqualTo(Way.FRIENDLY);
        assertThat(takeover.buyer()).isEqualTo("Tập đoàn Sao Vàng");
        assertThat(takeover.targets()).extracting(Party::name).containsExactly("Công ty Bình Minh", "Công ty Hoa Sen");
        assertThat(takeover.date()).contains(LocalDate.of(2024, 3, 12));
        assertThat(takeover.size()).contains(Size.LARGE);
        assertThat(takeover.stores()).contains(new BigDecimal(40));
        assertThat(takeover.reason()).contains("giá rẻ");
        assertThat(takeover.modality()).isEqualTo(Modality.ACTUAL);
        assertThat(takeover.polarity()).isEqualTo(Polarity.POSITIVE);
        assertThat(takeover.fact().rule().name()).isEqualTo("takeover.buy");
    }

    static final class Few {
        record Takeover(List<LocalDate> date, Optional<Participant> buyer, Optional<String> kind, Value targets) {}
    }

    @Test
    void listsAndOptionalsHoldAnyRole() {
        Few.Takeover takeover = extraction().facts(Few.Takeover.class).get(0);
        assertThat(takeover.date()).containsExactly(LocalDate.of(2024, 3, 12));
        assertThat(takeover.buyer()).map(Participant::toString).contains("Tập đoàn Sao Vàng");
        assertThat(takeover.kind()).contains("FRIENDLY");
        assertThat(takeover.targets().text()).isEqualTo("Công ty Bình Minh");
    }

    static final class NoRole {
        record Takeover(String seller) {}
    }

    static final class MayBeEmpty {
        record Takeover(LocalDate date) {}
    }

    static final class WrongClass {
        record Takeover(LocalDate buyer) {}
    }

    static final class WrongConstant {
        record Takeover(Optional<Way> size) {}
    }

    static final class Refuses {
        record Takeover(String buyer) {
            Takeover {
                if (!buyer.isEmpty()) {
                    throw new IllegalStateException("no");
                }
            }
        }
    }

    private static void fails(Class<? extends Record> view, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> extraction().facts(view))
                .withMessage(message);
    }

    @Test
    void whatDoesNotFitIsTold() {
        fails(
                NoRole.Takeover.class,
                "component 'seller' of record Takeover: expected one of fact, kind, modality, polarity, buyer, targets,"
                        + " date, size, stores, reason");
        fails(
                MayBeEmpty.Takeover.class,
                "component 'date' of record Takeover: the role may be empty, expected Optional or List");
        fails(
                WrongClass.Takeover.class,
                "component 'buyer' of record Takeover: a value of class PartyValue ('Tập đoàn Sao Vàng') does not fit"
                        + " LocalDate");
        fails(WrongConstant.Takeover.class, "component 'size' of record Takeover: no constant LARGE in Way");
        fails(
                Refuses.Takeover.class,
                "record io.github.vietfacts.fact.TypedViewTest$Refuses$Takeover: its constructor failed");
    }

    record Nothing(String buyer) {}

    @Test
    void aRecordOfNoFactIsEmpty() {
        assertThat(extraction().facts(Nothing.class)).isEmpty();
        assertThat(Extractions.of("2024-03-12", "Trời nắng.").facts(Meeting.class))
                .isEmpty();
    }

    @Test
    void bundledRecordsAreFilled() {
        Extraction x = Extractions.of(
                "2024-03-12",
                "Ngày 12/3, Thủ tướng Lê Văn Hải và Thủ tướng Lào Sonexay Phomma đã hội đàm tại Hà Nội."
                        + " Việt Nam và Lào nâng cấp quan hệ lên Đối tác chiến lược toàn diện."
                        + " Thủ tướng Lê Văn Hải sẽ thăm chính thức Ba Lan từ ngày 20-22/3.");
        assertThat(x.facts(Meeting.class)).singleElement().satisfies(meeting -> {
            assertThat(meeting.kind()).isEqualTo(Meeting.Kind.TALKS);
            assertThat(meeting.participants()).hasToString("[Lê Văn Hải (VNM), Sonexay Phomma (LAO)]");
            assertThat(meeting.date()).contains(LocalDate.of(2024, 3, 12));
            assertThat(meeting.place()).contains("Hà Nội");
        });
        assertThat(x.facts(Visit.class)).singleElement().satisfies(visit -> {
            assertThat(visit.kind()).isEqualTo(Visit.Kind.OFFICIAL);
            assertThat(visit.modality()).isEqualTo(Modality.PLANNED);
            assertThat(visit.start()).contains(LocalDate.of(2024, 3, 20));
            assertThat(visit.end()).contains(LocalDate.of(2024, 3, 22));
        });
        assertThat(x.facts(PartnershipChange.class)).singleElement().satisfies(change -> {
            assertThat(change.parties()).hasToString("[VNM, LAO]");
            assertThat(change.toLevel()).isEqualTo("Đối tác chiến lược toàn diện");
        });
        assertThat(x.facts(OfficeHeld.class))
                .extracting(
                        office -> office.person().party().name(),
                        OfficeHeld::title,
                        o -> o.jurisdiction().orElse(""))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Lê Văn Hải", "Thủ tướng", "VNM"),
                        org.assertj.core.groups.Tuple.tuple("Sonexay Phomma", "Thủ tướng", "LAO"));
    }
}
