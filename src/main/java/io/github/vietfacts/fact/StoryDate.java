package io.github.vietfacts.fact;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.document.TimeType;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.rule.FactType;
import io.github.vietfacts.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
    /** In how many sentences after a day the story goes on with it. */
    private static final int NEAR = 10;
    /** In days. */
    private static final int A_MONTH = 31;

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
                    isMeeting(fact) ? day.flatMap(d -> story.dayBefore(fact, d)).or(() -> day) : day;
            dated.add(near.isPresent() && story.governs(fact) ? fact.with(ROLE, near.get()) : fact);
        }
        return dated;
    }

    /** The last day that the sentences before name, near that of the story: {@code Sau lễ đón, hai Bộ trưởng hội đàm}. */
    private Optional<Argument> dayBefore(Fact fact, Argument story) {
        int sentence = words.sentenceAt(start(fact));
        LocalDate day = ((Value.DateValue) story.value()).begin().orElseThrow();
        return times.stream()
                .filter(t -> t.span().end() <= start(fact) && isDay(t))
                .filter(t -> sentence - words.sentenceAt(t.span().start()) <= NEAR)
                .filter(t -> words.sentences()
                        .get(words.sentenceAt(t.span().start()))
                        .zone()
                        .isStory())
                .filter(t -> Math.abs(ChronoUnit.DAYS.between(day, t.begin().orElseThrow())) <= A_MONTH)
                .reduce((a, b) -> b)
                .map(StoryDate::argument);
    }

    private static boolean isDay(TimeMention time) {
        return (time.type() == TimeType.DATE || time.type() == TimeType.TIME)
                && time.begin().isPresent()
                && time.begin().equals(time.end());
    }

    private static Argument argument(TimeMention time) {
        return new Argument(
                new Value.DateValue(time.value(), time.begin(), time.end()), Optional.empty(), Optional.empty());
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
                .filter(StoryDate::isDay)
                .filter(t -> told.stream().anyMatch(s -> s.span().contains(t.span())))
                .findFirst()
                .map(StoryDate::argument);
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
}
