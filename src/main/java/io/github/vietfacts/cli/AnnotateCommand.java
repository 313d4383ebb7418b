package io.github.vietfacts.cli;

import io.github.vietfacts.VietFacts;
import io.github.vietfacts.document.Article;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.io.BratWriter;
import io.github.vietfacts.io.ConllWriter;
import io.github.vietfacts.io.JsonLinesWriter;
import io.github.vietfacts.io.MarkupWriter;
import io.github.vietfacts.io.MentionWriter;
import io.github.vietfacts.io.NamedMention;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "annotate",
        description = {
            "Prints the entities and times of articles, without facts.",
            "As table, a mention a line: article, span, type, value, text; the value is a person's full name, a country's"
                    + " code or a time's TIMEX3 value. As jsonl, an article a line, in the form of extract.",
            "Entities only: as text, marked in the running text, in colour where standard output is a terminal and"
                    + " NO_COLOR is not set, else as [TYPE name]; as conll, a word a line with a tab and its BIO tag, a"
                    + " blank line after a sentence; as brat, NAME.ann beside a copy of the text in a folder, offsets in"
                    + " code points."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class AnnotateCommand implements Callable<Integer> {

    /** How mentions are printed. */
    enum Format {
        TEXT,
        TABLE,
        JSONL,
        BRAT,
        CONLL
    }

    private final Main.Streams streams;

    @CommandLine.Mixin
    private ArticleOptions articles = new ArticleOptions();

    @CommandLine.Mixin
    private NameModel names = new NameModel();

    @CommandLine.Option(
            names = "--format",
            description = "text, table, jsonl, brat or conll (default: text in a terminal, else table)")
    private @Nullable Format chosen;

    @CommandLine.Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "the folder that brat's files are written to; no file in it is written over")
    private @Nullable Path folder;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    private boolean legendPrinted;
    private int written;
    private int unwritten;

    AnnotateCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Format format =
                Optional.ofNullable(chosen).orElse(streams.screen() == Screen.NONE ? Format.TABLE : Format.TEXT);
        if (format == Format.BRAT && folder == null) {
            throw wrong("--format brat: expected -o DIR, the folder to write to");
        }
        if (format != Format.BRAT && folder != null) {
            throw wrong("-o: expected only with --format brat");
        }
        VietFacts vietFacts = names.in(Annotator.builder()).build();
        int exit = articles.forEach(streams, article -> print(vietFacts.extract(article), format));
        return unwritten == 0 ? exit : written == 0 ? Main.USAGE : Main.SOME_FAILED;
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private void print(Extraction extraction, Format format) {
        if (folder != null) {
            write(extraction, new BratWriter(folder));
            return;
        }
        Article article = extraction.article();
        List<NamedMention> entities = NamedMention.of(extraction);
        streams.out()
                .print(
                        switch (format) {
                            case TABLE -> MentionWriter.format(article, entities, extraction.times());
                            case JSONL -> JsonLinesWriter.line(article, entities, extraction.times(), List.of()) + "\n";
                            case CONLL -> ConllWriter.format(extraction.words(), extraction.entities());
                            case TEXT, BRAT -> text(extraction);
                        });
        streams.out().flush();
    }

    private void write(Extraction extraction, BratWriter brat) {
        try {
            brat.write(extraction.article(), extraction.entities());
            written++;
        } catch (UncheckedIOException e) {
            streams.err().println("vietfacts: " + e.getMessage());
            unwritten++;
        }
    }

    private String text(Extraction extraction) {
        Article article = extraction.article();
        if (streams.screen() != Screen.COLOURS) {
            return MarkupWriter.brackets(article, extraction.entities()).stripTrailing() + "\n";
        }
        String legend = legendPrinted ? "\n" : MarkupWriter.legend() + "\n";
        legendPrinted = true;
        return legend + MarkupWriter.colours(article, extraction.entities()).stripTrailing() + "\n";
    }
}
