package io.github.vietfacts.cli;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.io.ArticleReader;
import io.github.vietfacts.io.InputFile;
import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.rule.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What every command that extracts from articles reads, and with which rules. */
final class ArticleOptions {

    @CommandLine.Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "files and folders; - reads standard input")
    private List<String> inputs = List.of();

    @CommandLine.Option(
            names = "--published",
            paramLabel = "yyyy-mm-dd",
            converter = Day.class,
            description = "the day of publication of articles that do not say theirs")
    private @Nullable LocalDate published;

    @CommandLine.Option(names = "--rules", paramLabel = "FILE", description = "a rule file to add to the bundled rules")
    private List<Path> rules = List.of();

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    /** Returns the types of fact that the bundled rules and the user's declare. */
    Collection<FactType> types() {
        RuleSet all = RuleSet.bundled();
        for (Path file : rules) {
            all = all.plus(RuleSet.read(InputFile.check(file)));
        }
        return all.types().values();
    }

    /**
     * Extracts from the articles one after the other; what cannot be read is told on standard error.
     *
     * @return the exit code
     */
    int extract(Main.Streams streams, Consumer<Extraction> consumer) {
        Usage.checkStandardInput(spec, inputs);
        VietFacts.Builder builder = VietFacts.builder();
        rules.forEach(file -> builder.addRuleFile(InputFile.check(file)));
        VietFacts vietFacts = builder.build();
        List<String> failures = new ArrayList<>();
        int[] done = {0};
        try (Stream<ArticleReader.Result> results = ArticleReader.read(inputs, streams.in())) {
            results.forEach(result -> {
                if (result instanceof ArticleReader.Read read) {
                    consumer.accept(vietFacts.extract(withDate(read.article())));
                    done[0]++;
                } else if (result instanceof ArticleReader.Failed failed) {
                    streams.err().println("vietfacts: " + failed.message());
                    failures.add(failed.message());
                }
            });
        }
        return failures.isEmpty() ? Main.OK : done[0] > 0 ? Main.SOME_FAILED : Main.USAGE;
    }

    private Article withDate(Article article) {
        return new Article(
                article.id(),
                article.text(),
                article.title(),
                article.published().or(() -> Optional.ofNullable(published)),
                article.source());
    }
}
