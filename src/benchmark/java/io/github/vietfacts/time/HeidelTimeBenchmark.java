package io.github.vietfacts.time;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Measures HeidelTime 2.2.1 (Strötgen and Gertz, Multilingual and cross-domain temporal tagging, 2013) with its
 * resources for Vietnamese and its own simple tokenizer, on the texts of {@link TimeTaggerBenchmark}.
 *
 * <pre>
 * ./mvnw -q -Pbenchmark test-compile dependency:build-classpath -Dmdep.outputFile=target/benchmark.cp
 * java -cp target/classes:target/test-classes:$(cat target/benchmark.cp) \
 *     io.github.vietfacts.time.HeidelTimeBenchmark news.jsonl.gz
 * </pre>
 *
 * <p>HeidelTime is under the GPL: it stands on the class path of this profile only and is never published.
 */
public final class HeidelTimeBenchmark {

    private static final int ARTICLES = 100;
    private static final int ROUNDS = 4;
    private static final double NANOS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final String CONFIGURATION = """
            considerDate = true
            considerDuration = true
            considerSet = true
            considerTime = true
            considerTemponym = false
            typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
            typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
            uimaVarDate = Date
            uimaVarDuration = Duration
            uimaVarLanguage = Language
            uimaVarSet = Set
            uimaVarTime = Time
            uimaVarTemponym = Temponym
            uimaVarTypeToProcess = Type
            chineseTokenizerPath =
            ConvertDurations = true
            """;

    private HeidelTimeBenchmark() {}

    /**
     * Prints characters a second of processor time for every round.
     *
     * @param arguments a gzipped file of JSON Lines with a field {@code text}
     * @throws Exception if the file cannot be read or HeidelTime fails
     */
    public static void main(String... arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        Path configuration = Files.writeString(Files.createTempFile("heideltime", ".props"), CONFIGURATION);
        HeidelTimeStandalone heidelTime = new HeidelTimeStandalone(
                Language.VIETNAMESE, DocumentType.NEWS, OutputType.TIMEML, configuration.toString(), POSTagger.NO);
        List<String> texts = TimeTaggerBenchmark.texts(Path.of(arguments[0])).subList(0, ARTICLES);
        Date published = Date.from(Instant.parse("2024-03-12T00:00:00Z"));
        long characters = texts.stream().mapToLong(String::length).sum();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            long mentions = 0;
            for (String text : texts) {
                mentions += heidelTime.process(text, published).split("<TIMEX3 ", -1).length - 1;
            }
            double seconds = (THREADS.getCurrentThreadCpuTime() - start) / NANOS;
            System.out.printf(
                    "round %d: %.0f characters/s of processor time, %d mentions in %d texts%n",
                    round, characters / seconds, mentions, texts.size());
        }
        Files.delete(configuration);
    }
}
