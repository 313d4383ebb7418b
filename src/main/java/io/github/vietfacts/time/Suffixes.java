package io.github.vietfacts.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows a day or a month without a year and tells it: {@code năm ngoái}, {@code tháng trước}, {@code tới},
 * {@code vừa qua}, {@code hằng năm}.
 */
final class Suffixes {

    /** A suffix found: the atom after it, and what it says. */
    record Hit(int end, Hint hint) {}

    private static final Phrases<Hint> YEARS = new Phrases<Hint>()
            .add(Hint.years(Base.PUBLICATION, 0), "năm nay", "năm này", "này")
            .add(Hint.years(Base.PUBLICATION, -1), "năm ngoái", "năm trước", "năm qua", "năm rồi")
            .add(Hint.years(Base.PUBLICATION, -2), "năm kia")
            .add(Hint.years(Base.PUBLICATION, 1), "năm tới", "năm sau", "sang năm")
            .add(Hint.years(Base.STORY, 0), "cùng năm", "năm đó", "năm ấy")
            .add(Hint.EVERY, "hằng năm", "hàng năm", "mỗi năm");

    private static final Phrases<Hint> MONTHS = new Phrases<Hint>()
            .add(Hint.months(Base.PUBLICATION, 0), "tháng này")
            .add(Hint.months(Base.PUBLICATION, -1), "tháng trước", "tháng qua", "tháng rồi")
            .add(Hint.months(Base.PUBLICATION, 1), "tháng tới", "tháng sau")
            .add(Hint.months(Base.STORY, 0), "cùng tháng");

    private static final Phrases<Hint> TENSES = new Phrases<Hint>()
            .add(Hint.PAST, "vừa qua", "vừa rồi", "mới đây", "mới rồi")
            .add(Hint.FUTURE, "tới đây", "sắp tới");

    /** After a lone tới or qua these do not begin the name of a place: the word belongs to the date. */
    private static final Set<String> AFTER_LONE = Set.of(
            "", ".", ",", ";", ":", ")", "(", "\"", "?", "!", "-", "…", "tại", "ở", "sẽ", "nhằm", "để", "với", "do",
            "theo", "trong", "là", "và", "của", "khi", "có", "được", "như", "này", "giữa", "đã", "cùng", "bằng", "về",
            "trên", "sau", "nhân", "nếu", "mà", "vì", "bởi", "cho", "khiến", "thì", "diễn", "cũng", "không");

    private Suffixes() {}

    /** Returns the suffix of a day and month, or of a month, that begins with atom {@code i}. */
    static @Nullable Hit year(Line line, int i) {
        Phrases.Hit<Hint> year = YEARS.at(line, i);
        return year != null ? new Hit(year.end(), year.value()) : tense(line, i);
    }

    /** Returns the suffix of a day without a month. */
    static @Nullable Hit month(Line line, int i) {
        Phrases.Hit<Hint> month = MONTHS.at(line, i);
        return month != null ? new Hit(month.end(), month.value()) : tense(line, i);
    }

    static @Nullable Hit tense(Line line, int i) {
        Phrases.Hit<Hint> tense = TENSES.at(line, i);
        if (tense != null) {
            return new Hit(tense.end(), tense.value());
        }
        boolean ahead = line.is(i, "tới");
        boolean lone = (ahead || line.is(i, "qua")) && AFTER_LONE.contains(line.key(i + 1));
        return lone ? new Hit(i + 1, ahead ? Hint.FUTURE : Hint.PAST) : null;
    }
}
