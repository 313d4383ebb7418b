package io.github.vietfacts.fact;

import io.github.vietfacts.document.Zone;
import io.github.vietfacts.entity.Party;
import java.util.List;
import java.util.Set;

/**
 * Headlines that shorten whom somebody met ({@code Thủ tướng tiếp lãnh đạo tập đoàn X}): the text tells the meeting with
 * those who came.
 */
final class HeadlineMeetings {

    private static final String PARTICIPANTS = "participants";
    private static final Set<String> APART = Set.of("CEREMONY", "SESSION", "JOINT_PRESS");

    /** In syllables. */
    private static final int A_PHRASE = 4;

    private HeadlineMeetings() {}

    /** Returns the facts without meetings of the title with people whom nobody names and whom the text has otherwise. */
    static List<Fact> dropRepeated(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> !isShortened(fact)
                        || facts.stream().noneMatch(other -> !isHeadline(other) && tellsMore(other, fact)))
                .toList();
    }

    private static boolean isHeadline(Fact fact) {
        return fact.evidence().stream().allMatch(e -> e.zone() == Zone.TITLE);
    }

    private static boolean isShortened(Fact fact) {
        return fact.type().name().equals("Meeting")
                && isHeadline(fact)
                && fact.kind().filter(APART::contains).isEmpty()
                && fact.args(PARTICIPANTS).stream().anyMatch(a -> !isNamed(a));
    }

    private static boolean isNamed(Argument argument) {
        return argument.value() instanceof Value.PartyValue value
                && value.party().type() != Party.Type.PHRASE;
    }

    /** Whether all whom the headline names take part in a meeting of the text. */
    private static boolean tellsMore(Fact told, Fact headline) {
        List<Argument> named = headline.args(PARTICIPANTS).stream()
                .filter(HeadlineMeetings::isNamed)
                .toList();
        return told.type().name().equals(headline.type().name())
                && told.kind().filter(APART::contains).isEmpty()
                && told.polarity() == headline.polarity()
                && !named.isEmpty()
                && named.stream()
                        .allMatch(n -> told.args(PARTICIPANTS).stream()
                                .anyMatch(p -> p.value().text().equals(n.value().text())))
                && told.args(PARTICIPANTS).stream()
                        .filter(p -> named.stream().noneMatch(n -> n.value().equals(p.value())))
                        .anyMatch(HeadlineMeetings::isTold);
    }

    /** More than a title such as {@code Chủ tịch}. */
    private static boolean isTold(Argument partner) {
        return isNamed(partner) || Names.parts(partner.value().text()).size() >= A_PHRASE;
    }
}
