package io.github.vietfacts.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.vietfacts.pattern.Node.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** All patterns at once against one pattern at a time, which is held to plain backtracking. */
class PatternIndexTest {

    private static Map<Integer, List<TokenMatch>> together(PatternIndex index, TokenSequence sequence) {
        Map<Integer, List<TokenMatch>> found = new TreeMap<>();
        index.findAll(sequence, found::put);
        return found;
    }

    private static Map<Integer, List<TokenMatch>> oneByOne(List<TokenPattern> patterns, TokenSequence sequence) {
        Map<Integer, List<TokenMatch>> found = new TreeMap<>();
        for (int i = 0; i < patterns.size(); i++) {
            List<TokenMatch> matches = patterns.get(i).findAll(sequence);
            if (!matches.isEmpty()) {
                found.put(i, matches);
            }
        }
        return found;
    }

    private static Node word(String text) {
        return Node.Literal.of(text, Folding.CASE);
    }

    /** Returns every pattern over the words a and b that has exactly so many nodes. */
    private static List<Node> patterns(int size) {
        List<Node> all = new ArrayList<>();
        if (size == 1) {
            all.addAll(List.of(word("a"), word("b"), new Node.SentenceStart(), new Node.SentenceEnd()));
            all.add(new Node.Gap(1, Optional.empty()));
            return all;
        }
        for (Node item : patterns(size - 1)) {
            all.add(new Node.Repeat(item, 0, 1, false));
            all.add(new Node.Repeat(item, 0, 1, true));
            all.add(new Node.Repeat(item, 0, Node.UNBOUNDED, false));
            all.add(new Node.Repeat(item, 2, 2, false));
            all.add(new Node.Gap(2, Optional.of(item)));
            all.add(new Node.Look(item, true, true));
            all.add(new Node.Look(item, true, false));
            all.add(new Node.Look(item, false, true));
            all.add(new Node.Look(item, false, false));
        }
        for (int left = 1; left < size - 1; left++) {
            for (Node one : patterns(left)) {
                for (Node other : patterns(size - 1 - left)) {
                    all.add(new Node.Sequence(List.of(one, other)));
                    all.add(new Node.Choice(List.of(one, other)));
                }
            }
        }
        return all;
    }

