package io.github.vietfacts.vncorenlp;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.TimeMention;
import io.github.vietfacts.entity.EntityRecognizer;
import io.github.vietfacts.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Names by the labels of VnCoreNLP: a segment of {@code B-x} and {@code I-x} is one mention. */
final class NameReader implements EntityRecognizer {

    private static final Map<String, EntityType> TYPES = Map.of(
            "PER", EntityType.PERSON,
            "ORG", EntityType.ORGANIZATION,
            "LOC", EntityType.LOCATION);

    private static final Provenance PROVENANCE = Provenance.of("VnCoreNLP", "ner");

    private final Function<List<Syllable>, Alignment> engine;

    NameReader(Function<List<Syllable>, Alignment> engine) {
        this.engine = engine;
    }

    @Override
    public List<EntityMention> recognize(SegmentedText words, List<TimeMention> times) {
        List<EntityMention> mentions = new ArrayList<>();
        for (Sentence sentence : words.sentences()) {
            read(words, sentence, mentions);
        }
        return withoutTimes(mentions, times);
    }

    private void read(SegmentedText words, Sentence sentence, List<EntityMention> mentions) {
        Alignment alignment = engine.apply(words.syllables(sentence));
        int size = sentence.endSyllable() - sentence.firstSyllable();
        int start = 0;
        while (start < size) {
            int end = segmentEnd(alignment, start, size);
            Optional<EntityType> type = type(alignment.label(start));
            if (type.isPresent()) {
                Span span = words.span(sentence.firstSyllable() + start, sentence.firstSyllable() + end);
                String text = words.source().normalized(span);
                mentions.add(new EntityMention(type.get(), span, text, Optional.empty(), PROVENANCE));
            }
            start = end;
        }
    }

    private static List<EntityMention> withoutTimes(List<EntityMention> mentions, List<TimeMention> times) {
        List<EntityMention> kept = new ArrayList<>();
        int time = 0;
        for (EntityMention mention : mentions) {
            while (time < times.size()
                    && times.get(time).span().end() <= mention.span().start()) {
                time++;
            }
            if (time == times.size() || !times.get(time).span().overlaps(mention.span())) {
                kept.add(mention);
            }
        }
        return kept;
    }

    private static int segmentEnd(Alignment alignment, int start, int size) {
        String label = alignment.label(start);
        int end = start + 1;
        if (label.length() > 2) {
            String inside = "I-" + label.substring(2);
            while (end < size && alignment.label(end).equals(inside)) {
                end++;
            }
        }
        return end;
    }

    private static Optional<EntityType> type(String label) {
        return label.length() > 2 ? Optional.ofNullable(TYPES.get(label.substring(2))) : Optional.empty();
    }
}
