package io.github.vietfacts.fact;

import io.github.vietfacts.document.Zone;
import io.github.vietfacts.entity.Party;
import java.util.List;
import java.util.Set;

/**
 * Headlines that shorten whom somebody met ({@code Thủ tướng tiếp lãnh đạo tập đoàn X}): the text tells the meeting with
 * those who came. So do visits of delegations and ships.
 */
final class HeadlineMeetings {

    private static final String PARTICIPANTS = "participants";
    private static final Set<String> APART = Set.of("CEREMONY", "SESSION", "JOINT_PRESS");

    /** In syllables. */
    private static final int A_PHRASE = 4;

    private HeadlineMeetings() {}

    /** Returns the facts without meetings of the title with groups and bodies, if the text tells who came. */
    static List<Fact> dropRepeated(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> !isShortened(fact)
                        || facts.stream().noneMatch(other -> !isHeadline(other) && tellsMore(other, fact)))
                .filter(fact -> !isVisitOfBody(fact)
                        || facts.stream().noneMatch(other -> !isHeadline(other) && goesThere(other, fact)))
                .toList();
    }

    private static boolean isHeadline(Fact fact) {
        return fact.evidence().stream().allMatch(e -> e.zone() == Zone.TITLE);
    }

    private static boolean isShortened(Fact fact) {
        return fact.type().name().equals("Meeting")
                && isHeadline(fact)
                && fact.kind().filter(APART::contains).isEmpty()
                && fact.args(PARTICIPANTS).stream().anyMatch(a -> !isPerson(a));
    }

    /** {@code Đoàn đại biểu Đảng ta thăm A}, {@code Tàu hải quân thăm B}: the text says who led it, or the ship's name. */
    private static boolean isVisitOfBody(Fact fact) {
        return fact.type().name().equals("Visit")
                && isHeadline(fact)
                && fact.args("visitor").stream().noneMatch(HeadlineMeetings::isPerson);
    }

    private static boolean goesThere(Fact told, Fact headline) {
        return told.type().name().equals("Visit")
                && told.polarity() == headline.polarity()
                && told.value("destination")
                        .filter(place -> headline.value("destination")
                                .filter(name -> place.text().endsWith(name.text())) // 'thành phố Huế' is 'Huế'
                                .isPresent())
                        .isPresent();
    }

    private static boolean isPerson(Argument argument) {
        return isOf(argument, Party.Type.PERSON);
    }

    private static boolean isOf(Argument argument, Party.Type type) {
        return argument.value() instanceof Value.PartyValue value
                && value.party().type() == type;
    }

    /** Whether all whom the headline names take part in a meeting of the text. */
    private static boolean tellsMore(Fact told, Fact headline) {
        List<Argument> named = headline.args(PARTICIPANTS).stream()
                .filter(HeadlineMeetings::isPerson)
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
        return !isOf(partner, Party.Type.PHRASE)
                || Names.parts(partner.value().text()).size() >= A_PHRASE;
    }
}
