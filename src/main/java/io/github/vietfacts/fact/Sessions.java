package io.github.vietfacts.fact;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.entity.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Sessions of which one sentence tells who holds them and the next who is in the chair: {@code Ủy ban X họp kỳ thứ 45.
 * Ông A chủ trì kỳ họp.}
 */
final class Sessions {

    private static final String PARTICIPANTS = "participants";
    private static final String OCCASION = "occasion";
    private static final String CHAIR = "CHAIR";
    private static final String GUEST = "GUEST";
    private static final Set<String> KINDS = Set.of("SESSION", "CEREMONY");
    /** What stands for a session that was named before. */
    private static final Set<String> NOUNS = Set.of(
            "kỳ họp",
            "phiên họp",
            "cuộc họp",
            "buổi họp",
            "khóa họp",
            "hội nghị",
            "hội thảo",
            "diễn đàn",
            "tọa đàm",
            "đối thoại",
            "lễ",
            "buổi lễ",
            "lễ đón");
    /** In how many characters after a session its chair is named. */
    private static final int REACH = 500;

    private Sessions() {}

    /** Returns the facts, in which the chairs of sessions named before are participants of these. */
    static List<Fact> joined(List<Fact> facts) {
        List<Fact> joined = new ArrayList<>();
        for (Fact fact : facts) {
            Optional<Fact> session = isChaired(fact) ? last(joined, fact) : Optional.empty();
            if (session.isPresent()) {
                joined.set(joined.indexOf(session.get()), with(session.get(), fact));
            } else {
                joined.add(fact);
            }
        }
        return joined;
    }

    /** Whether all that a fact tells is who is in the chair of a session without a name. */
    private static boolean isChaired(Fact fact) {
        return fact.kind().filter(KINDS::contains).isPresent()
                && fact.value(OCCASION)
                        .filter(o -> NOUNS.contains(o.text().toLowerCase(Locale.ROOT)))
                        .isPresent()
                && fact.args(PARTICIPANTS).stream().allMatch(Sessions::isChair);
    }

    private static boolean isChair(Argument participant) {
        return participant.subrole().filter(CHAIR::equals).isPresent();
    }

    /** Whether a participant is a person of whom the text says nothing, or who is in the chair or the host. */
    private static boolean leads(Argument participant) {
        boolean guest = participant.subrole().filter(GUEST::equals).isPresent();
        return isChair(participant) || participant.isA(Party.Type.PERSON) && !guest;
    }

    private static Optional<Fact> last(List<Fact> before, Fact chaired) {
        int start = start(chaired);
        Optional<Fact> last = Optional.empty();
        for (Fact fact : before) {
            boolean near = start(fact) < start && start - start(fact) <= REACH;
            if (near && fact.zone() != Zone.TITLE && holds(fact, chaired)) {
                last = Optional.of(fact);
            }
        }
        return last;
    }

    private static int start(Fact fact) {
        return fact.evidence().get(0).span().start();
    }

    private static boolean holds(Fact fact, Fact chaired) {
        return fact.kind().equals(chaired.kind())
                && fact.type().name().equals(chaired.type().name())
                && fact.modality() == chaired.modality()
                && fact.polarity() == chaired.polarity()
                && fact.args(PARTICIPANTS).stream().noneMatch(Sessions::leads);
    }

    private static Argument asHost(Argument argument) {
        return isChair(argument) ? new Argument(argument.value(), Optional.of("HOST"), argument.span()) : argument;
    }

    private static Fact with(Fact session, Fact chaired) {
        boolean welcome = session.args(PARTICIPANTS).stream()
                .anyMatch(p -> p.subrole().filter(GUEST::equals).isPresent());
        ImmutableListMultimap.Builder<String, Argument> args = ImmutableListMultimap.builder();
        session.type().roles().forEach(role -> {
            args.putAll(role.name(), session.args(role.name()));
            if (role.name().equals(PARTICIPANTS) || session.args(role.name()).isEmpty()) {
                chaired.args(role.name()).forEach(a -> args.put(role.name(), welcome ? asHost(a) : a));
            }
        });
        List<Evidence> evidence = new ArrayList<>(session.evidence());
        evidence.addAll(chaired.evidence());
        return session.withArgs(args.build()).withEvidence(evidence);
    }
}
