package io.github.vietfacts.cli;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.fact.Fact;
import io.github.vietfacts.io.ArticleReader;
import io.github.vietfacts.io.JsonLinesWriter;
import io.github.vietfacts.io.NamedMention;
import io.github.vietfacts.io.TableWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "extract",
        description = {
            "Prints the facts of articles.",
            "An article is a .txt file, which may begin with header lines (title:, published:, source:) and a blank line,"
                    + " or stand beside NAME.meta.json with the same fields; or a line of JSON in a .jsonl file"
                    + " (id, text, title, published)."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class ExtractCommand implements Callable<Integer> {

    /** How facts are printed. */
    enum Format {
        TABLE,
        JSONL
    }

    private final Main.Streams streams;

    @CommandLine.Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "files and folders; - reads standard input")
    private List<String> inputs = List.of();

    @CommandLine.Option(
            names = "--format",
            defaultValue = "table",
            description = "table or jsonl (default: ${DEFAULT-VALUE})")
    private Format format = Format.TABLE;

    @CommandLine.Option(
            names = "--published",
            paramLabel = "yyyy-mm-dd",
            converter = Day.class,
            description = "the day of publication of articles that do not say theirs")
    private @Nullable LocalDate published;

    @CommandLine.Option(names = "--rules", paramLabel = "FILE", description = "a rule file to add to the bundled rules")
    private List<Path> rules = List.of();

    @CommandLine.Option(names = "--related", description = "also the facts of related items (teasers)")
    private boolean related;

    ExtractCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        VietFacts.Builder builder = VietFacts.builder();
        rules.forEach(builder::addRuleFile);
        VietFacts vietFacts = builder.build();
        List<String> failures = new ArrayList<>();
        int[] done = {0};
        try (Stream<ArticleReader.Result> results = ArticleReader.read(inputs, streams.in())) {
            results.forEach(result -> {
                if (result instanceof ArticleReader.Read read) {
                    print(vietFacts.extract(withDate(read.article())));
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

    private void print(Extraction extraction) {
        List<Fact> facts = related ? extraction.allFacts() : extraction.facts();
        Article article = extraction.article();
        if (format == Format.TABLE) {
            streams.out().print(TableWriter.format(article, facts));
        } else {
            streams.out()
                    .print(JsonLinesWriter.line(article, NamedMention.of(extraction), extraction.times(), facts)
                            + "\n");
        }
        streams.out().flush();
    }

    /** Reads a day as {@code yyyy-mm-dd}. */
    static final class Day implements CommandLine.ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new CommandLine.TypeConversionException("'" + value + "': expected a day as yyyy-mm-dd");
            }
        }
    }
}
