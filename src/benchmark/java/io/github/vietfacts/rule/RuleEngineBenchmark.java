package io.github.vietfacts.rule;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.MultiPatternMatcher;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchResult;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import io.github.vietfacts.pattern.TokenSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Microseconds and, with {@code -prof gc}, bytes per token: our rules, TokensRegex with its own index of many patterns,
 * and TokensRegex pattern by pattern, on the same rules and sentences. The setup fails unless the same rules fire in the
 * same sentences. By hand, with the profile {@code benchmark}; README says how.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RuleEngineBenchmark {

    static final int TOKENS = 4_096;

    /** How many rules. */
    @Param({"1000", "10000"})
    public int rules;

    /** How many tokens a sentence has; all sentences together always have the same number. */
    @Param({"32"})
    public int length;

    private RuleSet ours;
    private List<TokenSequencePattern> theirs;
    private MultiPatternMatcher<CoreMap> theirIndex;
    private List<TokenSequence> sequences;
    private List<List<CoreLabel>> labels;

    @Setup
    public void prepare() {
        NeutralRules neutral = new NeutralRules();
        List<NeutralRules.Printed> printed = neutral.rules(rules);
        List<NeutralRules.Sentence> sentences = neutral.sentences(TOKENS / length, length);
        ours = NeutralRules.ours(printed);
        theirs = NeutralRules.theirs(printed);
        theirIndex = TokenSequencePattern.getMultiPatternMatcher(theirs);
        sequences = sentences.stream().map(NeutralRules.Sentence::ours).toList();
        labels = sentences.stream().map(NeutralRules.Sentence::theirs).toList();
        int fired = 0;
        for (int i = 0; i < sequences.size(); i++) {
            BitSet one = oursIn(sequences.get(i));
            BitSet other = theirsIn(labels.get(i));
            BitSet indexed = theirIndexIn(labels.get(i));
            fired += one.cardinality();
            if (!one.equals(other) || !one.equals(indexed)) {
                throw new IllegalStateException(sentences.get(i) + ": " + one + ", TokensRegex " + other + ", its index "
                        + indexed);
            }
        }
        System.out.println("# the same " + fired + " rules fire in " + sequences.size() + " sentences");
    }

    private BitSet oursIn(TokenSequence sequence) {
        BitSet fired = new BitSet();
        ours.match(sequence).forEach(match -> fired.set(Integer.parseInt(match.rule().name().substring(1))));
        return fired;
    }

    private BitSet theirsIn(List<CoreLabel> sentence) {
        BitSet fired = new BitSet();
        for (int i = 0; i < theirs.size(); i++) {
            if (theirs.get(i).getMatcher(sentence).find()) {
                fired.set(i);
            }
        }
        return fired;
    }

    private BitSet theirIndexIn(List<CoreLabel> sentence) {
        BitSet fired = new BitSet();
        for (SequenceMatchResult<CoreMap> match : theirIndex.findAllNonOverlappingMatchesPerPattern(sentence)) {
            fired.set(theirs.indexOf(match.pattern()));
        }
        return fired;
    }

    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public void ours(Blackhole hole) {
        for (TokenSequence sequence : sequences) {
            hole.consume(ours.match(sequence));
        }
    }

    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public void tokensRegexIndexed(Blackhole hole) {
        for (List<CoreLabel> sentence : labels) {
            for (SequenceMatchResult<CoreMap> match : theirIndex.findAllNonOverlappingMatchesPerPattern(sentence)) {
                hole.consume(match);
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public void tokensRegexOneByOne(Blackhole hole) {
        for (List<CoreLabel> sentence : labels) {
            for (TokenSequencePattern pattern : theirs) {
                TokenSequenceMatcher matcher = pattern.getMatcher(sentence);
                while (matcher.find()) {
                    hole.consume(matcher.group());
                }
            }
        }
    }

    /**
     * Runs the benchmarks.
     *
     * @param arguments options of JMH
     */
    public static void main(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        new Runner(new CommandLineOptions(all.toArray(String[]::new))).run();
    }
}
