package io.github.vietfacts.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vietfacts.pattern.MarkedSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that rule files name. */
class RuleFilesTest {

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static boolean matches(RuleSet rules, String sentence) {
        return !rules.match(MarkedSentence.parse(sentence).sequence()).isEmpty();
    }

    @Test
    void aLexiconInAFile() throws IOException {
        write("verbs.tsv", "\uFEFFmua lại\tbuy\n\n# a comment\nthâu tóm\n");
        Path file = write("house.rules", """
                module house
                fact Takeover { buyer!: ORGANIZATION }
                lexicon VERBS from "verbs.tsv"
                rule takeover : Takeover { trigger $VERBS arg buyer = before _ }
                """);
        RuleSet rules = RuleSet.load(file);
        assertThat(matches(rules, "[ORGANIZATION A] mua_lại B")).isTrue();
        assertThat(matches(rules, "[ORGANIZATION A] thâu tóm B")).isTrue();
        assertThat(matches(rules, "[ORGANIZATION A] a comment B")).isFalse();

        String hash = rules.hash();
        write("verbs.tsv", "mua lại\n");
        assertThat(RuleSet.load(file).hash()).isNotEqualTo(hash);
    }

    @Test
    void whatIsWrongWithALexiconFile() throws IOException {
        write("verbs.tsv", "mua lại\n\tx\n");
        write("none.tsv", "\n");
        Path file = write("house.rules", """
                module house
                lexicon VERBS from "verbs.tsv"
                lexicon NONE from "none.tsv"
                lexicon LOST from "lost.tsv"
                """);
        assertThatThrownBy(() -> RuleSet.load(file)).hasMessage("""
                house.rules:3:19: error: file 'none.tsv' has no phrase
                    3 | lexicon NONE from "none.tsv"
                      |                   ^^^^^^^^^^
                house.rules:4:19: error: no file 'lost.tsv' in UTF-8 beside the rule file; expected a phrase a line
                    4 | lexicon LOST from "lost.tsv"
                      |                   ^^^^^^^^^^
                verbs.tsv:2:1: error: expected a phrase before the tab
                    2 | 	x
                      | ^""");
    }

    @Test
    void importsAreReadFromTheFolder() throws IOException {
        write("words.rules", "module words\nimport base\nlexicon VERBS { 'mua lại' }\n");
        write("base.rules", "module base\nimport words\nfact Takeover { buyer!: ORGANIZATION }\n");
        Path file = write("house.rules", """
                module house
                import words
                rule takeover : Takeover { trigger $VERBS arg buyer = before _ }
                """);
        assertThat(RuleSet.read(file))
                .extracting(RuleSet.Source::name)
                .containsExactly("base.rules", "words.rules", "house.rules");
        assertThat(matches(RuleSet.load(file), "[ORGANIZATION A] mua_lại B")).isTrue();
    }

    @Test
    void anImportSaysWhichOfTwoIsMeant() {
        String fact = "fact Talk { who!: PERSON }\n";
        RuleSet.Source a = new RuleSet.Source("a", "module a\n" + fact + "lexicon VERB { 'gặp' }\n");
        RuleSet.Source b = new RuleSet.Source("b", "module b\nlexicon VERB { 'thăm' }\n");
        String rule = "rule r : Talk { trigger $VERB arg who = before _ }\n";
        RuleSet rules = RuleSet.parse(List.of(a, b, new RuleSet.Source("c", "module c\nimport b\n" + rule)));
        assertThat(matches(rules, "[PERSON A] thăm")).isTrue();
        assertThat(matches(rules, "[PERSON A] gặp")).isFalse();
        assertThatThrownBy(() -> RuleSet.parse(List.of(a, b, new RuleSet.Source("c", "module c\n" + rule))))
                .hasMessageStartingWith("c:2:25: error: lexicon 'VERB' is ambiguous: declared at a:3:9 and b:2:9\n");
        assertThatThrownBy(() -> RuleSet.parse("c", "module c\nimport d\n"))
                .hasMessageStartingWith("c:2:8: error: unknown module 'd'; did you mean 'c'?\n");
    }
}
