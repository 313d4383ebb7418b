package io.github.vietfacts.entity;

import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.document.Syllables;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of a sentence that stand for parties which other words name: {@code hai bên}, {@code nước này}. */
final class CollectiveGrammar {

    /** What a collective is built around, and how many syllables it takes. */
    record Found(Phrase.Head head, int size) {}

    private static final NameTrie<Phrase.Head> AFTER_TWO = trie(Map.of(
            Phrase.Head.TWO_COUNTRIES,
            List.of("nước", "bên", "quốc gia", "đất nước", "chính phủ", "nhà nước", "dân tộc", "nền kinh tế"),
            Phrase.Head.TWO_PRINCIPALS,
            List.of("nhà lãnh đạo", "lãnh đạo", "vị lãnh đạo", "nguyên thủ", "vị nguyên thủ"),
            Phrase.Head.TWO_PERSONS,
            List.of(
                    "đồng chí",
                    "ông",
                    "bà",
                    "nghệ sĩ",
                    "tác giả",
                    "họa sĩ",
                    "ca sĩ",
                    "nhạc sĩ",
                    "nhà văn",
                    "nhà thơ",
                    "nhà ngoại giao",
                    "chính khách"),
            Phrase.Head.TWO_BODIES,
            List.of(
                    "đảng",
                    "quốc hội",
                    "nghị viện",
                    "bộ",
                    "đội",
                    "đội bóng",
                    "đội tuyển",
                    "câu lạc bộ",
                    "công ty",
                    "tập đoàn")));

    private static final NameTrie<Phrase.Head> AFTER_EACH =
            trie(Map.of(Phrase.Head.TWO_COUNTRIES, List.of("nước", "bên", "quốc gia")));

    private static final NameTrie<Phrase.Head> ALONE = trie(Map.of(
            Phrase.Head.TWO_COUNTRIES,
            List.of("đôi bên"),
            Phrase.Head.THIS_COUNTRY,
            List.of(
                    "nước này",
                    "nước đó",
                    "quốc gia này",
                    "quốc gia đó",
                    "đất nước này",
                    "quốc đảo này",
                    "đảo quốc này",
                    "nước bạn",
                    "phía bạn"),
            Phrase.Head.THIS_PERSON,
            List.of(
                    "nhà lãnh đạo này",
                    "vị lãnh đạo này",
                    "chính khách này",
                    "chính trị gia này",
                    "nhà ngoại giao này",
                    "cầu thủ này",
                    "tiền đạo này",
                    "tiền vệ này",
                    "hậu vệ này",
                    "trung vệ này",
                    "thủ môn này",
                    "chân sút này",
                    "tay vợt này",
                    "võ sĩ này",
                    "vận động viên này",
                    "nghệ sĩ này",
                    "họa sĩ này",
                    "ca sĩ này",
                    "nhà văn này",
                    "doanh nhân này",
                    "ông này",
                    "bà này"),
            Phrase.Head.HOST_COUNTRY,
            List.of("nước chủ nhà"),
            Phrase.Head.HOME_COUNTRY,
            List.of("nước ta", "đất nước ta"),
            Phrase.Head.THREE_COUNTRIES,
            List.of("ba nước", "ba quốc gia")));

    /** Before {@code nước này} they make it several countries. */
    private static final Set<String> PLURALS = Set.of("các", "những", "nhiều", "hai", "ba", "bốn", "mọi", "mỗi");

    private static final Set<String> OTHERS = Set.of("kia", "nọ", "khác");
    private static final Set<String> RECEIVING = Set.of("tiếp", "đón", "vị", "với", "chào", "tiễn", "mời");
    /** What may follow a guest who is no part of a longer word. */
    private static final Set<String> GUEST_ENDS =
            Set.of(".", ",", ";", "tại", "ở", "đã", "sẽ", "và", "chiều", "sáng", "tối", "ngày", "vào", "hôm", "trong");

    /** After {@code hai bên} they make it the sides of a road. */
    private static final Set<String> BANKS = Set.of("bờ", "đường", "cánh", "vỉa", "sườn", "lề", "hông", "mép");

    private final NameLists lists;
    private final List<Syllable> text;
    private final int begin;
    private final int end;
    private final Map<Integer, EntityMention> startsAt;

