package io.github.vietfacts.fact;

import com.google.common.collect.ImmutableMap;
import io.github.vietfacts.document.EntityMention;
import io.github.vietfacts.document.EntityType;
import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Papers in a list with an item a line, after a sentence or a heading that says what became of them: {@code Nhân dịp này,
 * các văn kiện sau được ký:}, {@code Danh mục văn kiện được ký kết}.
 */
final class PaperLists {

    /** The status of papers that the announcing sentence calls signed, and of those that are to be signed. */
    static final String SIGNED = "SIGNED";

    static final String TO_BE_SIGNED = "TO_BE_SIGNED";

    private static final List<List<String>> SIGNING = Phrases.of(
            "ký kết", "ký", "trao các văn kiện", "trao văn kiện", "văn kiện được trao", "trao các thỏa thuận");
    private static final List<List<String>> PAPERS =
            Phrases.of("văn kiện", "hiệp định", "thỏa thuận", "biên bản", "bản ghi nhớ", "hợp đồng", "tài liệu");
    private static final List<List<String>> LATER = Phrases.of("sẽ", "dự kiến", "chuẩn bị", "sắp");
    private static final Set<String> MARKS = Set.of("-", "+", "*", "•", "–", "—", "·", ".", ")", "/");
    /** A longer heading is a sentence, and would end with a colon. */
    private static final int MAX_HEADING = 20;

    private PaperLists() {}

    /** Returns the spans of listed papers with what became of them. */
    static ImmutableMap<Span, String> of(SegmentedText words, List<EntityMention> entities) {
        Map<Span, EntityMention> papers = new LinkedHashMap<>();
        entities.stream().filter(e -> e.type() == EntityType.DOCUMENT).forEach(e -> papers.put(e.span(), e));
        ImmutableMap.Builder<Span, String> listed = ImmutableMap.builder();
        if (papers.isEmpty()) {
            return listed.buildOrThrow();
        }
        Optional<String> status = Optional.empty();
        for (Sentence sentence : words.sentences()) {
            List<Syllable> syllables = words.syllables(sentence);
            Optional<String> announced = announced(syllables);
            if (announced.isPresent()) {
                status = announced;
                continue;
            }
            int start = 0;
            while (start < syllables.size() && isMark(syllables.get(start))) {
                start++;
            }
            if (status.isEmpty() || start == syllables.size()) {
                continue;
            }
            int first = syllables.get(start).span().start();
            Optional<Span> paper = papers.keySet().stream()
                    .filter(span -> span.start() == first)
                    .findFirst();
            if (paper.isPresent()) {
                listed.put(paper.get(), status.get());
            } else if (start == 0) {
                status = Optional.empty();
            }
        }
        return listed.buildOrThrow();
    }

    private static Optional<String> announced(List<Syllable> syllables) {
        String last = syllables.get(syllables.size() - 1).form();
        boolean opens = last.equals(":")
                || syllables.size() <= MAX_HEADING
                        && !Set.of(".", ";", "!", "?").contains(last);
        boolean itself = Phrases.length(syllables, 0, PAPERS) > 0 && !last.equals(":");
        if (!opens || itself || isMark(syllables.get(0)) || !holds(syllables, SIGNING) || !holds(syllables, PAPERS)) {
            return Optional.empty();
        }
        return Optional.of(holds(syllables, LATER) ? TO_BE_SIGNED : SIGNED);
    }

    private static boolean holds(List<Syllable> syllables, List<List<String>> phrases) {
        for (int at = 0; at < syllables.size(); at++) {
            if (Phrases.length(syllables, at, phrases) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(Syllable syllable) {
        String form = syllable.form();
        return MARKS.contains(form) || form.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
