package io.github.vietfacts.fact;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.entity.Cast;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the items of a list are: {@code hai bên thống nhất ba việc. Thứ nhất, ...} announces accords, {@code ông nêu ba đề
 * nghị. Một là, ...} requests.
 */
final class Announcements {

    /**
     * What a sentence announces.
     *
     * @param act the type of fact that each item is
     * @param parties who agreed, for accords that name them; else empty, and the subject of the text acts
     */
    record Announcement(String act, List<Party> parties) {}

    /** In how many syllables before a colon stands what announces a list. */
    private static final int NEAR_COLON = 14;

    private static final String REQUEST = "Request";
    private static final String ACCORD = "Accord";
    private static final String STATEMENT = "Statement";

    private static final Map<String, List<List<String>>> CUES = cues();
    /** What is pointed out; all else that somebody lists is to be done. */
    private static final List<List<String>> POINTS = Phrases.of(
            "bài học",
            "lý do",
            "nguyên nhân",
            "thách thức",
            "điểm",
            "ý nghĩa",
            "thông điệp",
            "quan điểm",
            "yếu tố",
            "đặc điểm",
            "kết quả",
            "thành tựu",
            "vấn đề",
            "hạn chế",
            "khó khăn");

    private Announcements() {}

    private static Map<String, List<List<String>>> cues() {
        Map<String, List<List<String>>> cues = new LinkedHashMap<>();
        cues.put(
                REQUEST, Phrases.of("đề nghị", "kiến nghị", "đề xuất", "yêu cầu", "kêu gọi", "khuyến nghị", "chỉ đạo"));
        cues.put(ACCORD, Phrases.of("nhất trí", "thống nhất", "thỏa thuận", "đồng ý"));
        cues.put("Commitment", Phrases.of("cam kết", "hứa"));
        cues.put(
                STATEMENT,
                Phrases.of(
                        "nêu",
                        "nêu rõ",
                        "nêu bật",
                        "nhấn mạnh",
                        "cho rằng",
                        "khẳng định",
                        "chỉ ra",
                        "chỉ rõ",
                        "nhận định",
                        "lưu ý",
                        "phân tích",
                        "cho biết",
                        "cho hay",
                        "nói",
                        "đánh giá",
                        "giải thích",
                        "lý giải"));
        return cues;
    }

    /** Returns what a sentence announces: its last act of speech says it. Items of nothing known are requests. */
    static Announcement of(SegmentedText words, Sentence sentence, Cast cast) {
        List<Syllable> syllables = words.syllables(sentence);
        String act = REQUEST;
        int last = -1;
        for (int at = 0; at < syllables.size(); at++) {
            for (Map.Entry<String, List<List<String>>> cue : CUES.entrySet()) {
                if (Phrases.length(syllables, at, cue.getValue()) > 0) {
                    act = cue.getKey();
                    last = at;
                }
            }
        }
        if (act.equals(STATEMENT) && !pointsOut(syllables, last)) {
            act = REQUEST;
        }
        return new Announcement(act, act.equals(ACCORD) ? parties(syllables.subList(0, last), cast) : List.of());
    }

    /** Returns what the paragraphs after a sentence are that ends with a colon right after an act of speech. */
    static Optional<Announcement> withColon(SegmentedText words, Sentence sentence, Cast cast) {
        List<Syllable> syllables = words.syllables(sentence);
        if (!syllables.get(syllables.size() - 1).form().equals(":")) {
            return Optional.empty();
        }
        for (int at = Math.max(0, syllables.size() - NEAR_COLON); at < syllables.size(); at++) {
            for (List<List<String>> cue : CUES.values()) {
                if (Phrases.length(syllables, at, cue) > 0) {
                    return Optional.of(of(words, sentence, cast));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean pointsOut(List<Syllable> syllables, int from) {
        for (int at = from; at < syllables.size(); at++) {
            if (Phrases.length(syllables, at, POINTS) > 0) {
                return true;
            }
        }
        return false;
    }

    /** A collective right before the verb, or the last two named one after the other. */
    private static List<Party> parties(List<Syllable> syllables, Cast cast) {
        List<Reference> found = new ArrayList<>();
        for (Syllable syllable : syllables) {
            cast.startingAt(syllable.span()).ifPresent(found::add);
        }
        List<Party> parties = new ArrayList<>();
        for (int i = found.size() - 1; i >= 0 && parties.size() < 2; i--) {
            parties.addAll(0, found.get(i).parties());
        }
        return parties;
    }
}