    CollectiveGrammar(NameLists lists, List<Syllable> text, int begin, int end, Map<Integer, EntityMention> startsAt) {
        this.lists = lists;
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.startsAt = startsAt;
    }

    /** Returns the collective that begins at a syllable, null where none does. */
    @Nullable
    Found at(int at) {
        String key = text.get(at).key();
        if (key.equals("hai") && at + 1 < end) {
            return afterTwo(at + 1);
        }
        if (key.equals("mỗi") && at + 1 < end) {
            return longer(AFTER_EACH.longest(text, at + 1, end, true));
        }
        if (key.equals("khách") && isGuest(at)) {
            return new Found(Phrase.Head.GUEST, 1);
        }
        NameTrie.Match<Phrase.Head> alone = ALONE.longest(text, at, end, true);
        if (alone == null || (at > begin && PLURALS.contains(text.get(at - 1).key()))) {
            return null;
        }
        if (alone.value() == Phrase.Head.THIS_COUNTRY && isAnyCountry(at + alone.size())) {
            return null;
        }
        EntityMention next = startsAt.get(at + alone.size());
        boolean named = next != null && next.type() == EntityType.COUNTRY; // 'nước chủ nhà Lào', 'ba nước Lào, ...'
        return named && alone.value() == Phrase.Head.HOST_COUNTRY ? null : new Found(alone.value(), alone.size());
    }

    /** {@code không đi với nước này để chống nước kia}. */
    private boolean isAnyCountry(int from) {
        for (int i = from; i + 1 < end; i++) {
            if (text.get(i).key().equals("nước")
                    && OTHERS.contains(text.get(i + 1).key())) {
                return true;
            }
        }
        return false;
    }

    /** Whom a host receives; elsewhere guests are customers. */
    private boolean isGuest(int at) {
        boolean received = at > begin && RECEIVING.contains(text.get(at - 1).key());
        return received
                && (at + 1 == end || GUEST_ENDS.contains(text.get(at + 1).key()));
    }

    private @Nullable Found afterTwo(int at) {
        EntityMention body = startsAt.get(at);
        if (body != null
                && body.type() == EntityType.ORGANIZATION
                && Organizations.withoutCountry(body, lists).equals(body.text())) {
            return new Found(
                    Phrase.Head.TWO_BODIES, 1 + Syllables.of(body.text()).size());
        }
        NameTrie.Match<Phrase.Head> words = AFTER_TWO.longest(text, at, end, true);
        NameTrie.Match<NameLists.Title> title = lists.titles.longest(text, at, end, true);
        if (words == null || (title != null && title.size() > words.size())) {
            return title == null ? null : person(Phrase.Head.TWO_PRINCIPALS, at, title.size());
        }
        int after = at + words.size();
        return switch (words.value()) {
            case TWO_COUNTRIES -> after < end && BANKS.contains(text.get(after).key()) ? null : longer(words);
            case TWO_BODIES -> isBody(at) ? longer(words) : null;
            default -> person(words.value(), at, words.size());
        };
    }

    /** {@code hai bộ} may be suits or films: only with a capital, or between two sides. */
    private boolean isBody(int at) {
        return !text.get(at).key().equals("bộ")
                || text.get(at).isCapitalized()
                || (at - 2 >= begin && text.get(at - 2).key().equals("giữa"));
    }

    /** {@code hai đồng chí Nguyễn Văn A và Trần Thị B} names them. */
    private @Nullable Found person(Phrase.Head head, int at, int size) {
        EntityMention next = startsAt.get(at + size);
        boolean named = next != null && next.type() == EntityType.PERSON;
        return named ? null : new Found(head, 1 + size);
    }

    private static @Nullable Found longer(NameTrie.@Nullable Match<Phrase.Head> match) {
        return match == null ? null : new Found(match.value(), 1 + match.size());
    }

    private static NameTrie<Phrase.Head> trie(Map<Phrase.Head, List<String>> words) {
        NameTrie<Phrase.Head> trie = new NameTrie<>();
        words.forEach((head, list) -> list.forEach(word -> trie.add(Syllables.of(word), head)));
        return trie;
    }
}
