package io.github.vietfacts.fact;

import com.google.common.base.CharMatcher;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the names of papers end: {@code Hiệp định dẫn độ ký năm 2003} is a name and what became of it, and {@code Hiệp định
 * tự do, xúc tiến và bảo hộ đầu tư} goes on after its comma.
 */
final class PaperNames {

    /** What ends a name, each with the syllables of which one must follow; none for whatever follows. */
    private static final Map<String, Set<String>> ENDS = Map.of(
            "ký",
                    Set.of(
                            "năm", "tháng", "ngày", "với", "tại", "giữa", "hồi", "kết", "lần", "trong", "vào", "ở",
                            "cuối", "đầu"),
            "trong", Set.of("năm", "tháng", "dịp", "thời", "chuyến", "khuôn", "quý"),
            "vào", Set.of("năm", "tháng", "dịp", "ngày", "quý", "cuối", "đầu", "sáng", "chiều"),
            "trị", Set.of("giá"),
            "có", Set.of("hiệu", "trị", "giá"),
            "nhân", Set.of("dịp", "chuyến"),
            "mà", Set.of(),
            "được", Set.of());
    /** Papers that are of no year; those of other kinds may be ({@code Kế hoạch hợp tác năm 2018}). */
    private static final Set<String> TIMELESS = Set.of("hiệp", "nghị", "bản", "biên", "thỏa", "ý");
    /** A name does not end with these. */
    private static final Set<String> OPEN = Set.of("mua", "bán", "về", "cấp", "dựng");

    /** {@code một hợp đồng trị giá ...} has no name. */
    private static final Set<String> SOME = Set.of("một", "các", "những", "nhiều");

    private static final Set<String> STOPS = Set.of(
            ",", ".", ";", ":", "(", "với", "trị", "giữa", "tại", "trong", "do", "được", "đã", "sẽ", "ngày", "vào");

    /** How names go on after a comma. */
    private static final List<List<String>> GOES_ON = Phrases.of(
            "xúc tiến",
            "khuyến khích",
            "bảo hộ",
            "bảo vệ",
            "hỗ trợ",
            "thúc đẩy",
            "chống",
            "trấn áp",
            "khoa học",
            "công nghệ",
            "thể thao",
            "du lịch",
            "thương mại",
            "kỹ thuật",
            "giáo dục");

    private static final int MAX_MORE = 8;

    private PaperNames() {}

    /** Returns the mentions; those of papers are cut or go on. */
    static List<EntityMention> settle(SegmentedText words, List<EntityMention> entities) {
        return entities.stream()
                .map(e -> e.type() == EntityType.DOCUMENT ? settle(words, e) : e)
                .toList();
    }

    private static EntityMention settle(SegmentedText words, EntityMention paper) {
        List<Syllable> syllables = words.syllables();
        int first = words.syllableAt(paper.span().start());
        int end = words.syllableAt(paper.span().end());
        int settled = end;
        if (SOME.contains(syllables.get(first).key())) {
            return paper;
        }
        for (int at = first + 3; at < end && settled == end; at++) {
            Set<String> next = ENDS.get(syllables.get(at).form());
            boolean last = at + 1 == end;
            if (next != null
                    && (next.isEmpty()
                            || !last && next.contains(syllables.get(at + 1).key()))) {
                settled = at;
            }
        }
        if (settled == end
                && TIMELESS.contains(syllables.get(first).key())
                && syllables.get(end - 2).form().equals("năm")
                && CharMatcher.inRange('0', '9')
                        .matchesAllOf(syllables.get(end - 1).form())) {
            settled = end - 2;
        }
        settled = settled == end ? longer(syllables, end) : settled;
        if (settled == end) {
            return paper;
        }
        Span span = words.span(first, settled);
        String text = words.source().normalized(span).strip();
        return new EntityMention(paper.type(), span, text, paper.country(), paper.provenance());
    }

    /** A list in a name ends with its last part, after {@code và}. */
    private static int longer(List<Syllable> syllables, int end) {
        if (OPEN.contains(syllables.get(end - 1).key())) {
            for (int at = end; at < Math.min(end + MAX_MORE, syllables.size()); at++) {
                if (STOPS.contains(syllables.get(at).form())) {
                    return at;
                }
            }
            return end;
        }
        if (end + 1 >= syllables.size()
                || !syllables.get(end).form().equals(",")
                || Phrases.length(syllables, end + 1, GOES_ON) == 0) {
            return end;
        }
        boolean and = false;
        for (int at = end + 1; at < Math.min(end + MAX_MORE + 2, syllables.size()); at++) {
            String form = syllables.get(at).form();
            boolean stops = Set.of(",", ".", ";", ":", "(").contains(form) || form.equals("ký");
            if (stops) {
                return and ? at : end;
            }
            and |= form.equals("và");
        }
        return end;
    }
}
