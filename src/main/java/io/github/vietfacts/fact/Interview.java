package io.github.vietfacts.fact;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.entity.Cast;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who answers in a text of questions and answers, where the answers do not begin with a name: whoever the text says was
 * interviewed ({@code X trả lời phỏng vấn}, {@code cuộc trao đổi với X}). A paragraph that asks is answered by those that
 * follow, up to the next one or to the thanks at the end.
 */
final class Interview {

    private static final List<List<String>> AFTER_PERSON = Phrases.of(
            "trả lời phỏng vấn",
            "trả lời báo chí",
            "trả lời phóng viên",
            "trả lời báo giới",
            "dành cho báo",
            "dành cho phóng viên");
    private static final List<List<String>> BEFORE_PERSON = Phrases.of(
            "phỏng vấn", "trao đổi với", "trò chuyện với", "trao đổi cùng", "trò chuyện cùng", "đối thoại với");
    private static final List<List<String>> ASKERS = Phrases.of("pv", "phóng viên", "hỏi", "p v");
    private static final List<List<String>> ANSWERS = Phrases.of("trả lời", "đáp", "tl");
    private static final List<List<String>> THANKS =
            Phrases.of("xin cảm ơn", "xin trân trọng cảm ơn", "trân trọng cảm ơn", "xin cám ơn", "vâng xin cảm ơn");
    private static final Set<String> MARKS = Set.of("*", "-", "•", "+", "–");
    /** A text with fewer questions is no interview. */
    private static final int ENOUGH = 2;

    private final SegmentedText words;
    private final Quotations quotations;
    private final @Nullable Party interviewee;
    private boolean asked;

    Interview(SegmentedText words, Cast cast, Quotations quotations) {
        this.words = words;
        this.quotations = quotations;
        long questions = 0;
        Party found = null;
        for (int i = 0; i < words.sentences().size(); i++) {
            if (quotations.startsParagraph(i) && asks(i)) {
                questions++;
            } else if (found == null && questions == 0) {
                found = interviewed(words.syllables(words.sentences().get(i)), cast);
            }
        }
        this.interviewee = questions >= ENOUGH ? found : null;
    }

    /** Returns who speaks in a paragraph, null where it is nobody or not the answer to a question. */
    @Nullable
    Party speaker(int firstSentence) {
        if (interviewee == null) {
            return null;
        }
        List<Syllable> syllables = words.syllables(words.sentences().get(firstSentence));
        int start = start(syllables);
        if (asks(firstSentence)) {
            asked = true;
            return null;
        }
        asked = asked && Phrases.length(syllables, start, THANKS) == 0;
        return asked || Phrases.length(syllables, start, ANSWERS) > 0 ? interviewee : null;
    }

    private static int start(List<Syllable> syllables) {
        return !syllables.isEmpty() && MARKS.contains(syllables.get(0).form()) ? 1 : 0;
    }

    /** A paragraph asks where it ends with a question mark, or begins with who asks. */
    private boolean asks(int firstSentence) {
        List<Syllable> first = words.syllables(words.sentences().get(firstSentence));
        int start = start(first);
        int asker = Phrases.length(first, start, ASKERS);
        if (asker > 0
                && start + asker < first.size()
                && first.get(start + asker).form().equals(":")) {
            return true;
        }
        int last = firstSentence;
        while (last + 1 < words.sentences().size() && !quotations.startsParagraph(last + 1)) {
            last++;
        }
        Sentence sentence = words.sentences().get(last);
        String end = words.syllables().get(sentence.endSyllable() - 1).form();
        return end.equals("?")
                || start > 0
                        && first.get(0).form().equals("*")
                        && (end.equals("...") || end.equals("…") || end.equals("."))
                        && last - firstSentence == 0
                        && Phrases.length(first, start, THANKS) == 0;
    }

    private static @Nullable Party interviewed(List<Syllable> syllables, Cast cast) {
        for (int at = 0; at < syllables.size(); at++) {
            if (Phrases.length(syllables, at, AFTER_PERSON) > 0) {
                List<Party> before = persons(syllables.subList(0, at), cast);
                return before.isEmpty() ? null : before.get(before.size() - 1);
            }
            int length = Phrases.length(syllables, at, BEFORE_PERSON);
            if (length > 0) {
                List<Party> after = persons(syllables.subList(at + length, syllables.size()), cast);
                if (!after.isEmpty()) {
                    return after.get(0);
                }
            }
        }
        return null;
    }

    private static List<Party> persons(List<Syllable> syllables, Cast cast) {
        List<Party> persons = new ArrayList<>();
        for (Syllable syllable : syllables) {
            cast.startingAt(syllable.span())
                    .flatMap(Reference::party)
                    .filter(party -> party.type() == Party.Type.PERSON)
                    .ifPresent(persons::add);
        }
        return persons;
    }
}
