package io.github.vietfacts.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleErrorsTest {

    private static final String HEAD = """
            module m
            fact Meeting kind { TALKS } { participants[HOST, GUEST]!: PERSON|COUNTRY +  date: DATE ?  topic: text ?  how: { CALL, VISIT } ? }
            lexicon HONORIFIC { 'ông' }
            """;

    private static List<String> errors(String text) {
        RuleSyntaxException exception =
                catchThrowableOfType(RuleSyntaxException.class, () -> RuleSet.parse("m.rules", text));
        assertThat(exception).as("no error in %s", text).isNotNull();
        return exception.errors().stream()
                .map(e -> e.line() + ":" + e.column() + " " + e.message())
                .toList();
    }

    @Test
    void theMessageShowsTheLine() {
        String text = HEAD + "rule r : Meeting {\n  trigger 'tiếp'\n  arg participant = before _ ..2\n"
                + "  arg participants = after _\n}\n";
        RuleSyntaxException exception =
                catchThrowableOfType(RuleSyntaxException.class, () -> RuleSet.parse("diplomacy.rules", text));
        assertThat(exception).hasMessage("""
                        diplomacy.rules:6:7: error: fact Meeting has no role 'participant'; did you mean 'participants'?
                            6 |   arg participant = before _ ..2
                              |       ^^^^^^^^^^^""");
    }

    /** Each line stands in a rule that is right but for it, at line 6 of the file. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            arg dat? = nearest                 | 6:5 fact Meeting has no role 'dat'; did you mean 'date'?
            arg participants[HOTS]? = after _  | 6:18 role participants has no subrole 'HOTS'; did you mean 'HOST'?
            arg date+ = nearest                | 6:5 role date takes one value; declare it with * or +
            arg date? = nerest                 | 6:13 expected before, after, anywhere, inside or nearest, found 'nerest'
            arg date? = after 'vào'            | 6:19 no '_' marks what fills 'date'
            arg topic? = after _               | 6:20 role 'topic' takes no mentions; write what fills it, as in _:('lễ' ..3 'cưới')
            unless $HONORIFICS                 | 6:8 unknown lexicon 'HONORIFICS'; did you mean 'HONORIFIC'?
            unless STOP ^                      | 6:8 unknown macro 'STOP'
            unless @PERSN ^                    | 6:9 unknown type 'PERSN'; did you mean 'PERSON'?
            unless @PERSON[contry=JPN] ^       | 6:16 unknown field 'contry'; did you mean 'country'?
            unless [shap=Title] ^              | 6:9 unknown field 'shap'; did you mean 'shape'?
            unless _ ^                         | 6:8 '_' stands for the role of an arg; here is none
            unless date:'x' ^                  | 6:8 nothing is captured here
            unless 'a'{2,101}                  | 6:14 repeat 101 is too great; expected at most 100
            unless 'a'{3,2}                    | 6:11 repeat {3,2}: expected 0 <= n <= m and 1 <= m
            unless ..200 'a'                   | 6:10 gap 200 is too great; expected at most 100
            unless (('a'{100}){100}){100}      | 6:10 the pattern has more than 20000 instructions; use smaller repeats or gaps
            unless 'a                          | 6:8 no closing ' on this line
            unless ''                          | 6:8 an empty phrase matches nothing
            `unless ('a' | )`                  | 6:15 expected a pattern, found ')'
            unless %                           | 6:8 unexpected character '%'
            kind TALK                          | 6:6 fact Meeting has no kind 'TALK'; did you mean 'TALKS'?
            kind TALKS if nearest              | 6:15 nearest finds arguments; a condition needs before, after, anywhere or inside
            set modality = PLANED              | 6:16 modality has no value 'PLANED'; did you mean 'PLANNED'?
            set how = CAL                      | 6:11 how has no value 'CAL'; did you mean 'CALL'?
            set participants = X               | 6:5 nothing can be set to 'participants'; expected one of how, modality, polarity, topic
            trigger 'gặp'                      | `6:1 a rule has one trigger or match; write alternatives with |`
            uness ^                            | 6:1 expected a clause, found 'uness'; did you mean 'unless'?
            test { + "[PERSON A" }             | 6:10 '[PERSON' is not closed
            test { + "[PERSN A]" }             | 6:10 unknown type 'PERSN'; did you mean 'PERSON'?
            test { + "a" => dat="x" }          | 6:17 fact Meeting has no role 'dat'; did you mean 'date'?
            test { "a" }                       | 6:8 expected + or - before a test sentence, found "a"
            """)
    void inARule(String line, String expected) {
        String text = HEAD + "rule r : Meeting { trigger 'tiếp'\narg participants[HOST] = before _\n" + line + "\n}\n";
        assertThat(errors(text)).first().isEqualTo(expected);
    }

    /** Each line is the fourth of the file. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rule r : Meting { trigger 'a' }                       | 4:10 unknown fact 'Meting'; did you mean 'Meeting'?
            rule r : Meeting { match participants:@PERSON         | 4:6 rule r has no closing '}'
            rule r : Meeting { arg participants = nearest }       | 4:6 rule r has no trigger and no match
            rule r : Meeting { trigger 'a' }                      | 4:6 rule r fills no key role 'participants' of Meeting
            rule r : Meeting { match (participants:@PERSON)? }    | 4:27 the trigger can match without taking a word
            fact Meeting { a: PERSON }                            | 4:6 fact 'Meeting' is declared already at m.rules:2:6
            fact A { a: PERSN }                                   | 4:13 unknown type 'PERSN'; did you mean 'PERSON'?
            fact A { a: PERSON a: DATE }                          | 4:20 role 'a' is declared twice
            fact A { kind: PERSON }                               | 4:10 every fact has 'kind'; name the role otherwise
            fact A { a PERSON }                                   | 4:12 expected ':', found 'PERSON'
            lexicon HONORIFIC { 'bà' }                            | 4:9 lexicon 'HONORIFIC' is declared already at m.rules:3:9
            lexicon X { "bà" }                                    | 4:13 expected a 'phrase', found "bà"
            def A = 'x' A                                         | 4:5 macro A contains itself
            def A = $NONE                                         | 4:9 unknown lexicon 'NONE'; expected HONORIFIC
            cue c { 'x' } befor 4 sets modality = PLANNED         | 4:15 expected 'after', found 'befor'
            cue c { 'x' } before 4 sets mood = PLANNED            | 4:29 nothing can be set to 'mood'; expected one of how, modality, polarity, topic
            import other                                          | 4:8 unknown module 'other'; expected m
            rul r : Meeting { trigger 'a' }                       | 4:1 expected import, fact, lexicon, def, cue or rule, found 'rul'; did you mean 'rule'?
            """)
    void inADeclaration(String line, String expected) {
        assertThat(errors(HEAD + line + "\n")).first().isEqualTo(expected);
    }

    @Test
    void macrosCallEachOtherInACycle() {
        assertThat(errors(HEAD + "def A = 'x' B\ndef B = A?\n"))
                .containsExactly("4:5 macro A contains itself", "5:5 macro B contains itself");
        assertThat(errors(HEAD + "def A(X) = X X\nrule r : Meeting { match A participants:@PERSON }\n"))
                .containsExactly("5:26 macro A takes 1 arguments, found 0");
    }

    @Test
    void macrosThatGrowExponentiallyAreRefused() {
        StringBuilder text = new StringBuilder(HEAD + "def A0 = 'x'\n");
        for (int i = 1; i < 60; i++) {
            text.append("def A%d = A%d A%d\n".formatted(i, i - 1, i - 1));
        }
        text.append("rule r : Meeting { match A59 participants:@PERSON }\n");
        assertThat(errors(text.toString())).contains("64:26 the pattern has more than 20000 elements with its macros");
    }

    @Test
    void allErrorsOfAllFilesAtOnce() {
        String first =
                HEAD + "rule r : Meeting {\n  trigger 'a' )\n  arg x = nearest\n  kind NONE\n}\nlexicon { 'x' }\n"
                        + "rule r : Meeting { match participants:@PERSON }\n";
        RuleSyntaxException exception = catchThrowableOfType(
                RuleSyntaxException.class,
                () -> RuleSet.parse(List.of(
                        new RuleSet.Source("a.rules", first), new RuleSet.Source("b.rules", "rule x : Y { }"))));
        assertThat(exception.errors().stream()
                        .map(e -> e.file() + ":" + e.line() + ":" + e.column())
                        .toList())
                .containsExactly(
                        "a.rules:5:15",
                        "a.rules:6:7",
                        "a.rules:7:8",
                        "a.rules:9:9",
                        "a.rules:10:6",
                        "b.rules:1:1",
                        "b.rules:1:10");
    }

    @Test
    void deepNestingIsAnErrorAndNoStackOverflow() {
        String text = HEAD + "def A = " + "(".repeat(5000) + "'a'" + ")".repeat(5000) + "\n";
        assertThat(errors(text)).first().isEqualTo("4:109 more than 100 nested parentheses or captures");
        assertThat(errors(HEAD + "def A = 'a'" + "?".repeat(5000) + "\n")).hasSize(1);
        assertThat(errors(HEAD + "def A = [" + "!".repeat(5000) + "form='a']\n"))
                .hasSize(1);
        assertThat(errors(HEAD + "def A = " + "a:".repeat(5000) + "'a'\n")).hasSize(1);
        StringBuilder chain = new StringBuilder(HEAD + "def A0 = 'a'\n");
        for (int i = 1; i <= 5000; i++) {
            chain.append("def A%d = A%d\n".formatted(i, i - 1));
        }
        assertThat(errors(chain.toString())).first().isEqualTo("4:5 more than 50 macros use each other in a chain");
    }

    @Test
    void anyTextGivesRulesOrErrors() {
        Random random = new Random(7);
        String pieces = "{}()[]|?*+!@$^_=~<>&.,:;'\"#\\ \n12aÁ\u200B\uD800";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder(RuleSetTest.DIPLOMACY);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(text.length());
                char piece = pieces.charAt(random.nextInt(pieces.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, piece);
                    default -> text.setCharAt(at, piece);
                }
            }
            try {
                RuleSet.parse("fuzzed", text.toString()).runTests();
            } catch (RuleSyntaxException expected) {
                assertThat(expected.errors()).isNotEmpty();
            } catch (RuntimeException e) {
                throw new AssertionError(text.toString(), e);
            }
        }
    }
}