    private static List<TokenSequence> sentences(int length) {
        List<TokenSequence> all = new ArrayList<>();
        for (int size = 0; size <= length; size++) {
            for (int bits = 0; bits < 1 << size; bits++) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < size; i++) {
                    text.append((bits >> i & 1) == 0 ? "a " : "b ");
                }
                all.add(MarkedSentence.parse(text.toString()).sequence());
            }
        }
        return all;
    }

    @Test
    void everySmallPatternAgreesWithPlainBacktracking() {
        List<Node> nodes = new ArrayList<>();
        for (int size = 1; size <= 3; size++) {
            nodes.addAll(patterns(size));
        }
        List<TokenPattern> patterns = nodes.stream().map(TokenPattern::compile).toList();
        PatternIndex index = PatternIndex.of(patterns);
        assertThat(nodes).hasSizeGreaterThan(500);
        for (TokenSequence sequence : sentences(4)) {
            NaiveMatcher naive = new NaiveMatcher(sequence);
            for (int i = 0; i < nodes.size(); i++) {
                for (int start = 0; start <= sequence.size(); start++) {
                    List<Integer> ends = naive.ends(nodes.get(i), start);
                    Optional<Integer> end =
                            patterns.get(i).matchAt(sequence, start).map(TokenMatch::end);
                    assertThat(end)
                            .as(
                                    "%s from %d in '%s'",
                                    Notation.of(nodes.get(i)), start, sequence.text(0, sequence.size()))
                            .isEqualTo(ends.stream().findFirst());
                }
            }
            assertThat(together(index, sequence)).isEqualTo(oneByOne(patterns, sequence));
        }
    }

    @Test
    void randomPatternsAgree() {
        RandomPatterns random = new RandomPatterns(7);
        agree(random, 60, random::sentence, 50);
    }

    @Test
    void randomPatternsAgreeWhereTheirWordsStandFarApart() {
        RandomPatterns random = new RandomPatterns(13, 20);
        agree(random, 300, random::sparseSentence, 60);
    }

    /** In every round forty new patterns are held to so many new sentences. */
    private static void agree(RandomPatterns random, int rounds, Supplier<TokenSequence> sentence, int sentences) {
        for (int round = 0; round < rounds; round++) {
            List<TokenPattern> patterns = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                patterns.add(TokenPattern.compile(random.pattern(4)));
            }
            PatternIndex index = PatternIndex.of(patterns);
            for (int i = 0; i < sentences; i++) {
                TokenSequence sequence = sentence.get();
                assertThat(together(index, sequence))
                        .as("round %d: '%s'", round, sequence.text(0, sequence.size()))
                        .isEqualTo(oneByOne(patterns, sequence));
            }
        }
    }

    private static Node ahead(Node... items) {
        return new Node.Look(new Node.Sequence(List.of(items)), true, true);
    }

    private static Node behind(Node... items) {
        return new Node.Look(new Node.Sequence(List.of(items)), false, true);
    }

    private static Node gap(int max) {
        return new Node.Gap(max, Optional.empty());
    }

    /** What a pattern only looks at may stand outside its match, further away than the match is long. */
    @Test
    void whatIsLookedAtMayStandFarFromTheMatch() {
        Node person = new Node.MentionOf(Set.of("P"), Condition.ALWAYS, false);
        String far = "x ".repeat(70);
        String near = "x ".repeat(10);
        Map<String, List<Node>> matching = Map.of(
                far + "[P a] " + near + "b " + far,
                List.of(person, ahead(gap(12), word("b"))),
                far + "b " + near + "a " + far,
                List.of(behind(word("b"), gap(10)), word("a")),
                far + "b a [P x] " + far,
                List.of(behind(behind(word("b")), word("a")), person),
                far + "b a",
                List.of(new Node.Repeat(behind(word("b"), word("a")), 2, 9, true), new Node.SentenceEnd()));
        matching.forEach((markup, items) -> {
            List<TokenPattern> patterns = List.of(TokenPattern.compile(new Node.Sequence(items)));
            TokenSequence sequence = MarkedSentence.parse(markup).sequence();
            assertThat(together(PatternIndex.of(patterns), sequence))
                    .isEqualTo(oneByOne(patterns, sequence))
                    .hasSize(1);
        });
    }

    @Test
    void everyAtomAgrees() {
        Node.Lexicon verbs = new Node.Lexicon("V", ImmutableSet.of(List.of("đi"), List.of("đi", "thăm")));
        Condition title = new Condition.In("shape", Set.of("Title"));
        List<TokenPattern> patterns = List.of(
                TokenPattern.compile(Node.Literal.of("Đi", Folding.NONE)),
                TokenPattern.compile(Node.Literal.of("di tham", Folding.DIACRITICS)),
                TokenPattern.compile(verbs),
                TokenPattern.compile(new Node.Word(title)),
                TokenPattern.compile(new Node.Sequence(List.of(
                        new Node.Word(title), new Node.Gap(2, Optional.of(word(","))), new Node.Capture("v", verbs)))),
                TokenPattern.compile(
                        new Node.MentionOf(Set.of("PERSON"), new Condition.In("country", Set.of("JPN")), false)));
        PatternIndex index = PatternIndex.of(patterns);
        for (String markup : List.of(
                "Mai đi_thăm Huế , Đi rồi",
                "Mai , đi thăm [PERSON{country=JPN} Abe] và [PERSON An]",
                "đi_[PERSON thăm]",
                "")) {
            TokenSequence sequence = MarkedSentence.parse(markup).sequence();
            assertThat(together(index, sequence)).as(markup).isEqualTo(oneByOne(patterns, sequence));
        }
    }

    @Test
    void aPatternMoreChangesNothing() {
        RandomPatterns random = new RandomPatterns(11);
        List<TokenPattern> few = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            few.add(TokenPattern.compile(random.pattern(3)));
        }
        List<TokenPattern> more = new ArrayList<>(few);
        more.add(TokenPattern.compile(random.pattern(3)));
        for (int i = 0; i < 200; i++) {
            TokenSequence sequence = random.sentence();
            Map<Integer, List<TokenMatch>> found = together(PatternIndex.of(more), sequence);
            found.remove(30);
            assertThat(found).isEqualTo(together(PatternIndex.of(few), sequence));
        }
    }

    @Test
    void aLongSentenceHasManyWordsOfBits() {
        List<TokenPattern> patterns = List.of(TokenPattern.compile(new Node.Sequence(
                List.of(word("a"), new Node.Gap(100, Optional.of(word("c"))), word("b"), new Node.SentenceEnd()))));
        String text = "a " + "x ".repeat(30) + "c " + "a " + "x ".repeat(90) + "b";
        TokenSequence sequence = MarkedSentence.parse(text).sequence();
        assertThat(together(PatternIndex.of(patterns), sequence))
                .isEqualTo(oneByOne(patterns, sequence))
                .hasSize(1);
    }
}
