package io.github.vietfacts.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {

    private static final String HEAD = """
            module m
            fact Talk { who!: PERSON  where: text ? }
            lexicon POST { 'chủ tịch', 'bộ trưởng' }
            rule talk : Talk { trigger 'gặp' | 'thăm'  arg who = before _  arg where? = after _:('Huế') }
            """;

    private static List<String> warnings(String text) {
        return RuleSet.parse("m.rules", text).warnings().stream()
                .map(warning -> warning.line() + ":" + warning.column() + " " + warning.message())
                .toList();
    }

    @Test
    void aGoodFileHasNone() {
        assertThat(warnings(HEAD)).isEmpty();
    }

    /** Each line is the fifth of the file. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `lexicon TITLE { 'chủ tich nước' }`                                  | `5:17 lexicon TITLE: 'chủ tich nước': 'tich' is no Vietnamese syllable; did you mean 'tịch'?`
            `def T = 'chủ tịhc'`                                                 | ``
            `def T = 'bộ trưỏng'`                                                | `5:9 'bộ trưỏng': 'trưỏng' is no Vietnamese syllable; did you mean 'trưởng'?`
            `def T = 'internet' | 'ASEAN'`                                       | ``
            `rule t : Talk { trigger @DATE | 'ở' @DATE  arg who = after _ }`     | `5:25 rule t has no literal in alternative 1; it will be tried on every sentence`
            `rule t : Talk { match who:@PERSON }`                                | `5:23 rule t has no literal; it will be tried on every sentence`
            `rule t : Talk { match (?<= 'gặp') who:@PERSON }`                    | ``
            `rule t : Talk { trigger 'tới' | 'đến' | 'Tới' arg who = before _ }` | `5:41 alternative 3 never matches: alternative 1 matches all that it does`
            `def T = $POST | 'chủ tịch'`                                         | ``
            `rule t : Talk { trigger $POST | 'chủ tịch' arg who = after _ }`     | `5:33 alternative 2 never matches: alternative 1 matches all that it does`
            `fact A { x: PERSON ? y: text ? } rule t : A { trigger 'a' arg x? = nearest }` | `5:6 no rule fills role 'y' of fact A`
            `rule t : Talk { trigger 'thăm'  arg who = before _  arg where? = after _:('Huế') }` | `5:6 rule t finds nothing that rule talk at m.rules:4:6 does not`
            `rule t : Talk { trigger 'thăm'  arg who = before _  arg where? = after _:('Vinh') }` | ``
            """)
    void oneLine(String line, String expected) {
        assertThat(String.join("; ", warnings(HEAD + line + "\n"))).isEqualTo(expected);
    }

    @Test
    void aWordThatIsWrittenBothWaysIsMeant() {
        assertThat(warnings(HEAD + "lexicon COIN { 'yên', 'yen' }\n")).isEmpty();
        assertThat(warnings(HEAD + "lexicon COIN { 'yên lặng', 'yen' }\n")).hasSize(1);
    }

    @Test
    void aWarningShowsItsLine() {
        assertThat(RuleSet.parse("m.rules", HEAD + "lexicon TITLE { 'Chủ tich nước' }\n")
                        .warnings()
                        .get(0))
                .hasToString("""
                        m.rules:5:17: warning: lexicon TITLE: 'Chủ tich nước': 'tich' is no Vietnamese syllable; did you mean 'tịch'?
                            5 | lexicon TITLE { 'Chủ tich nước' }
                              |                 ^^^^^^^^^^^^^^^""");
    }
}
