package io.github.vietfacts.fact;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who leads the delegation of which a document tells: after {@code đoàn ... do A dẫn đầu} a lone {@code
 * Đoàn đã thăm ...} is A. Sentences are read in the order of the text; syllables are numbered within them.
 */
final class Delegations {

    private static final List<List<String>> NAMES =
            Phrases.of("đoàn", "đoàn công tác", "đoàn đại biểu", "phái đoàn", "đoàn cấp cao");
    /** What delegations do; other words after {@code đoàn} say which delegation it is. */
    private static final Set<String> ACTS = Set.of(
            "đã", "sẽ", "cũng", "còn", "không", "chưa", "đi", "đến", "tới", "thăm", "dự", "rời", "gặp", "ghé", "vào",
            "đặt", "dâng", "viếng", "lên", "sang", "về", "được", "vừa", "làm", "tiếp", "có", "cùng", "tham", "chào",
            "bắt", "kết", "khảo", "tặng", "trao", "nghe", "hội", "trở", "thắp", "tìm", "lần", "ký", "dừng", "bay", "tổ",
            "trồng", "giao", "chứng", "cảm", "trình", "bày", "mong", "đề");

    /** What ends the ways to say that a delegation is received. */
    private static final Set<String> RECEIVE = Set.of("tiếp", "đãi", "đón", "trưa", "tối", "mừng", "cơm", "gặp");

    private static final List<List<String>> LEADS = Phrases.of("dẫn đầu", "làm trưởng đoàn");
    /** How many syllables stand between {@code đoàn} and {@code do}, and between a leader and {@code dẫn đầu}. */
    private static final int REACH = 24;

    private static final Set<String> WITH = Set.of("và", "cùng");
    /** How many characters stand between a leader and the delegation that comes along; a spouse may be named. */
    private static final int COMPANY = 16;

    private final NamedSubjects names;
    private @Nullable Party leader;
    /** The words for the delegation that the leader leads. */
    private List<String> words = List.of();

    Delegations(NamedSubjects names) {
        this.names = names;
    }

    /** Takes note of the leader whom a sentence names. */
    void read(List<Syllable> syllables) {
        int delegation = -1;
        Reference before = null;
        for (int at = 0; at < syllables.size(); at++) {
            String key = syllables.get(at).key();
            if (key.equals("đoàn")) {
                delegation = at;
                if (before != null && isWith(before, syllables, at)) {
                    leader = before.parties().get(0);
                    words = List.of();
                }
            }
            Reference named = names.referenceAt(syllables, at);
            before = NamedSubjects.isPerson(named) ? named : before;
            boolean led = key.equals("do") && delegation >= 0 && at - delegation < REACH;
            if (led) {
                int first = delegation;
                int end = at;
                person(syllables, at + 1).ifPresent(party -> {
                    leader = party;
                    words = keys(syllables.subList(first, end));
                });
            }
        }
    }

    /** {@code Chủ tịch A và (Phu nhân cùng) Đoàn đại biểu cấp cao}: A leads it. */
    private static boolean isWith(Reference before, List<Syllable> syllables, int at) {
        boolean joined = at > 0 && WITH.contains(syllables.get(at - 1).key());
        return joined && syllables.get(at - 1).span().start() - before.span().end() <= COMPANY;
    }

    /** The person named here, perhaps after a form of address, if {@code dẫn đầu} follows. */
    private Optional<Party> person(List<Syllable> syllables, int at) {
        boolean leads = false;
        for (int i = at; i < Math.min(at + 2 * REACH, syllables.size()) && !leads; i++) {
            leads = Phrases.length(syllables, i, LEADS) > 0;
        }
        Reference reference = leads ? names.referenceAt(syllables, at) : null;
        return NamedSubjects.isPerson(reference)
                ? Optional.of(reference.parties().get(0))
                : Optional.empty();
    }

    /** How many syllables of a lone {@code Đoàn} that acts stand here, 0 for none. */
    int length(List<Syllable> syllables, int at) {
        int length = Math.max(Phrases.length(syllables, at, NAMES), named(syllables, at));
        boolean acts = length > 0
                && at + length < syllables.size()
                && ACTS.contains(syllables.get(at + length).key());
        return acts || isReceived(syllables, at, length) ? length : 0;
    }

    /** How many syllables repeat the words for the delegation here, if they are more than {@code đoàn}. */
    private int named(List<Syllable> syllables, int at) {
        int same = 0;
        while (same < words.size()
                && at + same < syllables.size()
                && syllables.get(at + same).key().equals(words.get(same))) {
            same++;
        }
        return same > 1 ? same : 0;
    }

    private static List<String> keys(List<Syllable> syllables) {
        List<String> keys = new ArrayList<>();
        for (Syllable syllable : syllables) {
            if (!syllable.isWord()) {
                break; // '(Lào)' is told once
            }
            keys.add(syllable.key());
        }
        return keys;
    }

    /** {@code A mở tiệc chiêu đãi Đoàn.}: a clause ends with a lone delegation that is received. */
    static boolean isReceived(List<Syllable> syllables, int at, int length) {
        return length > 0
                && at > 0
                && RECEIVE.contains(syllables.get(at - 1).key())
                && (at + length >= syllables.size()
                        || !syllables.get(at + length).isWord());
    }

    /** Who leads the delegation last named. */
    Optional<Party> leader() {
        return Optional.ofNullable(leader);
    }
}
