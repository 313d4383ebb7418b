package io.github.vietfacts.fact;

import io.github.vietfacts.rule.FactType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The day on which somebody tells what will be: in {@code Ngày 6/2, Ngoại trưởng A cho biết bà sẽ gặp Ngoại trưởng B} it is
 * not the day of the meeting.
 */
final class ReportDays {

    /** What goes on, in contrast to what is said of it. */
    private static final Set<String> TYPES = Set.of("Meeting", "Visit", "Attendance", "Speech", "Agreement");

    private static final List<String> VERBS = List.of(
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
    private static final List<String> BEFORE_NOUNS =
            List.of("lễ", "buổi", "bản", "lời", "theo", "sau", "họp báo", "quyết định", "hội nghị", "các", "những");

    private ReportDays() {}

    /**
     * Returns whether a plan's day is that of the report: {@code between} stands between the day and what is planned. Where
     * the day of publication is not known no day is taken for the report's.
     */
    static boolean isReports(FactType type, Argument day, String between, Optional<LocalDate> published) {
        boolean early = day.value() instanceof Value.DateValue date
                && date.begin()
                        .filter(begin -> published.isPresent() && !begin.isAfter(published.get()))
                        .isPresent();
        String words = " " + between.toLowerCase(Locale.ROOT).replace(',', ' ').replace(':', ' ') + " ";
        return TYPES.contains(type.name()) && early && VERBS.stream().anyMatch(verb -> isVerb(words, " " + verb + " "));
    }

    private static boolean isVerb(String words, String verb) {
        int at = words.indexOf(verb);
        while (at >= 0) {
            String before = words.substring(0, at);
            if (BEFORE_NOUNS.stream().noneMatch(noun -> before.endsWith(" " + noun))) {
                return true;
            }
            at = words.indexOf(verb, at + 1);
        }
        return false;
    }
}
