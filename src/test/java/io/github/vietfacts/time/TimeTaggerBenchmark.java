package io.github.vietfacts.time;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.Layout;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.segment.NewsSegmenter;
import io.github.vietfacts.segment.Segmenter;
import io.github.vietfacts.text.SourceText;
import io.github.vietfacts.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Measures the time tagger alone, on words already segmented, warm, on one thread. No part of the tests:
 *
 * <pre>
 * ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test.cp
 * java -cp target/classes:target/test-classes:$(cat target/test.cp) \
 *     io.github.vietfacts.time.TimeTaggerBenchmark news.jsonl.gz
 * </pre>
 */
public final class TimeTaggerBenchmark {

    private static final int ARTICLES = 1_000;
    private static final int ROUNDS = 20;
    /** Time of this thread alone, whatever else the machine does. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final double NANOS = 1e9;

    private TimeTaggerBenchmark() {}

    /**
     * Prints characters a second for every round; the last ones are warm.
     *
     * @param arguments a gzipped file of JSON Lines with a field {@code text}
     * @throws IOException if the file cannot be read
     */
    public static void main(String... arguments) throws IOException {
        Segmenter segmenter = NewsSegmenter.load();
        List<SegmentedText> texts = new ArrayList<>();
        long characters = 0;
        for (String text : texts(Path.of(arguments[0]))) {
            Article article = Article.builder(text).build();
            Layout layout = new Layout(List.of(new Layout.Block(new Span(0, text.length()), Zone.BODY)));
            texts.add(segmenter.segment(SourceText.of(article.text()), layout));
            characters += text.length();
        }
        TimeTagger tagger = NewsTimeTagger.create();
        Optional<LocalDate> published = Optional.of(LocalDate.of(2024, 3, 12));
        for (int round = 1; round <= ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            long clock = System.nanoTime();
            long mentions = 0;
            for (SegmentedText text : texts) {
                mentions += tagger.tag(text, published).size();
            }
            double seconds = (THREADS.getCurrentThreadCpuTime() - start) / NANOS;
            double wall = (System.nanoTime() - clock) / NANOS;
            System.out.printf(
                    "round %d: %.2f million characters/s of processor time, %.2f by the clock, %d mentions in %d texts%n",
                    round, characters / seconds / 1e6, characters / wall / 1e6, mentions, texts.size());
        }
    }

    static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null && texts.size() < ARTICLES; line = reader.readLine()) {
                texts.add(text(line));
            }
        }
        return texts;
    }

    private static String text(String line) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.PROPERTY_NAME && "text".equals(parser.currentName())) {
                    parser.nextToken();
                    return parser.getString();
                }
            }
        }
        return "";
    }
}
