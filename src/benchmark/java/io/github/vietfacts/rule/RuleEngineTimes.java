package io.github.vietfacts.rule;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.MultiPatternMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import io.github.vietfacts.pattern.TokenSequence;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The comparison of {@link RuleEngineBenchmark} in processor time of the thread, which other work on the machine hardly
 * changes: microseconds per token, median of the second half of the rounds.
 */
public final class RuleEngineTimes {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TOKENS = 4_096;

    private RuleEngineTimes() {}

    /**
     * Prints the times.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        double thousand = ours(1_000, 32);
        double theirs = theirs(1_000, 32);
        double tenThousand = ours(10_000, 32);
        System.out.printf(Locale.ROOT, "1000 rules: ours %.3f, TokensRegex %.1f, ratio %.0f%n", thousand, theirs, theirs
                / thousand);
        System.out.printf(Locale.ROOT, "10000 rules: ours %.3f, ratio to 1000 %.1f%n", tenThousand, tenThousand
                / thousand);
        double[] lengths = {16, 32, 64, 128, 256, 512, 1024};
        double[] logs = new double[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            double time = ours(1_000, (int) lengths[i]);
            logs[i] = Math.log(time * lengths[i]);
            System.out.printf(Locale.ROOT, "sentences of %.0f tokens: ours %.3f%n", lengths[i], time);
        }
        System.out.printf(Locale.ROOT, "log-log slope of the time of a sentence in its length: %.2f%n", slope(lengths, logs));
    }

    private static double ours(int rules, int length) {
        NeutralRules neutral = new NeutralRules();
        RuleSet set = NeutralRules.ours(neutral.rules(rules));
        List<TokenSequence> sentences = neutral.sentences(TOKENS / length, length).stream()
                .map(NeutralRules.Sentence::ours)
                .toList();
        return median(200, () -> sentences.forEach(set::match));
    }

    private static double theirs(int rules, int length) {
        NeutralRules neutral = new NeutralRules();
        MultiPatternMatcher<CoreMap> index =
                TokenSequencePattern.getMultiPatternMatcher(NeutralRules.theirs(neutral.rules(rules)));
        List<List<CoreLabel>> sentences = neutral.sentences(TOKENS / length, length).stream()
                .map(NeutralRules.Sentence::theirs)
                .toList();
        return median(8, () -> sentences.forEach(sentence ->
                index.findAllNonOverlappingMatchesPerPattern(sentence).forEach(match -> {})));
    }

    private static double median(int rounds, Runnable work) {
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            times[round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / TOKENS;
        }
        double[] late = Arrays.copyOfRange(times, rounds / 2, rounds);
        Arrays.sort(late);
        return late[late.length / 2];
    }

    private static double slope(double[] lengths, double[] logs) {
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < lengths.length; i++) {
            double log = Math.log(lengths[i]);
            x += log;
            y += logs[i];
            xx += log * log;
            xy += log * logs[i];
        }
        return (lengths.length * xy - x * y) / (lengths.length * xx - x * x);
    }
}
