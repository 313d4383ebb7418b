package io.github.vietfacts.fact;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.rule.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The date of the story's first dated event governs what its title, lead and next sentences tell without a date
 * ({@code Nhân dịp này, hai bên đã ra ...}).
 */
final class StoryDate {

    /** How many sentences, counted from the first of the story, the date governs. */
    private static final int REACH = 6;

    private static final String ROLE = "date";

    private StoryDate() {}

    static List<Fact> inherit(List<Fact> facts, SegmentedText words) {
        Optional<Argument> story = facts.stream()
                .filter(f -> isEvent(f) && sentenceOf(f, words) < firstSentence(words) + REACH)
                .flatMap(f -> f.args(ROLE).stream())
                .filter(a -> a.value() instanceof Value.DateValue d && d.begin().isPresent() && d.begin().equals(d.end()))
                .findFirst();
        if (story.isEmpty()) {
            return facts;
        }
        List<Fact> dated = new ArrayList<>();
        for (Fact fact : facts) {
            boolean governed = isEvent(fact)
                    && fact.args(ROLE).isEmpty()
                    && sentenceOf(fact, words) < firstSentence(words) + REACH;
            dated.add(governed ? withDate(fact, story.get()) : fact);
        }
        return dated;
    }

    private static boolean isEvent(Fact fact) {
        return fact.modality() == Modality.ACTUAL
                && fact.polarity() == Polarity.POSITIVE
                && fact.type().role(ROLE).filter(r -> r.kind() == FactType.Values.DATE).isPresent();
    }

    private static int firstSentence(SegmentedText words) {
        for (int i = 0; i < words.sentences().size(); i++) {
            Zone zone = words.sentences().get(i).zone();
            if (zone == Zone.LEAD || zone == Zone.BODY) {
                return i;
            }
        }
        return 0;
    }

    private static int sentenceOf(Fact fact, SegmentedText words) {
        return words.sentenceAt(fact.evidence().get(0).span().start());
    }

    private static Fact withDate(Fact fact, Argument date) {
        ImmutableListMultimap.Builder<String, Argument> args = ImmutableListMultimap.builder();
        for (FactType.Role role : fact.type().roles()) {
            if (role.name().equals(ROLE)) {
                args.put(ROLE, new Argument(date.value(), Optional.empty(), Optional.empty()));
            } else {
                args.putAll(role.name(), fact.args(role.name()));
            }
        }
        return new Fact(
                fact.id(),
                fact.type(),
                fact.kind(),
                args.build(),
                fact.modality(),
                fact.polarity(),
                fact.attribution(),
                fact.evidence(),
                fact.confidence(),
                fact.rule(),
                fact.ruleSet());
    }
}
