package io.github.vietfacts.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vietfacts.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTableTest {

    private static final String MEN = "participants=An/VNM/HOST, Bo/LAO/GUEST";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Meeting  TALKS                                          ; 046     ; CONSULT
            Meeting  PHONE_CALL                                     ; 041     ; CONSULT phone
            Meeting  ONLINE                                         ; 041     ; CONSULT phone
            Meeting  RECEPTION                                      ; 040     ; CONSULT visit
            Meeting  RECEPTION      participants=An//HOST, Bo//GUEST; 043 042 ; CONSULT visit
            Meeting  AUDIENCE       participants=An//HOST, Bo//GUEST; 043 042 ; CONSULT visit
            Meeting  COURTESY_CALL  participants=An//HOST, Bo//GUEST; 043 042 ; CONSULT visit
            Meeting  SIDELINE                                       ; 044     ; CONSULT third-party
            Meeting  SESSION                                        ; 040     ; CONSULT
            Meeting  WORKING_SESSION                                ; 040     ; CONSULT
            Meeting  MEETING                                        ; 040     ; CONSULT
            Meeting  JOINT_PRESS                                    ; 010     ;
            Meeting  CEREMONY                                       ; 017     ;
            Meeting  TALKS     PLANNED                              ; 036     ; AGREE
            Meeting  CEREMONY  PLANNED                              ; 036     ; AGREE
            Visit  STATE  PLANNED                                   ; 036     ; AGREE
            Visit  STATE                                            ; 042 043 ; CONSULT visit
            Invitation                                              ; 036     ; AGREE
            Attendance                                              ; 040     ; CONSULT multilateral
            Agreement  TREATY  status=SIGNED                        ; 057     ; SUPPORT
            Agreement  TREATY  status=RATIFIED                      ; 057     ; SUPPORT
            Agreement  TREATY  status=IN_FORCE                      ; 057     ; SUPPORT
            Agreement  JOINT_STATEMENT  status=ISSUED               ; 019     ; SUPPORT
            Agreement  OTHER  status=REACHED                        ; 030     ; AGREE
            Agreement  OTHER  PROPOSED  status=PROPOSED             ; 030     ; AGREE
            Agreement  OTHER  status=NEGOTIATED                     ; 030     ; AGREE
            PartnershipChange                                       ; 050     ; SUPPORT
            RelationEstablished                                     ; 054     ; SUPPORT
            Message  CONGRATULATION                                 ; 017     ;
            Message  THANKS                                         ; 017     ;
            Message  OTHER                                          ; 017     ;
            Message  CONDOLENCE                                     ; 018     ;
            Message  SYMPATHY                                       ; 018     ;
            OfficeHeld                                              ;         ;
            OfficeChange                                            ;         ;
            Anniversary                                             ;         ;
            Ranking                                                 ;         ;
            FrameworkLaunch                                         ;         ;
            Aid                                                     ; 070     ; AID
            Aid  PLANNED                                            ; 033     ; AGREE
            Aid  PROPOSED                                           ; 023     ; REQUEST assist
            Statement                                               ; 010     ;
            Speech                                                  ; 010     ;
            Request                                                 ; 020     ; REQUEST
            Commitment                                              ; 030     ; AGREE
            Accord                                                  ; 030     ; AGREE
            Evaluation  valence=POSITIVE                            ; 051     ; SUPPORT
            Evaluation  valence=NEGATIVE                            ; 111     ; ACCUSE
            Concern                                                 ; 012     ;
            Visit  STATE  PROPOSED                                  ;         ;
            Meeting  TALKS  HYPOTHETICAL                            ;         ;
            Agreement  TREATY  NEGATIVE  status=SIGNED              ;         ;
            """)
    void aFactHasTheCodesOfTheCatalogue(String fact, String cameo, String plover) {
        EventCodes codes = EventCodes.of(Facts.parse(fact));
        assertThat(String.join(" ", codes.cameo())).isEqualTo(cameo == null ? "" : cameo);
        assertThat(codes.events().stream()
                        .filter(e -> e.plover().isPresent())
                        .map(e -> e.plover().get() + e.mode().map(m -> " " + m).orElse(""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(plover == null ? "" : plover);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Meeting  RECEPTION  participants=An/VNM/HOST, Bo/LAO/GUEST   ; 043 An -> Bo, 042 Bo -> An
            Meeting  RECEPTION  participants=An/VNM/HOST, Bo/LAO         ; 043 An -> Bo, 042 Bo -> An
            Meeting  TALKS  participants=An/VNM, Bo/LAO, Ca/KHM          ; 046 An -> Bo+Ca
            Meeting  TALKS  participants=An/VNM                          ; 046 An ->
            Visit  VISIT  visitor=An/VNM  destination=LAO                ; 042 An -> LAO, 043 LAO -> An
            Visit  VISIT  visitor=An/VNM  destination=LAO  host=Bo/LAO   ; 042 An -> Bo, 043 Bo -> An
            Agreement  TREATY  status=SIGNED  signatories=An/VNM, Bo/LAO ; 057 An -> Bo
            Agreement  TREATY  status=SIGNED  parties=VNM, LAO  signatories=An/VNM, Bo/LAO ; 057 VNM -> LAO
            Visit  VISIT  visitor=An/VNM  destination=chùa Một Cột       ; 042 An ->, 043  -> An
            Aid  donor=CHE  recipient=VNM                                ; 070 CHE -> VNM
            Aid  PROPOSED  donor=CHE  recipient=VNM                      ; 023 VNM -> CHE
            Evaluation  speaker=An/VNM  target=hợp tác  valence=POSITIVE ; 051 An ->
            """)
    void somebodyActsTowardsSomebody(String fact, String events) {
        assertThat(EventCodes.of(Facts.parse(fact)).events().stream()
                        .map(e -> e.cameo().orElse("") + " " + names(e.source()) + " -> " + names(e.target()))
                        .map(String::strip)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(events);
    }

    private static String names(java.util.List<EventCodes.Actor> actors) {
        return actors.stream().map(EventCodes.Actor::name).collect(Collectors.joining("+"));
    }

    @Test
    void everyTypeOfTheTableIsDeclaredWithItsRoles() throws IOException {
        String table = Files.readString(Path.of("src/main/resources/io/github/vietfacts/fact/codes.tsv"));
        for (String line :
                table.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            String type = line.split("\t")[0];
            assertThat(type.equals("*") || RuleSet.bundled().types().containsKey(type))
                    .isTrue();
        }
    }

    @Test
    void requestsCanBeSwitchedOff() {
        EventCodes codes = CodeTable.bundled().withoutPlover("Request").codes(Facts.parse("Request  requester=An"));
        assertThat(codes.plover()).isEmpty();
        assertThat(codes.cameo()).containsExactly("020");
    }

    @Test
    void aTableOfTheUserTakesThePlaceOfTheBundledOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("own.tsv");
        Files.writeString(file, "# own\n\nMeeting\tkind=TALKS\tparticipants\tparticipants\t0461\tCONSULT\t-\n");
        CodeTable own = CodeTable.load(file);
        assertThat(own.codes(Facts.parse("Meeting  TALKS  " + MEN)).cameo()).containsExactly("0461");
        assertThat(own.codes(Facts.parse("Meeting  RECEPTION  " + MEN)).events())
                .isEmpty();
    }

    @Test
    void errorsNameLineAndColumn(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("own.tsv");
        Files.writeString(
                file,
                String.join(
                        "\n",
                        "Meeting\tkind=TALKS\tparticipants",
                        "meeting\tkind~TALKS\tparticipants\tparticipants\t4\tTALK\t-",
                        "Visit\tmodality=SOON\tvisitor:\t-\t042\tCONSULT\t-"));
        assertThatThrownBy(() -> CodeTable.load(file))
                .isInstanceOf(CodeTableSyntaxException.class)
                .hasMessage("""
                        own.tsv:1:1: 3 columns, expected 7: type, condition, source, target, CAMEO, PLOVER event, PLOVER mode
                        own.tsv:2:1: 'meeting', expected a fact type such as Meeting, or *
                        own.tsv:2:46: '4', expected two to four digits, or -
                        own.tsv:2:48: 'TALK', expected a PLOVER event such as CONSULT, or -
                        own.tsv:2:9: 'kind~TALKS', expected kind=A|B, modality=A, polarity=A, role=A, role:PART, or -
                        own.tsv:3:7: 'modality=SOON', expected kind=A|B, modality=A, polarity=A, role=A, role:PART, or -
                        own.tsv:3:21: 'visitor:', expected role, role:PART, role!PART, several parted by |, or -""");
        assertThatThrownBy(() -> CodeTable.load(folder.resolve("none.tsv")))
                .hasMessage(folder.resolve("none.tsv") + ": expected a readable UTF-8 file");
    }
}
