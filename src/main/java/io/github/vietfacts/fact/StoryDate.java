package io.github.vietfacts.fact;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.document.TimeType;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The day on which the story plays, as its first sentences say it, governs what the story tells of without a date of its
 * own ({@code Nhân dịp này, hai bên đã ra ...}).
 */
final class StoryDate {

    /** In how many sentences, counted from the first of lead and body, the day of the story is looked for. */
    private static final int REACH = 4;

    private static final String ROLE = "date";
    /** In how many sentences after a meeting the next goes on with its day. */
    private static final int NEAR = 6;

    private final SegmentedText words;
    private final List<TimeMention> times;

    private StoryDate(SegmentedText words, List<TimeMention> times) {
        this.words = words;
        this.times = times;
    }

    static List<Fact> inherit(List<Fact> facts, SegmentedText words, List<TimeMention> times) {
        StoryDate story = new StoryDate(words, times);
        Optional<Argument> day = story.day();
        List<Fact> dated = new ArrayList<>();
        for (Fact fact : facts) {
            Optional<Argument> near =
                    isMeeting(fact) ? story.dayBefore(fact, facts).or(() -> day) : day;
            dated.add(near.isPresent() && story.governs(fact) ? withDate(fact, near.get()) : fact);
        }
        return dated;
    }

    /** The day of the last meeting before, in the same paragraph or the one before: {@code Sau lễ đón, hai Bộ trưởng hội đàm}. */
    private Optional<Argument> dayBefore(Fact fact, List<Fact> facts) {
        int sentence = words.sentenceAt(start(fact));
        return facts.stream()
                .filter(other -> isMeeting(other) && other.modality() == Modality.ACTUAL && start(other) < start(fact))
                .filter(other -> other.zone() == Zone.LEAD || other.zone() == Zone.BODY)
                .filter(other -> sentence - words.sentenceAt(start(other)) <= NEAR)
                .max(Comparator.comparingInt(StoryDate::start))
                .flatMap(other -> other.args(ROLE).stream().findFirst())
                .filter(date -> date.value() instanceof Value.DateValue d
                        && d.begin().isPresent()
                        && d.begin().equals(d.end()));
    }

    private static int start(Fact fact) {
        return fact.evidence().get(0).span().start();
    }

    private static boolean isMeeting(Fact fact) {
        return fact.type().name().equals("Meeting");
    }

    /** The first day that the first sentences name. */
    private Optional<Argument> day() {
        List<Sentence> told = words.sentences().stream()
                .filter(s -> s.zone() == Zone.LEAD || s.zone() == Zone.BODY)
                .limit(REACH)
                .toList();
        return times.stream()
                .filter(t -> t.type() == TimeType.DATE || t.type() == TimeType.TIME)
                .filter(t -> t.begin().isPresent() && t.begin().equals(t.end()))
                .filter(t -> told.stream().anyMatch(s -> s.span().contains(t.span())))
                .findFirst()
                .map(t -> new Argument(
                        new Value.DateValue(t.value(), t.begin(), t.end()), Optional.empty(), Optional.empty()));
    }

    /** What took place, has no date, and stands in a sentence that names no other time. */
    private boolean governs(Fact fact) {
        boolean open = fact.modality() == Modality.ACTUAL
                && fact.polarity() == Polarity.POSITIVE
                && fact.args(ROLE).isEmpty()
                && fact.type()
                        .role(ROLE)
                        .filter(r -> r.kind() == FactType.Values.DATE)
                        .isPresent();
        if (!open) {
            return false;
        }
        Span told = fact.evidence().get(0).span();
        Sentence sentence = words.sentences().get(words.sentenceAt(told.start()));
        return times.stream()
                .filter(t -> sentence.span().contains(t.span()))
                // 'Tiếp Đại sứ A, Chủ tịch nước nhắc lại năm 1996': what is said has times of its own
                .filter(t -> !isMeeting(fact) || t.span().start() < told.end())
                .noneMatch(t -> t.begin().isPresent() && t.type() != TimeType.DURATION);
    }

    private static Fact withDate(Fact fact, Argument date) {
        ImmutableListMultimap.Builder<String, Argument> args = ImmutableListMultimap.builder();
        for (FactType.Role role : fact.type().roles()) {
            if (role.name().equals(ROLE)) {
                args.put(ROLE, date);
            } else {
                args.putAll(role.name(), fact.args(role.name()));
            }
        }
        return fact.withArgs(args.build());
    }
}
