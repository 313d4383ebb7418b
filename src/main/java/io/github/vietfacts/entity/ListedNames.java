package io.github.vietfacts.entity;

import com.google.common.collect.ImmutableList;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds names by lists and by their shape: gazetteers of countries, places and organisations, words for offices, head
 * words that begin a name ({@code Bộ}, {@code Hội nghị}, {@code Hiệp định}), and runs of capitalised syllables. Reads
 * each text twice: names of persons that the first reading found are found by their parts in the second.
 */
final class ListedNames implements EntityRecognizer {

    private final NameLists lists;

    ListedNames(NameLists lists) {
        this.lists = lists;
    }

    @Override
    public List<EntityMention> recognize(SegmentedText words, List<TimeMention> times) {
        boolean[] taken = new boolean[words.syllables().size()];
        for (TimeMention time : times) {
            cover(words, time.span(), taken);
        }
        List<EntityMention> mentions = new ArrayList<>();
        for (Sentence sentence : words.sentences()) {
            mentions.addAll(new NameScanner(lists, words, sentence, taken).scan());
        }
        for (EntityMention mention : mentions) {
            cover(words, mention.span(), taken);
        }
        mentions.addAll(ShortNames.of(words, mentions, taken));
        mentions.sort(Comparator.comparing(EntityMention::span));
        return ImmutableList.copyOf(mentions);
    }

    private static void cover(SegmentedText words, Span span, boolean[] taken) {
        for (int i = words.syllableAt(span.start());
                i < taken.length && words.syllables().get(i).span().start() < span.end();
                i++) {
            taken[i] = true;
        }
    }
}
