package io.github.vietfacts.segment;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Syllables;
import io.github.vietfacts.text.Span;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Apache OpenNLP beside our tagger and our sentence splitter, trained here on the same data, in one run on one thread.
 *
 * <pre>
 * ./mvnw -q -Pbenchmark test-compile dependency:build-classpath -Dmdep.outputFile=target/benchmark.cp
 * java -cp target/classes:target/test-classes:$(cat target/benchmark.cp) \
 *     io.github.vietfacts.segment.OpenNlpComparison CORPORA
 * </pre>
 */
public final class OpenNlpComparison {

    private static final int ROUNDS = 20;
    private static final int SENTENCES_A_TEXT = 8;

    private final List<GoldSentence> train;
    private final Path corpora;

    private OpenNlpComparison(Path corpora) throws IOException {
        this.corpora = corpora;
        this.train = GoldReader.read(corpora.resolve("ud-vtb/train.conllu"));
    }

    /**
     * Prints accuracy and speed of each.
     *
     * @param arguments the folder of corpora
     * @throws IOException if it cannot be read
     */
    public static void main(String... arguments) throws IOException {
        OpenNlpComparison comparison = new OpenNlpComparison(Path.of(arguments[0]));
        comparison.tags("PERCEPTRON");
        comparison.tags("MAXENT");
        comparison.ourTags();
        comparison.sentences();
    }

    private static TrainingParameters settings(String algorithm) {
        TrainingParameters settings = TrainingParameters.defaultParams();
        settings.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        settings.put(TrainingParameters.CUTOFF_PARAM, algorithm.equals("PERCEPTRON") ? 0 : 3);
        settings.put(TrainingParameters.ITERATIONS_PARAM, 100);
        return settings;
    }

