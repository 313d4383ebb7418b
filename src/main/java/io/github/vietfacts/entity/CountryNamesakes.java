package io.github.vietfacts.entity;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.SegmentedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Countries that share their name with persons. Where a document names the country {@code Mỹ} more often than a person so
 * called, and nobody whose full name holds {@code Mỹ} or who is addressed so, a lone {@code Mỹ} is the country, too.
 */
final class CountryNamesakes {

    private CountryNamesakes() {}

    /** Returns the mentions with persons made countries where they are. */
    static List<EntityMention> resolved(SegmentedText words, List<EntityMention> mentions, NameLists lists) {
        Map<String, EntityMention> countries = new HashMap<>();
        Multiset<String> asCountry = HashMultiset.create();
        Multiset<String> asPerson = HashMultiset.create();
        Set<String> persons = new HashSet<>();
        EntityMention before = null;
        for (EntityMention mention : mentions) {
            if (mention.type() == EntityType.COUNTRY) {
                countries.putIfAbsent(mention.text(), mention);
                asCountry.add(mention.text());
            } else if (mention.type() == EntityType.PERSON) {
                asPerson.add(mention.text());
                List<String> parts = Spellings.parts(mention.text());
                if (parts.size() > 1 || isAddressed(words, mention, before, lists)) {
                    persons.addAll(parts);
                }
            }
            before = mention;
        }
        List<EntityMention> resolved = new ArrayList<>();
        for (EntityMention mention : mentions) {
            EntityMention country = mention.type() == EntityType.PERSON ? countries.get(mention.text()) : null;
            boolean person = country == null
                    || persons.contains(mention.text().toLowerCase(Locale.ROOT))
                    || asCountry.count(mention.text()) <= asPerson.count(mention.text());
            resolved.add(
                    person
                            ? mention
                            : new EntityMention(
                                    EntityType.COUNTRY,
                                    mention.span(),
                                    mention.text(),
                                    country.country(),
                                    country.provenance()));
        }
        return resolved;
    }

    /** {@code chị Mỹ}, {@code đồng chí Mỹ}, {@code Giám đốc Mỹ}. */
    private static boolean isAddressed(
            SegmentedText words, EntityMention mention, @Nullable EntityMention before, NameLists lists) {
        int first = words.syllableAt(mention.span().start());
        boolean titled = before != null
                && before.type() == EntityType.TITLE
                && words.syllableAt(before.span().end()) == first;
        return titled || lists.headBefore("honorific", words.syllables(), 0, first, 2) > 0;
    }
}
