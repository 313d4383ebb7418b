package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Syllable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands around offices and names in a sentence: words for several persons, forms of address, portfolios. */
final class OfficeEdges {

    private static final Set<String> PLURALS = Set.of("các", "những", "nhiều", "mọi", "số");
    /** They stand between such a word and a title. */
    private static final Set<String> BETWEEN = Set.of("tân", "vị", "nữ", "cựu", "nguyên");

    /** How many syllables the words for a portfolio take at most. */
    private static final int CHARGE_REACH = 16;

    private final NameLists lists;
    private final List<Syllable> text;
    private final int begin;
    private final int end;
    private final Map<Integer, EntityMention> startsAt;

    OfficeEdges(NameLists lists, List<Syllable> text, int begin, int end, Map<Integer, EntityMention> startsAt) {
        this.lists = lists;
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.startsAt = startsAt;
    }

    /** Where a word begins that makes a title several persons': {@code các}, {@code các vị tân}; the title if none does. */
    int pluralBefore(int at) {
        int place = at;
        while (place > begin && BETWEEN.contains(text.get(place - 1).key())) {
            place--;
        }
        boolean plural = place > begin
                && (PLURALS.contains(text.get(place - 1).key())
                        || text.get(place - 1).isNumber());
        return plural ? place - 1 : at;
    }

    /** Skips a comma and forms of address between offices and a name. */
    int nameAfter(int at) {
        int charge = chargeEnd(at);
        if (charge > at) {
            return charge;
        }
        int place = at;
        if (place < end && text.get(place).key().equals(",")) {
            place++;
        }
        int honorific = place < end ? lists.head("honorific", text, place, end) : 0;
        if (place > at && honorific == 0) {
            return at;
        }
        return place + honorific;
    }

    /** Steps over what an office is in charge of: {@code Phó Chủ tịch X phụ trách khu vực châu Á}. */
    private int chargeEnd(int at) {
        if (at + 1 >= end
                || !text.get(at).key().equals("phụ")
                || !text.get(at + 1).key().equals("trách")) {
            return at;
        }
        for (int place = at + 2; place < end && place < at + CHARGE_REACH; place++) {
            EntityMention mention = startsAt.get(place);
            if (mention != null && mention.type() == EntityType.PERSON) {
                return place;
            }
        }
        return at;
    }

    /** Where the form of address before a name begins; the name if there is none. */
    int honorificBefore(int at) {
        return at - lists.headBefore("honorific", text, begin, at, 2);
    }
}
