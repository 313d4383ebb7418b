package io.github.vietfacts.cli;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.io.ArticleReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which articles a command reads. */
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

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    /**
     * Passes the articles on, one after the other; what cannot be read is told on standard error.
     *
     * @return the exit code
     */
    int forEach(Main.Streams streams, Consumer<Article> consumer) {
        return forEach(inputs, spec, streams, article -> consumer.accept(withDate(article)));
    }

    /** Does the same for inputs that another option holds, without a day of publication. */
    static int forEach(
            List<String> inputs, CommandLine.Model.CommandSpec spec, Main.Streams streams, Consumer<Article> consumer) {
        Usage.checkStandardInput(spec, inputs);
        List<String> failures = new ArrayList<>();
        int[] done = {0};
        try (Stream<ArticleReader.Result> results = ArticleReader.read(inputs, streams.in())) {
            results.forEach(result -> {
                if (result instanceof ArticleReader.Read read) {
                    consumer.accept(read.article());
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
