package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.text.Vietnamese;
import java.util.List;
import java.util.Set;

/**
 * What stands before a place in one sentence: the names found so far and the words between say whether a person, an
 * organisation, or neither begins there.
 */
final class NameContext {

    /** Words between an office and the country or place that it belongs to. */
    private static final Set<String> OFFICE_LINKS = Set.of("nước", "tại", "của", "thành", "phố", "tỉnh", "bang");

    /** Classes of offices that stand at the head of companies and agencies. */
    private static final Set<String> BODY_HEADS = Set.of("chair", "director", "official");

    /** How far, in syllables, a foreign name may stand behind its office. */
    private static final int OFFICE_REACH = 12;

    /** How many syllables stand in a parenthesis behind an office at most. */
    private static final int MAX_PARENTHESIS = 9;

    private final SentenceShape shape;
    private final NameLists lists;
    private final SegmentedText words;
    private final List<Syllable> text;
    private final int begin;
    private final int end;
    /** The names of the sentence so far, in order; the scanner adds to it. */
    private final List<EntityMention> found;

    NameContext(SentenceShape shape, SegmentedText words, List<EntityMention> found) {
        this.shape = shape;
        this.lists = shape.lists;
        this.words = words;
        this.text = shape.text;
        this.begin = shape.begin;
        this.end = shape.end;
        this.found = found;
    }

    /** A family name that is also a head word: {@code Chủ tịch nước Đoàn Bá Khang}. */
    boolean isPersonAfterOffice(int at) {
        return lists.surnames.contains(text.get(at).key())
                && (followsOfficeOrHonorific(at))
                && shape.capital(at + 1)
                && !shape.commonWordInName(at)
                && !shape.commonWordInName(at + 1);
    }

    boolean endsTitle(int at) {
        return !found.isEmpty()
                && found.get(found.size() - 1).type() == EntityType.TITLE
                && words.syllableAt(found.get(found.size() - 1).span().end()) == at;
    }

    /** {@code Ông} and {@code Bà} at the start of a sentence, though {@code Ông} is a family name, too. */
    boolean isAddress(int at) {
        return lists.head("honorific", text, at, end) == 1 && shape.capital(at + 1);
    }

    /**
     * Behind the head of a company or agency, a name that begins with no family name and is one word, an acronym, or
     * spelled in Vietnamese is the body's: {@code Chủ tịch Sacombank}, {@code Bộ trưởng GTVT Lê Văn Hải}.
     */
    boolean isUnknownBody(int at) {
        if (!endsTitle(at) || lists.surnames.contains(text.get(at).key())) {
            return false;
        }
        boolean alone = !shape.capital(at + 1);
        boolean beforeSurname =
                !alone && lists.surnames.contains(text.get(at + 1).key());
        if (shape.isAcronym(at)) {
            return alone || beforeSurname;
        }
        boolean head = BODY_HEADS.contains(lastTitleClass());
        boolean bare = lists.head("org_head", text, at, end) > 0 && alone;
        return bare || (head && (alone || Vietnamese.isSyllable(text.get(at).form())));
    }

    private String lastTitleClass() {
        int at = words.syllableAt(found.get(found.size() - 1).span().start());
        NameTrie.Match<NameLists.Title> title = lists.titles.longest(text, at, end, true);
        return title == null ? "" : title.value().officeClass();
    }

    boolean followsHonorific(int at) {
        return lists.headBefore("honorific", text, begin, at, 3) > 0;
    }

    /** Steps back over {@code (LDP)} or {@code (Nhật Bản)}. */
    private int beforeParenthesis(int at) {
        if (at - 1 <= begin || !text.get(at - 1).key().equals(")")) {
            return at;
        }
        for (int i = at - 2; i > begin && at - i <= MAX_PARENTHESIS; i--) {
            if (text.get(i).key().equals("(")) {
                return i;
            }
        }
        return at;
    }

    boolean followsOfficeOrHonorific(int at) {
        if (followsHonorific(at)) {
            return true;
        }
        int last = found.size() - 1;
        int place = at;
        while (last >= 0) {
            place = beforeParenthesis(place);
            while (last >= 0 && words.syllableAt(found.get(last).span().start()) >= place) {
                last--; // what stands in the parenthesis
            }
            if (last < 0) {
                return false;
            }
            EntityMention mention = found.get(last);
            int mentionEnd = words.syllableAt(mention.span().end());
            if (mentionEnd != place && !(mention.type() == EntityType.COUNTRY && onlyLinks(mentionEnd, place))) {
                return mentionEnd < place && mention.type() == EntityType.TITLE && onlyLinks(mentionEnd, place);
            }
            if (mention.type() == EntityType.TITLE) {
                return true;
            }
            if (mention.type() == EntityType.PERSON) {
                return false;
            }
            place = words.syllableAt(mention.span().start());
            last--;
            int before =
                    last < 0 ? begin : words.syllableAt(found.get(last).span().end());
            while (place > before && OFFICE_LINKS.contains(text.get(place - 1).key())) {
                place--;
            }
        }
        return false;
    }

    /** Whether an office stands shortly before and no person since: {@code Phó Chủ tịch X phụ trách châu Á John Doe}. */
    boolean officeWaits(int at) {
        for (int last = found.size() - 1; last >= 0; last--) {
            EntityMention mention = found.get(last);
            if (mention.type() == EntityType.PERSON
                    || at - words.syllableAt(mention.span().end()) > OFFICE_REACH) {
                return false;
            }
            if (mention.type() == EntityType.TITLE) {
                return true;
            }
        }
        return false;
    }

    private boolean onlyLinks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Set.of("(", ")", "nước", "tại").contains(text.get(i).key())) {
                return false;
            }
        }
        return from < to;
    }
}
