package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Provenance;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.text.Span;
import io.github.vietfacts.text.Vietnamese;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The second reading: parts of the foreign names that a document names in full ({@code Kishida}, {@code Macron}). */
final class ShortNames {

    private static final Provenance PROVENANCE = Provenance.of("names", "part of a name in the same text");

    private ShortNames() {}

    static List<EntityMention> of(SegmentedText words, List<EntityMention> known, boolean[] taken) {
        Set<String> parts = new HashSet<>();
        for (EntityMention mention : known) {
            if (mention.type() == EntityType.PERSON && mention.text().indexOf(' ') > 0) {
                for (String part : mention.text().split("[ .-]+", -1)) {
                    if (part.length() > 2 && !Vietnamese.isSyllable(part)) {
                        parts.add(part.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        List<EntityMention> found = new ArrayList<>();
        for (Sentence sentence : words.sentences()) {
            int i = sentence.firstSyllable();
            while (i < sentence.endSyllable()) {
                int end = i;
                while (end < sentence.endSyllable()
                        && !taken[end]
                        && isPart(words.syllables().get(end), parts)) {
                    end++;
                }
                if (end > i) {
                    Span span = words.span(i, end);
                    found.add(new EntityMention(
                            EntityType.PERSON, span, words.source().normalized(span), Optional.empty(), PROVENANCE));
                }
                i = Math.max(end, i + 1);
            }
        }
        return found;
    }

    private static boolean isPart(Syllable syllable, Set<String> parts) {
        return syllable.isCapitalized() && parts.contains(syllable.key());
    }
}
