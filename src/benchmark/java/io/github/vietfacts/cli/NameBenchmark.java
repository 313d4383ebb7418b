package io.github.vietfacts.cli;

import io.github.vietfacts.document.Article;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.entity.EntityRecognizer;
import io.github.vietfacts.eval.EntityGold;
import io.github.vietfacts.eval.EntityReport;
import io.github.vietfacts.eval.EntityScorer;
import io.github.vietfacts.eval.MarkedEntity;
import io.github.vietfacts.fact.Extraction;
import io.github.vietfacts.io.ArticleReader;
import io.github.vietfacts.io.NamedMention;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares name models in one run: their scores on gold, and how fast the recogniser stage alone is, on words and times
 * that are already there, warm, on one thread, the models taking turns.
 *
 * <pre>
 * ./mvnw -q -Pbenchmark test-compile dependency:build-classpath -Dmdep.outputFile=target/benchmark.cp
 * java -cp target/classes:target/test-classes:$(cat target/benchmark.cp) \
 *     io.github.vietfacts.cli.NameBenchmark test.jsonl articles.jsonl models/names.model opennlp.bin
 * </pre>
 */
public final class NameBenchmark {

    private static final int ARTICLES = 300;
    private static final int WARM = 5;
    private static final int ROUNDS = 11;
    private static final double NANOS = 1e9;
    /** Time of this thread alone, whatever else the machine does. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Text(SegmentedText words, List<TimeMention> times) {}

    private NameBenchmark() {}

    /**
     * Prints the scores of every model, then the median of its syllables a second of processor time.
     *
     * @param arguments gold, articles as JSON Lines, models
     */
    public static void main(String... arguments) {
        Map<String, EntityRecognizer> models = new LinkedHashMap<>();
        for (String model : Arrays.asList(arguments).subList(2, arguments.length)) {
            models.put(model, NameModel.load(Path.of(model)));
        }
        var gold = EntityGold.read(List.of(Path.of(arguments[0])));
        models.forEach((name, model) -> {
            Annotator annotator = new Annotator(stages -> stages.entityRecognizer(model));
            System.out.println(name + "\n"
                    + EntityReport.summary(EntityScorer.all()
                            .score(gold, document -> MarkedEntity.of(NamedMention.of(annotator.extract(document))))));
        });
        measure(models, texts(arguments[1]));
    }

    private static List<Text> texts(String file) {
        var reader = Annotator.builder()
                .entityRecognizer((words, times) -> List.of())
                .build();
        try (Stream<ArticleReader.Result> results =
                ArticleReader.read(List.of(file), InputStream.nullInputStream())) {
            return results.limit(ARTICLES)
                    .map(result -> {
                        Article article = ((ArticleReader.Read) result).article();
                        Extraction read = reader.extract(article);
                        return new Text(read.words(), read.times());
                    })
                    .toList();
        }
    }

    private static void measure(Map<String, EntityRecognizer> models, List<Text> texts) {
        long syllables =
                texts.stream().mapToLong(text -> text.words().syllables().size()).sum();
        Map<String, List<Double>> speeds = new LinkedHashMap<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            for (var model : models.entrySet()) {
                long start = THREADS.getCurrentThreadCpuTime();
                long mentions = 0;
                for (Text text : texts) {
                    mentions += model.getValue().recognize(text.words(), text.times()).size();
                }
                double speed = syllables * NANOS / (THREADS.getCurrentThreadCpuTime() - start);
                if (round >= WARM) {
                    speeds.computeIfAbsent(model.getKey(), name -> new ArrayList<>()).add(speed);
                }
                System.out.printf("%s: round %d, %.0f syllables/s, %d mentions%n",
                        model.getKey(), round + 1, speed, mentions);
            }
        }
        speeds.forEach((name, all) -> System.out.printf(
                "%s: median %.0f syllables/s of processor time, %d syllables, %d rounds%n",
                name, all.stream().sorted().toList().get(ROUNDS / 2), syllables, ROUNDS));
    }
}
