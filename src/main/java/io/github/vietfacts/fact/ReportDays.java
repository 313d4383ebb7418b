package io.github.vietfacts.fact;

import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.rule.FactType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The day on which somebody tells what will be: in {@code Ngày 6/2, Ngoại trưởng A cho biết bà sẽ gặp Ngoại trưởng B} it is
 * not the day of the meeting.
 */
final class ReportDays {

    /** What goes on, in contrast to what is said of it. */
    private static final Set<String> TYPES = Set.of("Meeting", "Visit", "Attendance", "Speech", "Agreement");

    private static final List<List<String>> VERBS = Phrases.of(
            "cho biết",
            "cho hay",
            "thông báo",
            "tuyên bố",
            "xác nhận",
            "công bố",
            "khẳng định",
            "tiết lộ",
            "đưa tin",
            "nói rằng",
            "cho rằng");

    /** Before these words that are verbs elsewhere: {@code lễ công bố}, {@code theo thông báo}. */
    private static final List<List<String>> BEFORE_NOUNS =
            Phrases.of("lễ", "buổi", "bản", "lời", "theo", "sau", "họp báo", "quyết định", "hội nghị", "các", "những");

    private ReportDays() {}

    /**
     * Returns whether a plan's day is that of the report: {@code between} stands between the day and what is planned. Where
     * the day of publication is not known no day is taken for the report's.
     */
    static boolean isReports(FactType type, Argument day, List<Syllable> between, Optional<LocalDate> published) {
        boolean early = day.value() instanceof Value.DateValue date
                && date.begin()
                        .filter(begin -> published.isPresent() && !begin.isAfter(published.get()))
                        .isPresent();
        return TYPES.contains(type.name())
                && early
                && IntStream.range(0, between.size()).anyMatch(at -> isVerb(between, at));
    }

    private static boolean isVerb(List<Syllable> text, int at) {
        return Phrases.length(text, at, VERBS) > 0 && !Phrases.endAt(text, at, BEFORE_NOUNS);
    }
}
