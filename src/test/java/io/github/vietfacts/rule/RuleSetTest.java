package io.github.vietfacts.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vietfacts.pattern.MarkedSentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RuleSetTest {

    static final String DIPLOMACY = """
            module diplomacy

            fact Meeting kind { TALKS, RECEPTION, AUDIENCE, PHONE_CALL }
                         { participants[HOST, GUEST, CHAIR]!: PERSON|COUNTRY|ORGANIZATION +   date!: DATE ?   place: FACILITY|LOCATION|ORGANIZATION ?   occasion: text ? }

            lexicon HONORIFIC { 'ông', 'bà', 'ngài', 'đồng chí' }
            def STOP   = ';' | ':' | '.'
            def PERSON = (@TITLE (@COUNTRY | @ORGANIZATION)? ','?)* $HONORIFIC? @PERSON
            cue planned { 'sẽ', 'dự kiến', 'sắp', 'chuẩn bị' } before 4 sets modality = PLANNED
            cue negated { 'không', 'chưa', 'hủy' } before 3 not across STOP sets polarity = NEGATIVE

            rule meeting.receive : Meeting {
              doc      "A (đã) tiếp B: A is host, B guest"
              kind     RECEPTION
              trigger  ('đã' | 'vừa')? ('có' 'buổi')? ('tiếp' | 'tiếp đón' | 'tiếp xã giao')
              arg participants[HOST] = before _ ..2!(STOP)
              arg participants[GUEST]+ = after (..3!(STOP) _) (('và' | ',' | 'cùng') ..3!(STOP) _)*
              arg place? = anywhere 'tại' _
              arg date?  = nearest
              unless   ('buổi' | 'cuộc') ^
              test {
                + "[DATE Ngày 12/3], tại [FACILITY Nhà khách Sông Hồng], Bộ trưởng [ORGANIZATION Bộ Y tế] [PERSON Lê Hoài Nam] đã tiếp ông [PERSON Tanaka Hiroshi]."
                  => participants="Lê Hoài Nam" participants="Tanaka Hiroshi" date="Ngày 12/3" place="Nhà khách Sông Hồng"
                + "[PERSON Lê Hoài Nam] sẽ tiếp [PERSON Tanaka] và [PERSON Abe]."
                  => kind=RECEPTION modality=PLANNED polarity=POSITIVE participants[HOST]="Lê Hoài Nam" participants[GUEST]="Tanaka" participants[GUEST]="Abe"
                + "[PERSON Sơn] không tiếp [PERSON Abe]." => polarity=NEGATIVE modality=ACTUAL
                - "[COUNTRY Chile] tiếp_tục hỗ_trợ [COUNTRY Lào]."
                - "Tại buổi tiếp, Bộ trưởng [PERSON Lê Hoài Nam] bày_tỏ vui_mừng."
              }
            }
            """;

    private static final String TAKEOVER = """
            module business
            fact Takeover { buyer!: ORGANIZATION  target!: ORGANIZATION  date: DATE ?  status: { DONE, RUMOUR } ?  note: text ? }
            """;

    private static RuleSet takeover(String clauses) {
        return RuleSet.parse("house.rules", TAKEOVER + "rule takeover : Takeover {\n" + clauses + "\n}\n");
    }

    private static String found(String clauses, String sentence) {
        MarkedSentence marked = MarkedSentence.parse(sentence);
        return String.join(
                "; ",
                takeover(clauses).match(marked.sequence()).stream()
                        .map(match -> describe(marked, match))
                        .toList());
    }

    private static String describe(MarkedSentence marked, RuleMatch match) {
        String args = String.join(
                ", ",
                match.args().stream()
                        .map(arg -> arg.role() + "=" + marked.sequence().text(arg.start(), arg.end()))
                        .toList());
        return args + (match.sets().isEmpty() ? "" : " " + match.sets());
    }

    @Test
    void theExampleOfTheDocumentationPassesItsTests() {
        assertThat(RuleSet.parse("diplomacy.rules", DIPLOMACY).runTests()).isEmpty();
    }

    @Test
    void theExampleInTheJavadocPassesItsTests() {
        String rules = """
                module business

                fact Takeover { buyer!: ORGANIZATION   target!: ORGANIZATION   date: DATE ? }

                def STOP = ';' | '.'
                cue planned { 'sẽ', 'dự kiến' } before 4 not across STOP sets modality = PLANNED

                rule takeover.buy : Takeover {          # a comment
                  doc     "A mua lại B"
                  trigger 'mua lại' | 'thâu tóm'
                  arg buyer  = before _ ..3!(STOP)
                  arg target = after ..3!(STOP) _
                  arg date?  = nearest within 20
                  unless  'tin đồn' ..2 ^
                  test {
                    + "[ORGANIZATION Masan] mua_lại [ORGANIZATION Vinmart]." => buyer="Masan" target="Vinmart"
                    - "[ORGANIZATION Masan] mua hàng."
                  }
                }
                """;
        assertThat(RuleSet.parse("business.rules", rules).runTests()).isEmpty();
    }

    @Test
    void aFailedTestSaysWhereAndWhy() {
        RuleSet rules = RuleSet.parse("diplomacy.rules", DIPLOMACY.replace("date=\"Ngày 12/3\"", "date=\"Ngày 13/3\""));

        assertThat(rules.runTests()).singleElement().satisfies(failure -> {
            assertThat(failure.line()).isEqualTo(22);
            assertThat(failure.toString())
                    .startsWith("diplomacy.rules:22:7: rule meeting.receive fails its test")
                    .contains("date=\"Ngày 13/3\"")
                    .contains("participants[HOST]=\"Lê Hoài Nam\"");
        });
    }

    @Test
    void aUsersOwnFact() {
        String clauses = """
                trigger 'mua lại'
                arg buyer = before _ ..3
                arg target = after ..3 _
                arg date? = nearest within 4
                """;
        assertThat(found(clauses, "[DATE Hôm qua] [ORGANIZATION Masan] đã mua lại [ORGANIZATION Vinmart]."))
                .isEqualTo("date=Hôm qua, buyer=Masan, target=Vinmart");
        assertThat(found(clauses, "[ORGANIZATION Masan] đã mua lại.")).isEmpty();
        assertThat(found(clauses, "[DATE Hôm qua] a b c d e [ORGANIZATION A] mua_lại [ORGANIZATION B]"))
                .isEqualTo("buyer=A, target=B");
    }

    @Test
    void matchShapeAndCaptures() {
        String clauses = """
                match buyer:@ORGANIZATION ..2 'mua' target:@ORGANIZATION ('vì' note:(..9 (?= '.')))?
                set status = DONE if inside 'mua'
                """;
        assertThat(found(clauses, "[ORGANIZATION A] đã mua [ORGANIZATION B] vì giá rẻ ."))
                .isEqualTo("buyer=A, target=B, note=giá rẻ {status=DONE}");
    }

    @Test
    void aMentionFillsARoleOnce() {
        String clauses = """
                trigger 'sáp nhập'
                arg buyer = before _ ..5
                arg target = before 'với' _ ..5 or after ..5 _
                arg note? = after _:(..3 (?= '!'))
                """;
        assertThat(found(clauses, "[ORGANIZATION A] sáp nhập [ORGANIZATION B] nhé !"))
                .isEqualTo("buyer=A, target=B, note=B nhé");
    }

    @Test
    void equalsIsAFallbackAndPlusEqualsAdds() {
        String rules = """
                module m
                fact Talk { who!: PERSON +  topic: text * }
                rule talk : Talk {
                  trigger 'gặp'
                  arg who = before _ ..2
                  arg who%s after ..2 _
                }
                """;
        MarkedSentence marked = MarkedSentence.parse("[PERSON A] gặp [PERSON B]");
        assertThat(RuleSet.parse("m", rules.formatted("?=")).match(marked.sequence()))
                .singleElement()
                .satisfies(match -> assertThat(match.args()).hasSize(1));
        assertThat(RuleSet.parse("m", rules.formatted("+=")).match(marked.sequence()))
                .singleElement()
                .satisfies(match -> assertThat(match.args()).hasSize(2));
    }

    @Test
    void cuesStopAtTheirBarrierAndCountInsideTheTrigger() {
        String rules = """
                module m
                fact Trip { who!: PERSON }
                cue planned { 'sẽ', 'dự kiến' } before 3 not across ',' sets modality = PLANNED
                rule trip : Trip { trigger ('sẽ')? 'thăm'  arg who = before _ ..5 }
                """;
        RuleSet set = RuleSet.parse("m", rules);
        assertThat(sets(set, "dự kiến [PERSON A] thăm")).isEqualTo("{modality=PLANNED}");
        assertThat(sets(set, "dự kiến , [PERSON A] thăm")).isEqualTo("{}");
        assertThat(sets(set, "[PERSON A] sẽ thăm")).isEqualTo("{modality=PLANNED}");
    }

    private static String sets(RuleSet rules, String sentence) {
        return rules.match(MarkedSentence.parse(sentence).sequence())
                .get(0)
                .sets()
                .toString();
    }

    @Test
    void kindsMacrosWithParametersAndPartyRoles() {
        String rules = """
                module m
                fact Talk kind { CALL, VISIT, OTHER } { who!: PARTY +  how: { LONG, SHORT } ? }
                def LIST(X) = X ((',' | 'và') X)*
                rule talk : Talk {
                  kind OTHER
                  kind CALL if after ..9 'điện thoại'
                  kind VISIT if before 'đến'
                  trigger 'gặp' | 'thăm'
                  arg who+ = after LIST(('ông' | 'bà')? _[type!=COUNTRY])
                  set how = LONG if anywhere 'lâu'
                  test {
                    + "đến thăm ông [PERSON A], bà [PERSON B] và [ORGANIZATION C], [COUNTRY D] lâu"
                      => kind=VISIT who="A" who="B" who="C" how=LONG
                    + "gặp [PERSON A] qua điện_thoại" => kind=CALL who="A"
                    + "gặp [PERSON A]" => kind=OTHER
                    - "gặp [COUNTRY A]"
                  }
                }
                """;
        RuleSet set = RuleSet.parse("m", rules);
        assertThat(set.runTests()).isEmpty();
        assertThat(set.types().get("Talk"))
                .satisfies(type ->
                        assertThat(type.role("who").map(FactType.Role::kind)).contains(FactType.Values.PARTY));
    }

    @Test
    void rulesThatUseFactsRunLater() {
        String rules = """
                module m
                rule second : B { trigger @A 'rồi' arg who = before _ }
                fact A { who!: PERSON }
                fact B { who!: PERSON }
                rule first : A { match who:@PERSON 'đi' }
                """;
        assertThat(RuleSet.parse("m", rules).strata().toString()).isEqualTo("[[m:5 first], [m:2 second]]");
        assertThatThrownBy(() -> RuleSet.parse("m", rules.replace("who:@PERSON", "@B who:@PERSON")))
                .isInstanceOf(RuleSyntaxException.class)
                .hasMessageContaining("rule second finds B and mentions facts that are found from it: [A]");
    }

    @Test
    void filesSeeEachOther() {
        RuleSet house = RuleSet.parse("diplomacy.rules", DIPLOMACY)
                .plus(List.of(new RuleSet.Source(
                        "house.rules",
                        "module house\nrule call : Meeting { trigger 'gọi' "
                                + "arg participants = before PERSON_ITSELF ..2 }\ndef PERSON_ITSELF = $HONORIFIC? _")));
        assertThat(house.types().keySet()).containsExactly("Meeting");
        assertThat(house.rules()).hasSize(2);
        assertThat(house.match(MarkedSentence.parse("bà [PERSON Mai] gọi").sequence()))
                .hasSize(1);
    }

    @Test
    void theHashIgnoresLineEndsAndUnicodeForm() {
        String hash = RuleSet.parse("a", DIPLOMACY).hash();
        assertThat(hash).matches("[0-9a-f]{12}");
        String other = java.text.Normalizer.normalize(DIPLOMACY, java.text.Normalizer.Form.NFD);
        assertThat(RuleSet.parse("a", other.replace("\n", "\r\n")).hash()).isEqualTo(hash);
    }

    @Test
    void filesAreUtf8(@TempDir Path folder) throws IOException {
        Path good = Files.writeString(folder.resolve("good.rules"), DIPLOMACY);
        assertThat(RuleSet.load(good).rules()).hasSize(1);

        Path bad = Files.write(folder.resolve("bad.rules"), new byte[] {'m', (byte) 0xE9, 'd'});
        assertThatThrownBy(() -> RuleSet.load(bad))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageEndingWith("bad.rules: not UTF-8; save the rule file as UTF-8");
        assertThatThrownBy(() -> RuleSet.load(folder.resolve("none.rules")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageEndingWith("none.rules: cannot read the rule file");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aSentenceOfTriggersTakesLinearTime() {
        RuleSet rules = RuleSet.parse("diplomacy.rules", DIPLOMACY);
        String sentence = "[PERSON Sơn] đã tiếp " + "tiếp ".repeat(20_000) + "[PERSON Abe]";
        List<RuleMatch> matches = rules.match(MarkedSentence.parse(sentence).sequence());
        assertThat(matches).isEmpty();
    }
}
