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

    /**
     * Returns the country whose body it is: by its name's end ({@code Thành ủy Windhoek}, {@code Đại sứ quán Lào tại Việt
     * Nam}) or by its list; empty for friends of two countries ({@code Hội Hữu nghị Việt Nam - Lào}).
     */
    static Optional<String> country(EntityMention organization, NameLists lists) {
        if (Sectors.BUNDLED
                .ofBody(organization.text(), lists)
                .filter(Sector::isInternational)
                .isPresent()) {
            return organization.country();
        }
        List<Syllable> name = Syllables.of(organization.text());
        int end = 0;
        while (end < name.size() && !name.get(end).key().equals("tại")) {
            end++;
        }
        for (int i = 1; i < end; i++) {
            NameTrie.Match<NameLists.Known> known = lists.names.longest(name, i, end, false);
            if (known != null
                    && i + known.size() == end
                    && (known.value().type() == EntityType.COUNTRY
                            || known.value().type() == EntityType.LOCATION)) {
                boolean pair = Set.of("-", "–").contains(name.get(i - 1).key());
                return pair ? Optional.empty() : known.value().country();
            }
        }
        return end < name.size() ? Optional.empty() : organization.country();
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
