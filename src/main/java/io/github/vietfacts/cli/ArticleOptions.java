package io.github.vietfacts.cli;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.io.ArticleReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /**
     * Extracts from the articles one after the other; what cannot be read is told on standard error.
     *
     * @return the exit code
     */
    int extract(Main.Streams streams, Consumer<Extraction> consumer) {
        VietFacts.Builder builder = VietFacts.builder();
        rules.forEach(builder::addRuleFile);
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
