package io.github.vietfacts.entity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.segment.Bundled;
import io.github.vietfacts.sequence.SequenceModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds names by a trained labeller (linear-chain conditional random field) that sees the words, their letter case and
 * spelling, and what lists and shapes alone would find: gazetteers of countries, places and organisations, words for
 * offices, head words that begin a name ({@code Bộ}, {@code Hội nghị}, {@code Hiệp định}). A user's own names always
 * count. Reads each text twice: foreign names of persons that the first reading found are found by their parts in the
 * second.
 */
public final class NewsEntityRecognizer implements EntityRecognizer {

    private static final Provenance LABELLED = Provenance.of("names", "labelled by names.model");

    private final NameLists lists;
    private final ListedNames listed;
    private final LearnedNames learned;

    private NewsEntityRecognizer(NameLists lists, SequenceModel model) {
        this.lists = lists;
        this.listed = new ListedNames(lists);
        this.learned = new LearnedNames(lists, model);
    }

    /**
     * Returns a recogniser with the bundled model and lists and a user's own lists, which come first.
     *
     * @param gazetteers a user's gazetteers, perhaps none
     * @return an immutable recogniser
     */
    public static NewsEntityRecognizer load(List<Gazetteer> gazetteers) {
        return of(gazetteers, Bundled.model("names.model"));
    }

    /**
     * Returns a recogniser with a model of the caller's.
     *
     * @param gazetteers a user's gazetteers, perhaps none
     * @param model what {@link NameTrainer#train} returned
     * @return an immutable recogniser
     * @throws IllegalArgumentException if the model's labels are not those of names
     */
    public static NewsEntityRecognizer of(List<Gazetteer> gazetteers, SequenceModel model) {
        return new NewsEntityRecognizer(
                NameLists.with(requireNonNull(gazetteers, "gazetteers")), requireNonNull(model, "model"));
    }

    @Override
    public List<EntityMention> recognize(SegmentedText words, List<TimeMention> times) {
        List<EntityMention> candidates = listed.recognize(words, times);
        NameChoice choice = new NameChoice(lists, words, times, candidates, LABELLED);
        candidates.stream()
                .filter(candidate -> lists.isOwn(candidate.provenance()))
                .forEach(choice::add);
        learned.label(words, candidates).forEach(choice::add);
        candidates.stream().filter(candidate -> isInstrument(words, candidate)).forEach(choice::addOver);
        candidates.stream().filter(candidate -> isMonarch(words, candidate)).forEach(choice::add);
        List<EntityMention> mentions = new ArrayList<>(CountryNamesakes.resolved(words, choice.mentions(), lists));
        mentions.addAll(ShortNames.of(words, mentions, choice.taken()));
        mentions.sort(Comparator.comparing(EntityMention::span));
        return ImmutableList.copyOf(mentions);
    }

    /** Monarchs who are named by their office alone ({@code Nhật Hoàng}) act, though they are no names. */
    private boolean isMonarch(SegmentedText words, EntityMention candidate) {
        int first = words.syllableAt(candidate.span().start());
        int end = words.syllableAt(candidate.span().end());
        NameTrie.Match<NameLists.Title> office =
                candidate.type() == EntityType.TITLE ? lists.titles.longest(words.syllables(), first, end, true) : null;
        return office != null && office.value().officeClass().equals("royal");
    }

    /** Papers that several parties sign also count where they have no name of their own: {@code hợp đồng cung cấp ...}. */
    private boolean isInstrument(SegmentedText words, EntityMention candidate) {
        int first = words.syllableAt(candidate.span().start());
        return candidate.type() == EntityType.DOCUMENT
                && lists.head(
                                "instrument_head",
                                words.syllables(),
                                first,
                                words.syllables().size())
                        > 0;
    }
}
