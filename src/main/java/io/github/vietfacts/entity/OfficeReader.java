package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads offices in one sentence: a title with its organisation, country or place, and several of them in a row. All
 * methods take and return syllable indexes.
 */
final class OfficeReader {

    private static final Set<String> JOINTS = Set.of(",", "kiêm", "và", "-");

    /** Classes of titles that are no offices: military ranks, degrees, styles of honour. */
    private static final Set<String> NO_OFFICE = Set.of("rank", "academic", "style");

    private static final Set<String> HEADS = Set.of("chủ tịch nước", "thủ tướng", "chủ tịch quốc hội");

    private static final Set<String> BELOW_HEADS = Set.of(
            "head_of_government",
            "deputy_head_of_government",
            "minister",
            "foreign_minister",
            "defence_minister",
            "deputy_minister",
            "ambassador");

    /** How many syllables stand in a parenthesis inside an office at most. */
    private static final int MAX_PARENTHESIS = 8;

    private final NameLists lists;
    private final SegmentedText words;
    private final List<Syllable> text;
    private final int begin;
    private final int end;
    private final Map<Integer, EntityMention> startsAt;

    OfficeReader(NameLists lists, SegmentedText words, Sentence sentence, Map<Integer, EntityMention> startsAt) {
        this.lists = lists;
        this.words = words;
        this.text = words.syllables();
        this.begin = sentence.firstSyllable();
        this.end = sentence.endSyllable();
        this.startsAt = startsAt;
    }

    /** Reads offices from {@code at}; returns where the last ends. Ranks and academic degrees are no offices. */
    int officeChain(int at, List<Office> offices) {
        int last = at;
        int next = at;
        while (next < end && isTitle(next)) {
            List<Office> more = new ArrayList<>();
            int after = office(next, more);
            if (next > last && text.get(last).key().equals(",") && isOfAnother(offices, more)) {
                break;
            }
            offices.addAll(more);
            last = after;
            next = last;
            if (next < end && JOINTS.contains(text.get(next).key())) {
                next = isTitle(next + 1) ? next + 1 : afterFormer(next + 1);
            } else if (next < end) {
                next = afterFormer(next);
            }
        }
        inOneCountry(offices);
        return last;
    }

    /** A body without a country that every country has ({@code Ủy viên Bộ Chính trị}) is of that of the last office. */
    private void inOneCountry(List<Office> offices) {
        Optional<String> last = offices.isEmpty()
                ? Optional.empty()
                : offices.get(offices.size() - 1).country().filter(c -> !c.equals(Party.HOME));
        if (last.isPresent()) {
            offices.replaceAll(
                    office -> office.country().filter(Party.HOME::equals).isPresent()
                                    && !words.source().normalized(office.span()).contains("Việt Nam")
                            ? office.of(last.get())
                            : office);
        }
    }

    /**
     * Whether an office behind a comma is somebody else's: {@code lời mời của Thủ tướng Bhutan, Thủ tướng Lê Văn An}.
     * Nobody heads two states, nor holds one office twice, nor is Viet Nam's head of state or government a minister.
     */
    private boolean isOfAnother(List<Office> before, List<Office> more) {
        if (before.isEmpty() || more.isEmpty()) {
            return false;
        }
        Office last = before.get(before.size() - 1);
        Office next = more.get(0);
        boolean foreign = last.country().filter(c -> !c.equals(Party.HOME)).isPresent();
        boolean twoCountries =
                foreign && next.country().isPresent() && !next.country().equals(last.country());
        boolean same =
                last.title().equalsIgnoreCase(next.title()) && last.country().isPresent();
        boolean below = heads(last) && next.country().isEmpty() && BELOW_HEADS.contains(officeClass(next));
        return same || twoCountries || below || foreign && next.country().isEmpty() && isOfState(next);
    }

    /** {@code Tháp tùng Chủ tịch nước, Phó Thủ tướng Lê Văn An}: the first is somebody else, named before. */
    boolean heads(Office office) {
        return office.country().isEmpty()
                && office.organization().isEmpty()
                && HEADS.contains(office.title().toLowerCase(Locale.ROOT));
    }

    private String officeClass(Office office) {
        int at = words.syllableAt(office.span().start());
        NameTrie.Match<NameLists.Title> title = lists.titles.longest(text, at, end, true);
        return title == null ? "" : title.value().officeClass();
    }

    /** Whether a country has one such office, so that without a country it is Viet Nam's. */
    boolean isOfState(Office office) {
        return OfficeGrammar.OF_STATE.contains(officeClass(office));
    }

    int afterFormer(int at) {
        int former = at < end ? lists.head("former", text, at, end) : 0;
        return former > 0 && isTitle(at + former) ? at + former : at;
    }

    boolean isTitle(int at) {
        EntityMention mention = startsAt.get(at);
        return mention != null && mention.type() == EntityType.TITLE;
    }