    private static String[] tokens(GoldSentence sentence) {
        String[] tokens = new String[sentence.words().size()];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = sentence.word(i).replace(' ', '_');
        }
        return tokens;
    }

    private void tags(String algorithm) throws IOException {
        List<POSSample> samples = train.stream()
                .map(sentence -> new POSSample(tokens(sentence), sentence.tags().toArray(String[]::new)))
                .toList();
        try (ObjectStream<POSSample> stream = ObjectStreamUtils.createObjectStream(samples)) {
            POSModel model = POSTaggerME.train("vi", stream, settings(algorithm), new POSTaggerFactory());
            POSTaggerME tagger = new POSTaggerME(model);
            for (String part : List.of("dev", "test")) {
                List<GoldSentence> gold = GoldReader.read(corpora.resolve("ud-vtb/" + part + ".conllu"));
                long right = 0;
                long all = 0;
                for (GoldSentence sentence : gold) {
                    String[] tags = tagger.tag(tokens(sentence));
                    for (int i = 0; i < tags.length; i++) {
                        right += tags[i].equals(sentence.tags().get(i)) ? 1 : 0;
                        all++;
                    }
                }
                List<String[]> prepared =
                        gold.stream().map(OpenNlpComparison::tokens).toList();
                print("tags, OpenNLP " + algorithm + ", " + part, 100.0 * right / all, "words", speed(all, round -> {
                    long tags = 0;
                    for (String[] tokens : prepared) {
                        tags += tagger.tag(tokens).length;
                    }
                    return tags;
                }));
            }
        }
    }

    private void ourTags() throws IOException {
        PosTagger tagger = PosTagger.load();
        for (String part : List.of("dev", "test")) {
            List<GoldSentence> gold = GoldReader.read(corpora.resolve("ud-vtb/" + part + ".conllu"));
            List<List<Syllable>> syllables = gold.stream()
                    .map(sentence -> Syllables.of(sentence.text()))
                    .toList();
            WordSegmenter words = WordSegmenter.load();
            List<List<Integer>> ends = syllables.stream().map(words::wordEnds).toList();
            long all = ends.stream().mapToLong(List::size).sum();
            print("tags, ours, " + part, 100 * TagTrainer.accuracy(gold, tagger), "words", speed(all, round -> {
                long tags = 0;
                for (int i = 0; i < ends.size(); i++) {
                    tags += tagger.tag(syllables.get(i), ends.get(i)).size();
                }
                return tags;
            }));
        }
    }

    private void sentences() throws IOException {
        List<MarkedBlock> blocks = MarkedBlock.read();
        SentenceDetectorFactory factory =
                new SentenceDetectorFactory("vi", true, null, new char[] {'.', '?', '!', '…'});
        try (ObjectStream<SentenceSample> stream = ObjectStreamUtils.createObjectStream(samples())) {
            SentenceModel model = SentenceDetectorME.train("vi", stream, factory, settings("PERCEPTRON"));
            SentenceDetectorME detector = new SentenceDetectorME(model);
            print("OpenNLP", blocks, block -> trimmed(block, detector.sentPosDetect(block)));
        }
        print("java.text.BreakIterator", blocks, OpenNlpComparison::broken);
        print("ours", blocks, SentenceSplitter.forNews());
    }

    /** Sentences of the corpora as they are printed, several a text. */
    private List<SentenceSample> samples() throws IOException {
        List<GoldSentence> all = new ArrayList<>(train);
        all.addAll(GoldReader.read(corpora.resolve("rdr-train-gold.txt")));
        List<SentenceSample> samples = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SENTENCES_A_TEXT) {
            StringBuilder text = new StringBuilder();
            List<opennlp.tools.util.Span> spans = new ArrayList<>();
            for (GoldSentence sentence : all.subList(from, Math.min(all.size(), from + SENTENCES_A_TEXT))) {
                text.append(text.isEmpty() ? "" : " ");
                int start = text.length();
                text.append(Printing.tighten(sentence).text());
                spans.add(new opennlp.tools.util.Span(start, text.length()));
            }
            samples.add(new SentenceSample(text, spans.toArray(opennlp.tools.util.Span[]::new)));
        }
        return samples;
    }

    private static List<Span> trimmed(String block, opennlp.tools.util.Span[] found) {
        List<Span> spans = new ArrayList<>();
        for (opennlp.tools.util.Span span : found) {
            int end = span.getEnd();
            while (end > span.getStart() && Character.isWhitespace(block.charAt(end - 1))) {
                end--;
            }
            spans.add(new Span(span.getStart(), end));
        }
        return spans;
    }

    private static List<Span> broken(String block) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(block);
        List<opennlp.tools.util.Span> spans = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            spans.add(new opennlp.tools.util.Span(start, end));
            start = end;
        }
        return trimmed(block, spans.toArray(opennlp.tools.util.Span[]::new));
    }

    private static void print(String name, List<MarkedBlock> blocks, SentenceSplitter splitter) {
        long characters = blocks.stream().mapToLong(block -> block.text().length()).sum();
        double speed = speed(50 * characters, round -> {
            long found = 0;
            for (int i = 0; i < 50; i++) {
                for (MarkedBlock block : blocks) {
                    found += splitter.split(block.text()).size();
                }
            }
            return found;
        });
        System.out.printf(
                Locale.ROOT,
                "sentences, %s: %s, %.0f characters/s%n",
                name,
                MarkedBlock.Score.of(blocks, splitter),
                speed);
    }

    private static void print(String name, double accuracy, String unit, double speed) {
        System.out.printf(Locale.ROOT, "%s: %.2f, %.0f %s/s%n", name, accuracy, speed, unit);
    }

    /** Units a second of this thread's processor time, in the fastest round. */
    private static double speed(long units, ToLongFunction<Integer> work) {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (work.applyAsLong(round) < 0) {
                throw new IllegalStateException("nothing found");
            }
            long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            best = Math.max(best, units * 1e9 / time);
        }
        return best;
    }
}
