package io.github.vietfacts.cli;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.Layout;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.io.InputFile;
import io.github.vietfacts.layout.NewsLayoutDetector;
import io.github.vietfacts.segment.NewsSegmenter;
import io.github.vietfacts.segment.PosTagger;
import io.github.vietfacts.segment.Segmenter;
import io.github.vietfacts.segment.SentenceSplitter;
import io.github.vietfacts.segment.WordSegmenter;
import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

@CommandLine.Command(
        name = "segment",
        description = {
            "Prints the words of texts, a sentence a line.",
            "As text, a blank stands between words and _ between the syllables of one; what is _ in the text is printed"
                    + " as \\_. As jsonl, a line is an object with the offsets of the sentence and its words in UTF-16 units"
                    + " of the input without its byte order mark."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class SegmentCommand implements Callable<Integer> {

    /** How words are printed. */
    enum Format {
        TEXT,
        JSONL
    }

    private final Main.Streams streams;

    @CommandLine.Parameters(paramLabel = "INPUT", description = "UTF-8 text files; without one, or -, standard input")
    private List<String> inputs = List.of();

    @CommandLine.Option(
            names = "--format",
            defaultValue = "text",
            description = "text or jsonl (default: ${DEFAULT-VALUE})")
    private Format format = Format.TEXT;

    @CommandLine.Option(names = "--lines", description = "every line of the input is one sentence")
    private boolean lines;

    @CommandLine.Option(names = "--tags", description = "also parts of speech (UPOS), as word/TAG")
    private boolean tags;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    SegmentCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Usage.checkStandardInput(spec, inputs);
        Segmenter segmenter = lines ? wholeBlocks() : NewsSegmenter.load();
        SentenceLines out = new SentenceLines(tags ? Optional.of(PosTagger.load()) : Optional.empty());
        int failed = 0;
        List<String> names = inputs.isEmpty() ? List.of(InputFile.STANDARD_INPUT) : inputs;
        for (String input : names) {
            try {
                print(read(input), segmenter, out);
            } catch (IOException e) {
                streams.err().println("vietfacts: " + input + ": " + InputFile.reason(e));
                failed++;
            }
        }
        streams.out().flush();
        return failed == 0 ? Main.OK : failed < names.size() ? Main.SOME_FAILED : Main.USAGE;
    }

    private String read(String input) throws IOException {
        try (InputStream in = InputFile.open(input, streams.in())) {
            return InputFile.text(in);
        }
    }

    private void print(String text, Segmenter segmenter, SentenceLines out) {
        SourceText source = SourceText.of(text);
        Layout layout = lines ? lines(source) : NewsLayoutDetector.create().detect(Article.of(text), source);
        SegmentedText words = segmenter.segment(source, layout);
        for (Sentence sentence : words.sentences()) {
            streams.out().print((format == Format.TEXT ? out.text(words, sentence) : out.json(words, sentence)) + "\n");
        }
    }

    private static Segmenter wholeBlocks() {
        SentenceSplitter whole = block -> List.of(new Span(0, block.length()));
        return NewsSegmenter.of(whole, WordSegmenter.load());
    }

    private static Layout lines(SourceText source) {
        List<Layout.Block> blocks = new ArrayList<>();
        String text = source.original();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                if (!text.substring(start, at).isBlank()) {
                    blocks.add(new Layout.Block(new Span(start, at), Zone.BODY));
                }
                start = at + 1;
            }
        }
        return new Layout(blocks);
    }
}
