package io.github.vietfacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Sector;
import io.github.vietfacts.fact.Extraction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices and the classes of organisations tell for which part of society somebody acts. */
class SectorsTest {

    private static final VietFacts VIET_FACTS = VietFacts.load();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Thủ tướng Nhật Bản Kishida Fumio phát biểu.                     ; Kishida Fumio       ; GOV
            Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn phát biểu.                ; Bùi Thanh Sơn       ; GOV
            Đại sứ Nhật Bản tại Việt Nam Tanaka Hiroshi phát biểu.          ; Tanaka Hiroshi      ; GOV
            Chủ tịch Quốc hội Vương Đình Huệ phát biểu.                     ; Vương Đình Huệ      ; LEG
            Tổng Bí thư Nguyễn Phú Trọng phát biểu.                         ; Nguyễn Phú Trọng    ; PTY
            Tổng Bí thư, Chủ tịch nước Nguyễn Phú Trọng phát biểu.          ; Nguyễn Phú Trọng    ; GOV
            Ủy viên Bộ Chính trị, Thủ tướng Phạm Minh Chính phát biểu.      ; Phạm Minh Chính     ; GOV
            Bộ trưởng Bộ Quốc phòng Phan Văn Giang phát biểu.               ; Phan Văn Giang      ; MIL
            Tổng Thư ký Liên hợp quốc António Guterres phát biểu.           ; António Guterres    ; UNO
            Bộ trưởng Quốc phòng Lào An Bo phát biểu. Bộ trưởng An Bo rời đi. ; An Bo           ; MIL
            Ông Lê Văn Hải phát biểu.                                       ; Lê Văn Hải          ;
            """)
    void aPersonActsForTheOffice(String text, String name, String sector) {
        assertThat(party(text, name).sector().map(Sector::name).orElse("")).isEqualTo(sector == null ? "" : sector);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Theo Bộ Ngoại giao, hai bên đã gặp nhau.            ; Bộ Ngoại giao         ; GOV
            Theo Quốc hội, hai bên đã gặp nhau.                 ; Quốc hội              ; LEG
            Theo Bộ Quốc phòng, hai bên đã gặp nhau.            ; Bộ Quốc phòng         ; MIL
            Theo Liên hợp quốc, hai bên đã gặp nhau.            ; Liên hợp quốc         ; UNO
            Theo Liên minh châu Âu, hai bên đã gặp nhau.        ; Liên minh châu Âu     ; EUR
            Theo Quỹ Tiền tệ Quốc tế, hai bên đã gặp nhau.      ; Quỹ Tiền tệ Quốc tế   ; IGO
            """)
    void anOrganisationActsForItsClass(String text, String name, String sector) {
        assertThat(party(text, name).sector().map(Sector::name)).contains(sector);
    }

    @Test
    void wordsOfAPhraseTell() {
        assertThat(Sector.ofWords("doanh nghiệp Nhật Bản")).contains(Sector.BUS);
        assertThat(Sector.ofWords("cộng đồng người Việt Nam tại Nhật Bản")).contains(Sector.CVL);
        assertThat(Sector.ofWords("phía Nhật Bản")).isEmpty();
        assertThat(Sector.ofWords("")).isEmpty();
    }

    private static Party party(String text, String name) {
        Extraction extraction = VIET_FACTS.extract(
                Article.builder(text).published(LocalDate.of(2024, 3, 12)).build());
        return extraction.cast().references().stream()
                .flatMap(r -> r.parties().stream())
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
