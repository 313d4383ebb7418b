package io.github.vietfacts.cli;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.Layout;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.io.Days;
import io.github.vietfacts.io.InputFile;
import io.github.vietfacts.io.Utf8Lines;
import io.github.vietfacts.layout.NewsLayoutDetector;
import io.github.vietfacts.segment.NewsSegmenter;
import io.github.vietfacts.segment.Segmenter;
import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.text.Span;
import io.github.vietfacts.time.NewsTimeTagger;
import io.github.vietfacts.time.TimeTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "times",
        description = {
            "Prints the time expressions of a text: span, type, value, how the value was found, text.",
            "With --format tsv, reads lines id TAB text TAB yyyy-mm-dd (the day may be empty) and writes lines id TAB items;"
                    + " an item is TYPE|VALUE|start|end|text, items are joined by ' || '."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class TimesCommand implements Callable<Integer> {

    /** What is read and printed. */
    enum Format {
        TABLE,
        TSV
    }

    private final Main.Streams streams;
    private final TimeTagger tagger = NewsTimeTagger.create();

    @CommandLine.Parameters(
            arity = "0..1",
            paramLabel = "INPUT",
            defaultValue = InputFile.STANDARD_INPUT,
            description = "a file; - reads standard input (default)")
    private String input = InputFile.STANDARD_INPUT;

    @CommandLine.Option(
            names = "--format",
            defaultValue = "table",
            description = "table or tsv (default: ${DEFAULT-VALUE})")
    private Format format = Format.TABLE;

    @CommandLine.Option(
            names = "--published",
            paramLabel = "yyyy-mm-dd",
            converter = Day.class,
            description = "the day of publication of texts that come without one")
    private @Nullable LocalDate published;

    TimesCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try (InputStream in = InputFile.open(input, streams.in())) {
            return format == Format.TABLE ? printTable(in) : printLines(in);
        } catch (IOException e) {
            throw new UncheckedIOException(input + ": " + InputFile.reason(e), e);
        }
    }

    private int printTable(InputStream in) throws IOException {
        Article article = Article.builder(InputFile.text(in)).build();
        SourceText source = SourceText.of(article.text());
        Layout layout = NewsLayoutDetector.create().detect(article, source);
        SegmentedText words = NewsSegmenter.load().segment(source, layout);
        streams.out().print("span\ttype\tvalue\treason\ttext\n");
        for (TimeMention mention : tagger.tag(words, Optional.ofNullable(published))) {
            Span span = mention.span();
            streams.out()
                    .print(span.start() + "-" + span.end() + "\t" + mention.type() + "\t" + mention.value() + "\t"
                            + reason(mention) + "\t" + oneLine(source.substring(span)) + "\n");
        }
        streams.out().flush();
        return Main.OK;
    }

    private static String reason(TimeMention mention) {
        return mention.provenance().name()
                + mention.mod().map(mod -> ", mod " + mod).orElse("")
                + mention.lunar().map(lunar -> ", lunar " + lunar).orElse("");
    }

    private int printLines(InputStream in) throws IOException {
        Segmenter segmenter = NewsSegmenter.load();
        Utf8Lines lines = new Utf8Lines(in);
        int done = 0;
        int failed = 0;
        for (Optional<Utf8Lines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            Utf8Lines.Line line = next.get();
            if (line.problem().isEmpty() && line.text().isBlank()) {
                continue;
            }
            String[] fields = line.text().split("\t", -1);
            String problem = line.problem().orElseGet(() -> problem(fields));
            if (problem.isEmpty()) {
                streams.out().print(fields[0] + "\t" + items(segmenter, fields) + "\n");
                done++;
            } else {
                streams.err().println("vietfacts: " + input + ":" + line.number() + ": " + problem);
                failed++;
            }
        }
        streams.out().flush();
        return failed == 0 ? Main.OK : done > 0 ? Main.SOME_FAILED : Main.USAGE;
    }

    /** Returns what is wrong with a line; empty where nothing is. */
    private static String problem(String[] fields) {
        if (fields.length < 2 || fields.length > 3) {
            return "expected id TAB text TAB yyyy-mm-dd, found " + fields.length + " fields";
        }
        if (fields.length == 3
                && !fields[2].isBlank()
                && Days.parse(fields[2].strip()).isEmpty()) {
            return "'" + fields[2] + "': expected a day as yyyy-mm-dd";
        }
        return "";
    }

    /** One line is one document, all of it body. */
    private String items(Segmenter segmenter, String[] fields) {
        SourceText source = SourceText.of(fields[1]);
        int length = fields[1].length();
        List<Layout.Block> blocks = length == 0 ? List.of() : List.of(new Layout.Block(new Span(0, length), Zone.BODY));
        boolean dated = fields.length == 3 && !fields[2].isBlank();
        Optional<LocalDate> day = dated ? Days.parse(fields[2].strip()) : Optional.ofNullable(published);
        return tagger.tag(segmenter.segment(source, new Layout(blocks)), day).stream()
                .map(mention -> item(source, mention))
                .collect(Collectors.joining(" || "));
    }

    private static String item(SourceText source, TimeMention mention) {
        Span span = mention.span();
        return mention.type() + "|" + mention.value() + "|" + span.start() + "|" + span.end() + "|"
                + oneLine(source.substring(span));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}
