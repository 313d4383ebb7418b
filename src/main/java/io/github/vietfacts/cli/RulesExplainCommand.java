package io.github.vietfacts.cli;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.io.ExplanationJson;
import io.github.vietfacts.io.ExplanationText;
import io.github.vietfacts.pattern.MarkedSentence;
import io.github.vietfacts.pattern.TokenSequence;
import io.github.vietfacts.rule.Explanation;
import io.github.vietfacts.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "explain",
        description = {
            "Prints why a rule matches a sentence, or at which element it fails, where that was expected, and with which"
                    + " smallest change it would match.",
            "Exit code 1 where the rule does not match."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class RulesExplainCommand implements Callable<Integer> {

    /** How the explanation is printed. */
    enum Format {
        TEXT,
        JSON
    }

    private final Main.Streams streams;

    @CommandLine.Parameters(index = "0", paramLabel = "RULE", description = "the rule's name")
    private String rule = "";

    @CommandLine.Parameters(index = "1", paramLabel = "SENTENCE", description = "a sentence, or a text of several")
    private String sentence = "";

    @CommandLine.Mixin
    private RuleOptions rules = new RuleOptions();

    @CommandLine.Option(
            names = "--marked",
            description = "the sentence has the markup of tests: [PERSON Lê Mai] gặp_gỡ ...")
    private boolean marked;

    @CommandLine.Option(
            names = "--published",
            paramLabel = "yyyy-mm-dd",
            converter = Day.class,
            description = "the day of publication")
    private @Nullable LocalDate published;

    @CommandLine.Option(
            names = "--format",
            defaultValue = "text",
            description = "text or json, an object a sentence (default: ${DEFAULT-VALUE})")
    private Format format = Format.TEXT;

    RulesExplainCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        RuleSet all = rules.ruleSet();
        all.rule(rule); // an unknown rule is told before a sentence is read
        boolean matches = false;
        for (TokenSequence sequence : sequences()) {
            Explanation explanation = all.explain(rule, sequence);
            streams.out()
                    .print(
                            format == Format.JSON
                                    ? new ExplanationJson(sequence).format(explanation) + "\n"
                                    : new ExplanationText(sequence).format(explanation));
            matches |= !explanation.matches().isEmpty();
        }
        streams.out().flush();
        return matches ? Main.OK : Main.SOME_FAILED;
    }

    private List<TokenSequence> sequences() {
        if (marked) {
            return List.of(MarkedSentence.parse(sentence).sequence());
        }
        Article.Builder article = Article.builder(sentence);
        if (published != null) {
            article.published(published);
        }
        return new RuleSentences().of(article.build());
    }
}
