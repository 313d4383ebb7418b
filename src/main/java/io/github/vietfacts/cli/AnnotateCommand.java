package io.github.vietfacts.cli;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.io.JsonLinesWriter;
import io.github.vietfacts.io.MentionWriter;
import io.github.vietfacts.io.NamedMention;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "annotate",
        description = {
            "Prints the entities and times of articles, without facts.",
            "As table, a mention a line: article, span, type, value, text; the value is a person's full name, a country's"
                    + " code or a time's TIMEX3 value. As jsonl, an article a line, in the form of extract."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class AnnotateCommand implements Callable<Integer> {

    /** How mentions are printed. */
    enum Format {
        TABLE,
        JSONL
    }

    private final Main.Streams streams;

    @CommandLine.Mixin
    private ArticleOptions articles = new ArticleOptions();

    @CommandLine.Option(
            names = "--format",
            defaultValue = "table",
            description = "table or jsonl (default: ${DEFAULT-VALUE})")
    private Format format = Format.TABLE;

    AnnotateCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Annotator annotator = new Annotator();
        return articles.forEach(streams, article -> print(annotator.annotate(article)));
    }

    private void print(Extraction extraction) {
        Article article = extraction.article();
        List<NamedMention> entities = NamedMention.of(extraction);
        streams.out()
                .print(
                        format == Format.TABLE
                                ? MentionWriter.format(article, entities, extraction.times())
                                : JsonLinesWriter.line(article, entities, extraction.times(), List.of()) + "\n");
        streams.out().flush();
    }
}
