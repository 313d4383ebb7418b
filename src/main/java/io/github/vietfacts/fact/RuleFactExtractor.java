package io.github.vietfacts.fact;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.entity.Cast;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.rule.RuleMatch;
import io.github.vietfacts.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds facts by rules: matches them sentence by sentence, makes facts of the matches, merges those that tell one
 * occasion, lets the story's date govern what its first sentences date only by it, and drops headlines in a speaker's
 * words that the text has at length.
 */
public final class RuleFactExtractor implements FactExtractor {

    /**
     * In how many syllables from the start of a text facts are looked for; sentences after that tell none. The longest
     * newspaper articles have a fifth of it; what is longer is no article, and rules are what takes most time.
     */
    public static final int MAX_SYLLABLES = 50_000;

    private final RuleSet rules;

    private RuleFactExtractor(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * Returns an extractor by rules.
     *
     * @param rules the rules
     * @return an immutable extractor
     */
    public static RuleFactExtractor of(RuleSet rules) {
        return new RuleFactExtractor(requireNonNull(rules, "rules"));
    }

    @Override
    public List<Fact> extract(
            SegmentedText words,
            List<EntityMention> entities,
            List<TimeMention> times,
            Cast cast,
            Optional<LocalDate> published) {
        FactAssembler assembler = new FactAssembler(rules.hash(), published);
        List<Fact> story = new ArrayList<>();
        List<Fact> related = new ArrayList<>();
        Cast acting = Subjects.carryOver(words, cast);
        List<EntityMention> named = Papers.carryOver(words, entities);
        Set<String> officials = officials(cast);
        for (Sentence sentence : words.sentences()) {
            if (sentence.endSyllable() > MAX_SYLLABLES) {
                break;
            }
            if (!sentence.zone().isStory() && sentence.zone() != Zone.RELATED) {
                continue;
            }
            SentenceView view = new SentenceView(words, sentence, named, times, acting, officials);
            for (RuleMatch match : rules.match(view.sequence())) {
                assembler.assemble(match, view).ifPresent((sentence.zone().isStory() ? story : related)::add);
            }
        }
        List<Fact> told = Occasions.merge(StoryDate.inherit(Occasions.merge(Events.named(story, words)), words, times));
        List<Fact> facts = new ArrayList<>(Headlines.dropRepeated(told));
        facts.addAll(Occasions.merge(Events.named(related, words)));
        return FactIds.number(facts);
    }

    private static Set<String> officials(Cast cast) {
        return cast.references().stream()
                .filter(reference -> !reference.offices().isEmpty())
                .flatMap(reference -> reference.parties().stream())
                .map(Party::name)
                .collect(Collectors.toSet());
    }
}
