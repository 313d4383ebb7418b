package io.github.vietfacts.fact;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Statements that only report a fact of another type: in {@code A cho biết B cam kết ...} and {@code A nêu rõ, trong thời
 * gian tới, B mong muốn ...} the promise and the wish are the facts, and A vouches for them.
 */
final class Reports {

    private static final Set<String> EVENTS = Set.of(
            "Meeting",
            "Visit",
            "Attendance",
            "Invitation",
            "Message",
            "Speech",
            "Agreement",
            "PartnershipChange",
            "FrameworkLaunch",
            "Aid",
            "OfficeChange");
    /** What begins with them speaks about an event and does not tell it, but where one of these verbs follows. */
    private static final Set<String> EVENT_HEADS =
            Set.of("chuyến", "cuộc", "việc", "buổi", "lễ", "hội", "kết", "đây", "sự", "kỳ", "nếu", "những");

    private static final Set<String> EVENT_VERBS = Set.of("hoãn", "hủy", "huỷ", "lùi", "diễn", "dời");
    /** How many syllables may stand before the reported subject, up to a comma or without one. */
    private static final int FRAME = 20;

    private static final int ADDRESS = 3;
    /** What a clause begins with that tells when: {@code từ năm 2007 Niu Di-lân sẽ ...}. */
    private static final Set<String> WHEN = Set.of("từ", "trong", "vào", "đến", "năm", "tháng", "ngay", "hiện", "sắp");
    /** Which share of a statement's content the reported events take at least. */
    private static final double SHARE = 0.5;

    private final SegmentedText words;

    private Reports(SegmentedText words) {
        this.words = words;
    }

    /** Returns the facts without such statements. */
    static List<Fact> resolved(List<Fact> facts, SegmentedText words) {
        Reports reports = new Reports(words);
        TreeMap<Integer, List<Fact>> byStart = new TreeMap<>();
        for (Fact fact : facts) {
            if (Acts.about(fact).isPresent() || EVENTS.contains(fact.type().name())) {
                byStart.computeIfAbsent(fact.evidence().get(0).span().start(), start -> new ArrayList<>())
                        .add(fact);
            }
        }
        return facts.stream()
                .filter(fact -> !Acts.isStatement(fact)
                        || said(fact)
                                .filter(said -> reports.isReport(fact, said, within(byStart, fact, said)))
                                .isEmpty())
                .toList();
    }

    private static Optional<Span> said(Fact statement) {
        return statement.args("content").stream().findFirst().flatMap(Argument::span);
    }

    /** The facts that begin in a statement's words, or with its speaker. */
    private static List<Fact> within(TreeMap<Integer, List<Fact>> byStart, Fact statement, Span said) {
        int start = Math.min(statement.evidence().get(0).span().start(), said.start());
        return byStart.subMap(start, true, said.end(), false).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private boolean isReport(Fact statement, Span said, List<Fact> others) {
        if (others.stream().anyMatch(other -> isReported(other, said))) {
            return true;
        }
        String verb = statement.args("verb").stream()
                .map(a -> a.value().text().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        boolean tells = Acts.TELLING.contains(verb) || verb.equals("theo");
        return tells && !isAboutEvent(said) && covered(said, others) >= SHARE * said.length();
    }

    private boolean isReported(Fact act, Span said) {
        Optional<String> about = Acts.about(act);
        Optional<Span> actor = actor(act);
        return about.isPresent()
                && actor.filter(said::contains).filter(a -> isFrame(said, a)).isPresent()
                && act.args(about.get()).stream()
                        .flatMap(a -> a.span().stream())
                        .anyMatch(span -> span.end() >= said.end());
    }

    private boolean isAboutEvent(Span said) {
        List<Syllable> syllables =
                words.syllables().subList(words.syllableAt(said.start()), words.syllableAt(said.end()));
        return !syllables.isEmpty()
                && EVENT_HEADS.contains(syllables.get(0).key())
                && syllables.stream().noneMatch(s -> EVENT_VERBS.contains(s.key()));
    }

    /** How many characters of what is said tell events. */
    private static int covered(Span said, List<Fact> events) {
        int covered = 0;
        int from = said.start();
        for (Fact event : events) {
            Span evidence = event.evidence().get(0).span();
            if (EVENTS.contains(event.type().name()) && evidence.end() > from) {
                int end = Math.min(evidence.end(), said.end());
                covered += Math.max(0, end - Math.max(from, evidence.start()));
                from = Math.max(from, end);
            }
        }
        return covered;
    }

    private static Optional<Span> actor(Fact fact) {
        return fact.type().roles().stream()
                .filter(role -> role.kind() == FactType.Values.PARTY)
                .flatMap(role -> fact.args(role.name()).stream())
                .flatMap(argument -> argument.span().stream())
                .min(Comparator.naturalOrder());
    }

    /** Whether nothing but a frame stands between the start of what is said and who acts there. */
    private boolean isFrame(Span said, Span actor) {
        List<Syllable> before =
                words.syllables().subList(words.syllableAt(said.start()), words.syllableAt(actor.start()));
        if (before.isEmpty()) {
            return true;
        }
        boolean comma = before.get(before.size() - 1).form().equals(",");
        return comma
                ? before.size() <= FRAME
                : before.size() <= ADDRESS && before.stream().allMatch(Syllable::isWord)
                        || before.size() <= FRAME && WHEN.contains(before.get(0).key());
    }
}
