package io.github.vietfacts.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.rule.FactType.Values;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    @Test
    void twentyOneTypes() {
        assertThat(Catalogue.source()).startsWith("module catalogue\n");
        assertThat(Catalogue.TYPES).hasSize(21).extracting(FactType::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "Meeting, participants+ date?",
        "Visit, visitor+ destination",
        "Attendance, participant+ event",
        "Invitation, inviter invitee+ to",
        "Message, sender+ recipient+",
        "Speech, speaker venue",
        "Agreement, name status",
        "PartnershipChange, parties+ toLevel",
        "RelationEstablished, parties+ date?",
        "Anniversary, years of",
        "FrameworkLaunch, name",
        "Aid, donor recipient? instrument",
        "Ranking, subject domain rank",
        "Statement, speaker+ content",
        "Request, requester+ content",
        "Commitment, committer+ content",
        "Accord, parties+ topic",
        "Evaluation, speaker+ target valence",
        "Concern, holder+ topic",
        "OfficeHeld, person title",
        "OfficeChange, person title change",
    })
    void keyRoles(String type, String keys) {
        assertThat(Catalogue.type(type).roles().stream()
                        .filter(FactType.Role::key)
                        .map(role -> role.name()
                                + switch (role.cardinality()) {
                                    case ONE -> "";
                                    case OPTIONAL -> "?";
                                    case ANY -> "*";
                                    case SOME -> "+";
                                })
                        .collect(Collectors.joining(" ")))
                .isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource({
        "Meeting, participants, PARTY", "Meeting, date, DATE", "Meeting, place, PLACE", "Meeting, occasion, TEXT",
        "Visit, destination, PLACE", "Visit, companions, TEXT", "Invitation, to, PLACE", "Invitation, response, ENUM",
        "Speech, speaker, PARTY", "Anniversary, years, NUMBER", "Aid, amount, NUMBER", "Ranking, rank, TEXT",
        "OfficeHeld, organization, PARTY", "OfficeHeld, jurisdiction, PLACE", "OfficeHeld, former, ENUM",
    })
    void whatRolesHold(String type, String role, Values values) {
        assertThat(Catalogue.type(type).role(role).orElseThrow().kind()).isEqualTo(values);
    }
}
