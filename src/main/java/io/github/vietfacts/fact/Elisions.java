package io.github.vietfacts.fact;

import io.github.vietfacts.document.Syllable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Sentences and items of lists that leave out who meets or travels: {@code Chiều cùng ngày, tiếp ...}; {@code - 9h: hội
 * đàm với ...}; {@code Cuộc gặp với ... không diễn ra}. Syllables are numbered within the sentence.
 */
final class Elisions {

    /** A piece of the sentence that can stand for whom it leaves out. */
    record Place(int first, int end) {}

    private static final List<List<String>> ACTS = Phrases.of(
            "tiếp",
            "đón",
            "hội đàm",
            "hội kiến",
            "hội ý",
            "gặp",
            "gặp gỡ",
            "gặp mặt",
            "tiếp xúc",
            "tiếp kiến",
            "yết kiến",
            "điện đàm",
            "làm việc với",
            "làm việc tại",
            "trao đổi với",
            "tọa đàm",
            "đối thoại",
            "chào xã giao",
            "đến chào",
            "có cuộc",
            "có buổi",
            "thăm",
            "đến thăm",
            "tới thăm",
            "sang thăm",
            "dự",
            "tham dự",
            "chủ trì",
            "ký");

    private static final Set<String> ADVERBS =
            Set.of("đã", "sẽ", "cũng", "còn", "lần", "lượt", "tiếp", "tục", "không", "chưa", "và");
    private static final Set<String> MARKS = Set.of("-", "+", "*", "•");
    private static final Set<String> ENDS_OPENING = Set.of(",", ":");
    private static final Set<String> MEETING_HEADS = Set.of("cuộc", "buổi");
    private static final List<List<String>> JOURNEYS = Phrases.of("chuyến thăm", "chặng thăm", "chặng");
    private static final List<List<String>> CALLED_OFF = Phrases.of(
            "bị hủy",
            "được hủy",
            "đã hủy",
            "hủy bỏ",
            "bị hoãn",
            "được hoãn",
            "bị lùi",
            "được lùi",
            "không diễn ra",
            "đã lùi");
    /** How many syllables after its noun a journey is called off. */
    private static final int MAX_JOURNEY = 24;

    /** How many syllables a time or place takes before the verb, and adverbs before it. */
    private static final int MAX_OPENING = 12;

    private static final int MAX_NOUN = 5;

    private Elisions() {}

    /**
     * Returns the comma, colon, mark or noun that stands where a subject is missing.
     *
     * @param from where the sentence begins, after an agency's name
     * @param names whether somebody is named at a syllable
     */
    static Optional<Place> of(List<Syllable> syllables, int from, IntPredicate names) {
        boolean item =
                from < syllables.size() && MARKS.contains(syllables.get(from).key());
        int start = item ? from + 1 : from;
        if (item && actAt(syllables, start)) {
            return Optional.of(new Place(from, start));
        }
        if (start < syllables.size()
                && MEETING_HEADS.contains(syllables.get(start).key())) {
            for (int at = start + 2; at < Math.min(start + MAX_NOUN, syllables.size()); at++) {
                if (syllables.get(at).key().equals("với")) {
                    return Optional.of(new Place(start, start + 1));
                }
            }
        }
        for (int at = start; at < Math.min(start + MAX_OPENING, syllables.size()) && !names.test(at); at++) {
            if (at > start && ENDS_OPENING.contains(syllables.get(at).form()) && actAt(syllables, at + 1)) {
                return Optional.of(new Place(at, at + 1));
            }
        }
        return Optional.empty();
    }

    /** Whether a visit is named here that was put off or cancelled, and nobody whose visit it is. */
    static boolean isJourney(List<Syllable> syllables, int at) {
        boolean visit = Phrases.length(syllables, at, JOURNEYS) > 0;
        for (int i = at + 1; visit && i < Math.min(at + MAX_JOURNEY, syllables.size()); i++) {
            String key = syllables.get(i).key();
            if (key.equals("của") || key.equals("do")) {
                return false;
            }
            if (Phrases.length(syllables, i, CALLED_OFF) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean actAt(List<Syllable> syllables, int at) {
        int verb = at;
        while (verb < syllables.size() && Phrases.length(syllables, verb, ACTS) == 0) {
            if (!ADVERBS.contains(syllables.get(verb).key())) {
                return false;
            }
            verb++;
        }
        return verb < syllables.size();
    }
}
