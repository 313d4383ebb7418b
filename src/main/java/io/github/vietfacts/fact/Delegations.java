package io.github.vietfacts.fact;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Reference;
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

    private static final List<List<String>> LEADS = Phrases.of("dẫn đầu", "làm trưởng đoàn");
    /** How many syllables stand between {@code đoàn} and {@code do}, and between a leader and {@code dẫn đầu}. */
    private static final int REACH = 24;

    private final NamedSubjects names;
    private @Nullable Party leader;

    Delegations(NamedSubjects names) {
        this.names = names;
    }

    /** Takes note of the leader whom a sentence names. */
    void read(List<Syllable> syllables) {
        int delegation = -1;
        for (int at = 0; at < syllables.size(); at++) {
            String key = syllables.get(at).key();
            if (key.equals("đoàn")) {
                delegation = at;
            }
            boolean led = key.equals("do") && delegation >= 0 && at - delegation < REACH;
            if (led) {
                person(syllables, at + 1).ifPresent(party -> leader = party);
            }
        }
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
    static int length(List<Syllable> syllables, int at) {
        int length = Phrases.length(syllables, at, NAMES);
        boolean acts = length > 0
                && at + length < syllables.size()
                && ACTS.contains(syllables.get(at + length).key());
        return acts ? length : 0;
    }

    /** Who leads the delegation last named. */
    Optional<Party> leader() {
        return Optional.ofNullable(leader);
    }
}
