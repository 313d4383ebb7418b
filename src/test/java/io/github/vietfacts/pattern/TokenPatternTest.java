package io.github.vietfacts.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.vietfacts.pattern.Node.Folding;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TokenPatternTest {

    private static Node phrase(String text) {
        return Node.Literal.of(text, Folding.CASE);
    }

    private static Node mention(String type) {
        return new Node.MentionOf(Set.of(type), Condition.ALWAYS, false);
    }

    private static Node sequence(Node... items) {
        return new Node.Sequence(List.of(items));
    }

    private static Node choice(Node... options) {
        return new Node.Choice(List.of(options));
    }

    private static Node repeat(Node item, int min, int max) {
        return new Node.Repeat(item, min, max, false);
    }

    private static Node gap(int max, Node barrier) {
        return new Node.Gap(max, Optional.of(barrier));
    }

    private static TokenSequence sentence(String markup) {
        return MarkedSentence.parse(markup).sequence();
    }

    private static List<String> found(Node pattern, String markup) {
        TokenSequence sequence = sentence(markup);
        return TokenPattern.compile(pattern).findAll(sequence).stream()
                .map(match -> sequence.text(match.start(), match.end()))
                .toList();
    }

    @Test
    void literalsEndOnWordEdges() {
        assertThat(found(phrase("hội đàm"), "đã hội_đàm , hội đàm")).containsExactly("hội đàm", "hội đàm");
        assertThat(found(phrase("tiếp"), "tiếp_tục tiếp tục")).containsExactly("tiếp");
        assertThat(found(phrase("Bộ trưởng Bộ Ngoại giao"), "Bộ_trưởng [ORGANIZATION Bộ Ngoại_giao]"))
                .containsExactly("Bộ trưởng Bộ Ngoại giao");
    }

    @Test
    void literalsEndOnMentionEdges() {
        assertThat(found(phrase("thăm"), "thăm_[COUNTRY Lào]")).containsExactly("thăm");
    }

    @Test
    void literalsAreNormalized() {
        assertThat(found(phrase("hoá"), "HÓA hoà")).containsExactly("HÓA");
        assertThat(found(phrase("27 - 11"), "27\u201311")).containsExactly("27-11");
        assertThat(found(Node.Literal.of("Nhà Trắng", Folding.NONE), "nhà trắng Nhà Trắng"))
                .containsExactly("Nhà Trắng");
        assertThat(found(Node.Literal.of("dai su", Folding.DIACRITICS), "Đại sứ và dai su"))
                .containsExactly("Đại sứ", "dai su");
        assertThat(found(phrase("dai su"), "Đại sứ")).isEmpty();
    }

    @Test
    void lexiconsTryLongerPhrasesFirst() {
        Node lexicon = new Node.Lexicon("L", ImmutableSet.of(List.of("đồng"), List.of("đồng", "chí")));
        assertThat(found(lexicon, "đồng chí đồng bào")).containsExactly("đồng chí", "đồng");
        assertThat(found(sequence(lexicon, phrase("chí")), "đồng chí")).containsExactly("đồng chí");
        assertThat(found(lexicon, "đồng_bào")).isEmpty();
    }

    @Test
    void wordsAndConditions() {
        Condition title = new Condition.In("shape", Set.of("Title"));
        assertThat(found(new Node.Word(title), "ông Sơn_Tùng và HLV 12/3 .")).containsExactly("Sơn Tùng");
        Condition japanese = new Condition.In("country", Set.of("JPN"));
        Node party = new Node.MentionOf(Set.of("COUNTRY"), japanese, false);
        assertThat(found(party, "[COUNTRY{country=VNM} Việt Nam] và [COUNTRY{country=JPN} Nhật]"))
                .containsExactly("Nhật");
    }

    @Test
    void longerMentionsComeFirst() {
        String nested = "[ORGANIZATION Bộ Ngoại giao [COUNTRY Nhật Bản]] [COUNTRY Lào]";
        assertThat(found(mention("COUNTRY"), nested)).containsExactly("Nhật Bản", "Lào");
        assertThat(found(sequence(mention("ORGANIZATION"), mention("COUNTRY")), nested))
                .containsExactly("Bộ Ngoại giao Nhật Bản Lào");
    }

    @Test
    void gapsSkipUnits() {
        Node pattern = sequence(phrase("tiếp"), gap(2, phrase(";")), mention("PERSON"));
        assertThat(found(pattern, "tiếp [ORGANIZATION Bộ Ngoại giao] bà [PERSON Mai]"))
                .hasSize(1);
        assertThat(found(pattern, "tiếp ông bà cô [PERSON Mai]")).isEmpty();
        assertThat(found(pattern, "tiếp bà ; [PERSON Mai]")).isEmpty();
    }

    @Test
    void gapsAreShortFromEitherSide() {
        Node pattern = sequence(mention("PERSON"), gap(5, phrase(";")), phrase("tiếp"));
        TokenSequence sequence = sentence("[PERSON A] và [PERSON B] đã tiếp");
        assertThat(TokenPattern.compile(pattern).matchEndingAt(sequence, 5))
                .map(TokenMatch::start)
                .contains(2);
        assertThat(TokenPattern.compile(pattern).matchAt(sequence, 0))
                .map(TokenMatch::end)
                .contains(5);
        TokenSequence stopped = sentence("[PERSON A] ; tiếp");
        assertThat(TokenPattern.compile(pattern).matchEndingAt(stopped, 3)).isEmpty();
    }

    @Test
    void lookaround() {
        Node notAfterNot = sequence(new Node.Look(phrase("không"), false, false), phrase("thăm"));
        assertThat(found(notAfterNot, "không thăm , thăm")).hasSize(1);
        Node beforeCountry = sequence(phrase("thăm"), new Node.Look(mention("COUNTRY"), true, true));
        assertThat(found(beforeCountry, "thăm nhà , thăm [COUNTRY Lào]")).hasSize(1);
        Node edges = sequence(new Node.SentenceStart(), phrase("a"), new Node.SentenceEnd());
        assertThat(found(edges, "a")).hasSize(1);
        assertThat(found(edges, "a a")).isEmpty();
    }

    @Test
    void lookaroundFromTheRight() {
        Node inner = new Node.Look(sequence(phrase("b"), new Node.Look(phrase("c"), true, false)), true, true);
        TokenPattern pattern = TokenPattern.compile(sequence(phrase("a"), inner));
        assertThat(pattern.matchEndingAt(sentence("a b d"), 1)).isPresent();
        assertThat(pattern.matchEndingAt(sentence("a b c"), 1)).isEmpty();
    }

    @Test
    void capturesComeInTheOrderOfTheText() {
        Node name = new Node.Capture("who", mention("PERSON"));
        Node list = sequence(name, repeat(sequence(phrase(","), name), 0, Node.UNBOUNDED));
        TokenSequence sequence = sentence("[PERSON A], [PERSON B], [PERSON C]");
        List<TokenMatch.Capture> expected = List.of(
                new TokenMatch.Capture("who", 0, 1, 0),
                new TokenMatch.Capture("who", 2, 3, 1),
                new TokenMatch.Capture("who", 4, 5, 2));
        TokenPattern pattern = TokenPattern.compile(list);
        assertThat(pattern.matchAt(sequence, 0)).map(TokenMatch::captures).contains(expected);
        assertThat(pattern.matchEndingAt(sequence, 5)).map(TokenMatch::captures).contains(expected);
    }

    @Test
    void aPhraseIsNoMention() {
        Node text = new Node.Capture("what", sequence(phrase("lễ"), mention("EVENT")));
        assertThat(TokenPattern.compile(text).matchAt(sentence("lễ [EVENT cưới]"), 0))
                .map(match -> match.captures().get(0))
                .contains(new TokenMatch.Capture("what", 0, 2, -1));
    }

    @Test
    void marksAndExclusions() {
        TokenSequence sequence = sentence("buổi tiếp , tiếp");
        TokenPattern pattern = TokenPattern.compile(sequence(phrase("buổi"), new Node.Mark()));
        assertThat(pattern.occursIn(sequence, Scope.mark(1, 2))).isTrue();
        assertThat(pattern.occursIn(sequence, Scope.mark(3, 4))).isFalse();
        assertThat(pattern.occursIn(sequence, Scope.NONE)).isFalse();

        BitSet first = new BitSet();
        first.set(0);
        TokenPattern slot = TokenPattern.compile(new Node.MentionOf(Set.of("PERSON"), Condition.ALWAYS, true));
        assertThat(slot.findFirst(sentence("[PERSON A] [PERSON B]"), 0, Scope.excluding(first)))
                .map(TokenMatch::start)
                .contains(1);
    }

    @Test
    void firstKeysAndEmptiness() {
        Node optional = repeat(choice(phrase("đã"), phrase("Vừa")), 0, 1);
        TokenPattern pattern = TokenPattern.compile(sequence(optional, phrase("tiếp")));
        assertThat(pattern.firstKeys()).contains(ImmutableSet.of("đã", "vừa", "tiếp"));
        assertThat(pattern.matchesEmpty()).isFalse();
        assertThat(TokenPattern.compile(optional).matchesEmpty()).isTrue();
        assertThat(TokenPattern.compile(mention("PERSON")).firstKeys()).isEmpty();
    }

    @Test
    void theEmptySentence() {
        assertThat(found(phrase("a"), "")).isEmpty();
        assertThat(TokenPattern.compile(new Node.SentenceStart()).findAll(sentence("")))
                .hasSize(1);
    }

    @Test
    void hugePatternsAreRefused() {
        Node huge = phrase("a");
        for (int i = 0; i < 50; i++) {
            huge = repeat(sequence(huge, new Node.Sequence(List.of())), 100, 100);
        }
        Node pattern = huge;
        assertThatThrownBy(() -> TokenPattern.compile(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the pattern has more than 20000 instructions; use smaller repeats or gaps");
        Node nothing = new Node.Sequence(List.of());
        for (int i = 0; i < 50; i++) {
            nothing = repeat(nothing, 100, 100);
        }
        Node empty = nothing;
        assertThatThrownBy(() -> TokenPattern.compile(empty)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void nothingIsExponential() {
        Node a = phrase("a");
        Node optional = repeat(a, 0, 1);
        Node pattern = sequence(repeat(optional, 20, 20), repeat(a, 20, 20));
        TokenSequence twenty = sentence(String.join(" ", Collections.nCopies(20, "a")));
        assertThat(TokenPattern.compile(pattern).matchAt(twenty, 0))
                .map(TokenMatch::end)
                .contains(20);

        Node stars = repeat(repeat(repeat(choice(a, a), 0, Node.UNBOUNDED), 0, Node.UNBOUNDED), 1, Node.UNBOUNDED);
        TokenSequence many = sentence(String.join(" ", Collections.nCopies(20_000, "a")));
        assertThat(TokenPattern.compile(sequence(stars, phrase("b"))).findAll(many))
                .isEmpty();
        Node look = new Node.Look(sequence(stars, phrase("b")), true, true);
        assertThat(TokenPattern.compile(sequence(look, a)).findAll(many)).isEmpty();
    }
}
