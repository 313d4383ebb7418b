package io.github.vietfacts.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vietfacts.pattern.NearMiss.Change;
import io.github.vietfacts.pattern.Node.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NearMissTest {

    private static final Node RECEIVE = Node.Literal.of("tiếp", Folding.CASE);
    private static final Node PERSON = new Node.MentionOf(Set.of("PERSON"), Condition.ALWAYS, false);

    private static Node gap(int max, String barrier) {
        return new Node.Gap(max, Optional.of(Node.Literal.of(barrier, Folding.CASE)));
    }

    private static Node sequence(Node... parts) {
        return new Node.Sequence(List.of(parts));
    }

    /** Returns the failing element, where it was looked for, and the changes. */
    private static String missed(Node node, String markup) {
        TokenSequence sequence = MarkedSentence.parse(markup).sequence();
        return TokenPattern.compile(node)
                .nearMiss(sequence, 0, sequence.size(), Scope.NONE)
                .map(miss -> miss.expected() + " at " + miss.positions() + ": "
                        + miss.changes().stream()
                                .map(change -> describe(change, sequence))
                                .collect(Collectors.joining("; ")))
                .orElse("matches");
    }

    private static String describe(Change change, TokenSequence sequence) {
        String range =
                change.start() == change.end() ? "" + change.start() : sequence.text(change.start(), change.end());
        return range + " " + change.action() + (change.element().isEmpty() ? "" : " " + change.element());
    }

    @Test
    void whatMatchesMissesNothing() {
        assertThat(missed(sequence(RECEIVE, PERSON), "đã tiếp [PERSON Hải]")).isEqualTo("matches");
    }

    @Test
    void aNameThatIsNoMention() {
        assertThat(missed(sequence(RECEIVE, gap(2, ";"), PERSON), "đã tiếp ông Vũ Hải hôm nay"))
                .isEqualTo("@PERSON at [2, 3, 4]: Vũ Hải IS @PERSON");
    }

    @Test
    void aMentionOfAnotherType() {
        assertThat(missed(sequence(RECEIVE, PERSON), "đã tiếp [ORGANIZATION Vũ Hải]"))
                .isEqualTo("@PERSON at [2]: Vũ Hải IS @PERSON");
    }

    @Test
    void otherDiacritics() {
        assertThat(missed(sequence(RECEIVE, PERSON), "đã tiêp [PERSON Hải]"))
                .isEqualTo("'tiếp' at [0, 1, 2, 3]: tiêp IS 'tiếp'");
    }

    @Test
    void anotherWordHoldsTheLiteral() {
        assertThat(missed(RECEIVE, "vẫn tiếp_tục")).isEqualTo("'tiếp' at [0, 1, 2, 3]: tiếp IS 'tiếp'");
    }

    @Test
    void aGapThatIsTooShort() {
        assertThat(missed(sequence(RECEIVE, gap(1, ";"), PERSON), "tiếp và cùng mời [PERSON Hải]"))
                .isEqualTo("@PERSON at [1, 2]: cùng mời REMOVE");
    }

    @Test
    void aBarrier() {
        assertThat(missed(sequence(RECEIVE, gap(6, ";"), PERSON), "tiếp ; mời bà và cháu [PERSON Hải]"))
                .isEqualTo("..!(';') at [1]: ; PASS ..!(';')");
    }

    @Test
    void aLookThatDoesNotHold() {
        Node look = new Node.Look(Node.Literal.of("theo", Folding.CASE), true, false);
        assertThat(missed(sequence(RECEIVE, look), "tiếp theo")).isEqualTo("no 'theo' at [1]: 1 HOLDS no 'theo'");
    }

    @Test
    void anEmptySentence() {
        assertThat(missed(RECEIVE, "")).isEqualTo("'tiếp' at [0]: 0 INSERT 'tiếp'");
    }

    @Test
    void fromTheRight() {
        TokenSequence sequence =
                MarkedSentence.parse("[PERSON Hải] vừa mới tiếp").sequence();
        NearMiss miss = TokenPattern.compile(sequence(PERSON, gap(1, ";")))
                .nearMissEndingAt(sequence, 3, Scope.NONE)
                .orElseThrow();
        assertThat(miss.positions()).containsExactly(2, 3);
        assertThat(miss.changes()).containsExactly(new Change(NearMiss.Action.REMOVE, "", 1, 2));
        assertThat(miss.match()).isEqualTo(new TokenMatch(0, 3, List.of()));
    }
}
