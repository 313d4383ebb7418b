package io.github.vietfacts.rule;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import io.github.vietfacts.pattern.TokenSequence;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Patterns on which backtracking engines explode, on 512 words, all but the first the same: milliseconds of the thread's processor time, median and worst of 50 runs. */
public final class PathologicalBenchmark {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TOKENS = 512;
    private static final int RUNS = 50;
    private static final int SECONDS = 20;

    private record Pattern(String ours, String theirs) {}

    private static final List<Pattern> PATTERNS = List.of(
            new Pattern("('a'?){20} 'a'{20}", "(/a/?){20} (/a/){20}"),
            new Pattern("('a'*)* 'b'", "((/a/)*)* /b/"),
            new Pattern("('a' | 'a')* 'b'", "(/a/ | /a/)* /b/"),
            new Pattern("('a' | 'a' 'a')+ 'b'", "(/a/ | /a/ /a/)+ /b/"),
            new Pattern(
                    "'a' ..30 'a' ..30 'a' ..30 'b'", "/a/ []{0,30}? /a/ []{0,30}? /a/ []{0,30}? /b/"),
            new Pattern("'a' ..100!('b') 'a' ..100!('b') 'a' ..100!('b') 'b'", ""),
            new Pattern("(?<= 'a'* 'b') 'a' (?= 'a'* 'b')", ""),
            new Pattern("(('a'?){30} 'a'){30} 'b'", "((/a/?){30} /a/){30} /b/"));

    private PathologicalBenchmark() {}

    /**
     * Prints a line for each pattern.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        List<String> words = new ArrayList<>(Collections.nCopies(TOKENS, "a"));
        words.set(0, "b"); // what patterns need is there, at the wrong end
        List<String> types = Collections.nCopies(TOKENS, "");
        NeutralRules.Sentence sentence = new NeutralRules.Sentence(words, types);
        List<CoreLabel> labels = sentence.theirs();
        for (Pattern pattern : PATTERNS) {
            RuleSet rules = NeutralRules.ours(List.of(new NeutralRules.Printed(pattern.ours(), "")));
            double[] times = new double[RUNS];
            for (int run = 0; run < RUNS * 2; run++) {
                TokenSequence fresh = sentence.ours();
                long start = THREADS.getCurrentThreadCpuTime();
                rules.match(fresh);
                times[run % RUNS] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            }
            Arrays.sort(times);
            System.out.printf(
                    Locale.ROOT,
                    "%-60s ours %7.3f ms, worst %7.3f   TokensRegex %s%n",
                    pattern.ours(),
                    times[RUNS / 2],
                    times[RUNS - 1],
                    pattern.theirs().isEmpty() ? "cannot say it" : theirs(pattern.theirs(), labels));
        }
        System.exit(0);
    }

    private static String theirs(String pattern, List<CoreLabel> labels) {
        ExecutorService one = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(null, task, "TokensRegex", 1 << 28);
            thread.setDaemon(true);
            return thread;
        });
        Future<Double> time = one.submit(() -> {
            List<Double> times = new ArrayList<>();
            for (int run = 0; run < 3; run++) {
                long start = System.nanoTime();
                TokenSequencePattern.compile(pattern).getMatcher(labels).find();
                times.add((System.nanoTime() - start) / 1e6);
            }
            times.sort(null);
            return times.get(1);
        });
        try {
            return "%.3f ms".formatted(time.get(SECONDS, TimeUnit.SECONDS));
        } catch (java.util.concurrent.TimeoutException e) {
            return "more than " + SECONDS + " s";
        } catch (Exception e) {
            return String.valueOf(e.getCause());
        } finally {
            one.shutdownNow();
        }
    }
}