    private int office(int at, List<Office> offices) {
        NameTrie.Match<NameLists.Title> known = lists.titles.longest(text, at, titleEnd(at), true);
        String officeClass = known == null ? "" : known.value().officeClass();
        int last = titleEnd(at);
        StringBuilder name = new StringBuilder(words.source().normalized(words.span(at, last)));
        Optional<String> organization = Optional.empty();
        Optional<String> country = Optional.empty();
        boolean international = false;
        for (int step = 0; step < 6; step++) {
            int place = skipLinks(last, officeClass);
            EntityMention mention = startsAt.get(place);
            if (mention == null || (place > last && text.get(last).key().equals("tại") && !isPost(officeClass))) {
                break;
            }
            boolean posted = place > last && text.get(last).key().equals("tại");
            if (mention.type() == EntityType.TITLE && text.get(place - 1).key().equals("của")) {
                List<Office> sender = new ArrayList<>(); // 'Đặc phái viên của Quốc vương Brunei'
                last = office(place, sender);
                country = country.or(
                        () -> sender.stream().flatMap(o -> o.country().stream()).findFirst());
                break;
            }
            if (mention.type() == EntityType.ORGANIZATION) {
                if (organization.isEmpty()) {
                    organization = Optional.of(mention.text());
                    String own = Organizations.withoutCountry(mention, lists);
                    name.append(' ').append(own);
                    international = Organizations.isInternational(mention, lists);
                }
                if (country.isEmpty()) {
                    country = Organizations.country(mention, lists);
                }
            } else if (mention.type() == EntityType.COUNTRY) {
                if (country.isEmpty() && !posted) {
                    country = mention.country();
                }
            } else if (mention.type() == EntityType.LOCATION && !posted) {
                name.append(' ').append(words.source().normalized(words.span(last, endOf(mention))));
                country = country.or(mention::country); // 'Thị trưởng Yokohama'
            } else if (mention.type() != EntityType.LOCATION) {
                break;
            }
            last = endOf(mention);
            EntityMention inside = startsAt.get(last + 1);
            if (afterParenthesis(last) > last && inside != null && inside.type() == EntityType.COUNTRY) {
                country = country.or(inside::country);
            }
            last = afterParenthesis(last);
            EntityMention second = organization.isPresent() ? secondBody(last) : null;
            if (second != null) {
                name.append(
                                words.source()
                                                .normalized(words.span(last, last + 1))
                                                .equals(",")
                                        ? ", "
                                        : " và ")
                        .append(Organizations.withoutCountry(second, lists));
                Optional<String> first = country;
                country = Organizations.country(second, lists).or(() -> first);
                last = afterParenthesis(endOf(second));
            }
        }
        last = afterItsCountry(last);
        if (!NO_OFFICE.contains(officeClass) && !(known != null && known.value().isRoleOnly())) {
            offices.add(new Office(
                    words.span(at, last),
                    name.toString(),
                    organization,
                    country,
                    international,
                    Sectors.BUNDLED.ofOffice(officeClass, organization, lists),
                    isFormer(at)));
        }
        return last;
    }

    /** Steps over a country without a name before a person's: {@code Bộ trưởng Công nghiệp nước chủ nhà Leonard Chia}. */
    private int afterItsCountry(int at) {
        if (at + 2 >= end || !text.get(at).key().equals("nước")) {
            return at;
        }
        String next = text.get(at + 1).key();
        boolean two = (next.equals("chủ") && text.get(at + 2).key().equals("nhà"))
                || (next.equals("sở") && text.get(at + 2).key().equals("tại"));
        int after = two ? at + 3 : next.equals("này") || next.equals("bạn") || next.equals("đó") ? at + 2 : at;
        EntityMention person = startsAt.get(after);
        boolean named = person != null && person.type() == EntityType.PERSON;
        return named || next.equals("chủ") ? after : at;
    }

    /**
     * The body behind the first one and right before its head: {@code Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng Cuba
     * Jorge Soler}, {@code Vụ trưởng Vụ châu Á, Bộ Ngoại giao Peru Luis Quiroga}.
     */
    private @Nullable EntityMention secondBody(int at) {
        boolean joined = at + 1 < end
                && (text.get(at).key().equals("và") || text.get(at).key().equals(","));
        EntityMention second = joined ? startsAt.get(at + 1) : null;
        if (second == null || second.type() != EntityType.ORGANIZATION) {
            return null;
        }
        EntityMention head = startsAt.get(afterParenthesis(endOf(second)));
        return head != null && head.type() == EntityType.PERSON ? second : null;
    }

    /** Where a title ends, with words of a listed one behind the mention: {@code Tổng thống đắc cử}. */
    private int titleEnd(int at) {
        int last = endOf(startsAt.get(at));
        NameTrie.Match<NameLists.Title> whole = lists.titles.longest(text, at, end, true);
        int longer = whole == null ? last : at + whole.size();
        for (int i = last; i < longer; i++) {
            if (startsAt.containsKey(i)) {
                return last;
            }
        }
        return Math.max(last, longer);
    }

    private static boolean isPost(String officeClass) {
        return Set.of("ambassador", "consul", "envoy", "official", "director", "chair")
                .contains(officeClass);
    }

    private int skipLinks(int at, String officeClass) {
        int place = at;
        while (place < end
                && startsAt.get(place) == null
                && (Set.of("nước", "của", "tại").contains(text.get(place).key())
                        || (lists.head("place_class", text, place, end) > 0))
                && place - at < 3) {
            place++;
        }
        return place;
    }

    /** Steps over an acronym or a country: {@code Đảng Dân chủ Tự do (LDP)}, {@code Thống đốc Kanagawa (Nhật Bản)}. */
    private int afterParenthesis(int at) {
        if (at + 2 >= end
                || !text.get(at).key().equals("(")
                || !text.get(at + 1).isCapitalized()) {
            return at;
        }
        for (int i = at + 2; i < end && i - at <= MAX_PARENTHESIS; i++) {
            if (text.get(i).key().equals(")")) {
                return i + 1;
            }
        }
        return at;
    }

    private boolean isFormer(int at) {
        for (int size = 1; size <= 2 && at - size >= begin; size++) {
            if (lists.head("former", text, at - size, at) == size) {
                return !Set.of("tân", "đương").contains(text.get(at - size).key());
            }
        }
        return false;
    }

    private int endOf(EntityMention mention) {
        return words.syllableAt(mention.span().end());
    }
}
