package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Syllables;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an organisation's name says of its country. */
final class Organizations {

    /** Bodies that every country has: the country behind such a name is not part of it. */
    private static final Set<String> GENERIC =
            Set.of("bộ", "quốc", "chính", "thượng", "hạ", "nghị", "nội", "hội", "ngân", "tòa", "viện", "văn", "quân");

    private static final Set<String> NO_COUNTRY = Set.of("liên hợp", "liên hiệp quốc", "nhóm", "tập đoàn", "công ty");

    private Organizations() {}

    /** Returns the name without the country at its end, where the country only says whose body it is. */
    static String withoutCountry(EntityMention organization, NameLists lists) {
        List<Syllable> name = Syllables.of(organization.text());
        if (name.isEmpty() || !GENERIC.contains(name.get(0).key())) {
            return organization.text();
        }
        for (int i = 1; i < name.size(); i++) {
            NameTrie.Match<NameLists.Known> known = lists.names.longest(name, i, name.size(), false);
            if (known != null && known.value().type() == EntityType.COUNTRY && i + known.size() == name.size()) {
                int cut = name.get(i - 1).key().equals("nước") ? i - 1 : i;
                return organization
                        .text()
                        .substring(0, name.get(cut).span().start())
                        .strip();
            }
        }
        return organization.text();
    }

    /** Returns the country that a body's list or name tells, also by a place at its end: {@code Thành ủy Windhoek}. */
    static Optional<String> country(EntityMention organization, NameLists lists) {
        if (organization.country().isPresent()
                || Sectors.BUNDLED
                        .ofBody(organization.text(), lists)
                        .filter(Sector::isInternational)
                        .isPresent()) {
            return organization.country();
        }
        List<Syllable> name = Syllables.of(organization.text());
        for (int i = 1; i < name.size(); i++) {
            NameTrie.Match<NameLists.Known> known = lists.names.longest(name, i, name.size(), false);
            if (known != null && known.value().type() == EntityType.LOCATION && i + known.size() == name.size()) {
                return known.value().country();
            }
        }
        return Optional.empty();
    }

    /** Returns whether it belongs to no country. */
    static boolean isInternational(EntityMention organization, NameLists lists) {
        String key = organization.text().toLowerCase(Locale.ROOT);
        if (NO_COUNTRY.stream().anyMatch(key::startsWith)) {
            return true;
        }
        return lists.international.contains(key);
    }
}
