package io.github.vietfacts.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.document.Zone;
import io.github.vietfacts.entity.Cast;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.pattern.TokenSequence;
import io.github.vietfacts.rule.Consolidation;
import io.github.vietfacts.rule.RuleMatch;
import io.github.vietfacts.rule.RuleSet;
import io.github.vietfacts.segment.PosTagger;
import io.github.vietfacts.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Loaded when the first rule asks for a part of speech. */
    private static final Supplier<PosTagger> LOADED = Suppliers.memoize(PosTagger::load);

    private static final PosTagger TAGGER = (sentence, wordEnds) -> LOADED.get().tag(sentence, wordEnds);

    private final RuleSet rules;

    private final RulePrecision precision;

    private RuleFactExtractor(RuleSet rules, RulePrecision precision) {
        this.rules = rules;
        this.precision = precision;
    }

    /**
     * Returns an extractor by rules.
     *
     * @param rules the rules
     * @return an immutable extractor
     */
    public static RuleFactExtractor of(RuleSet rules) {
        return new RuleFactExtractor(requireNonNull(rules, "rules"), RulePrecision.UNKNOWN);
    }

    /**
     * Returns an extractor whose facts have what was measured of their rules as {@link Fact#confidence()}.
     *
     * @param measured the precision of rules
     * @return an immutable extractor
     */
    public RuleFactExtractor with(RulePrecision measured) {
        return new RuleFactExtractor(rules, requireNonNull(measured, "precision"));
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
        Quotations quotations = new Quotations(words);
        Acting acting = Subjects.carryOver(words, cast, quotations);
        views(words, entities, times, acting).forEach(view -> {
            List<Fact> part = view.sentence().zone().isStory() ? story : related;
            for (RuleMatch match :
                    Consolidation.of(rules.match(view.sequence())).kept()) {
                assembler.assemble(match, view).map(Interlocutors::apart).ifPresent(part::addAll);
            }
        });
        List<Fact> told = Occasions.merge(StoryDate.inherit(
                merged(
                        Vouching.attributed(
                                Reports.resolved(quotations.completed(Sessions.joined(story)), words),
                                words,
                                quotations,
                                acting),
                        words,
                        entities),
                words,
                times));
        List<Fact> facts = new ArrayList<>(HeadlineMeetings.dropRepeated(Headlines.dropRepeated(told)));
        facts.addAll(merged(quotations.completed(related), words, entities));
        return FactIds.number(Lists.transform(facts, fact -> fact.withConfidence(precision.of(fact))));
    }

    private static List<Fact> merged(List<Fact> facts, SegmentedText words, List<EntityMention> entities) {
        return Recipients.complete(Occasions.merge(Events.named(facts, words)), words, entities);
    }

    /**
     * Returns the sentences of a text as rules see them.
     *
     * @param words the text's sentences and words
     * @param entities its entity mentions, ordered by span
     * @param times its time mentions, ordered by span
     * @param cast who is who
     * @return the sentences in which facts are looked for, in order, made one at a time
     */
    public static Stream<TokenSequence> sequences(
            SegmentedText words, List<EntityMention> entities, List<TimeMention> times, Cast cast) {
        return views(words, entities, times, Subjects.carryOver(words, cast, new Quotations(words)))
                .map(SentenceView::sequence);
    }

    private static Stream<SentenceView> views(
            SegmentedText words, List<EntityMention> entities, List<TimeMention> times, Acting acting) {
        List<EntityMention> named = Papers.carryOver(words, entities);
        ImmutableMap<Span, String> papers = PaperLists.of(words, entities);
        Set<String> officials = officials(acting.cast());
        return words.sentences().stream()
                .takeWhile(sentence -> sentence.endSyllable() <= MAX_SYLLABLES)
                .filter(sentence -> sentence.zone().isStory() || sentence.zone() == Zone.RELATED)
                .map(sentence -> new SentenceView(words, sentence, named, papers, times, acting, officials, TAGGER));
    }

    private static Set<String> officials(Cast cast) {
        return cast.references().stream()
                .filter(reference -> !reference.offices().isEmpty())
                .flatMap(reference -> reference.parties().stream())
                .map(Party::name)
                .collect(Collectors.toSet());
    }
}
