package io.github.vietfacts.time;

import org.jspecify.annotations.Nullable;

/**
 * Numbers and words that only look like times: numbers of documents, telephone numbers, streets named after a day.
 * They are passed over whole, so that no part of them is taken for a time.
 */
final class Lookalikes {

    /** More atoms than a number of a document has. */
    private static final int MAX_CODE = 24;

    static final Phrases<Boolean> WORDS = Phrases.of(
            "cách mạng tháng tám",
            "cách mạng tháng mười",
            "sáng kiến",
            "sáng tạo",
            "sáng lập",
            "sáng suốt",
            "tối cao",
            "tối đa",
            "tối thiểu",
            "tối ưu",
            "tối hậu thư",
            "chiều sâu",
            "chiều dài",
            "chiều hướng",
            "hai chiều",
            "năm châu",
            "một chiều",
            "ngày càng",
            "chiều cao",
            "chiều rộng",
            "sáng chế",
            "sáng tác",
            "lần thứ năm",
            "quý vị",
            "quý khách",
            "năm điều bác hồ",
            "ngày một",
            "ngày qua ngày",
            "từng ngày",
            "đa chiều",
            "nhiều chiều",
            "trái chiều",
            "ngược chiều");

    private Lookalikes() {}

    static @Nullable Match match(Line line, int i) {
        Phrases.Hit<Boolean> word = WORDS.at(line, i);
        if (word != null) {
            return Match.nothing(word.end());
        }
        if (!line.isNumber(i) && !line.isWord(i) || NumericDates.isGluedBefore(line, i)) {
            return null;
        }
        Match street = street(line, i);
        return street != null ? street : code(line, i);
    }

    /** A glued run of digits, letters and marks with letters after a slash or a dash: {@code 168/2024/NĐ-CP}. */
    private static @Nullable Match code(Line line, int i) {
        if (!line.isNumber(i)) {
            return null;
        }
        boolean letters = false;
        int at = i + 1;
        while (at < i + MAX_CODE && line.glued(at)) {
            boolean joins = line.isMark(at, '/') || line.isMark(at, '-');
            if (line.at(at).isMark() && (!joins || !line.glued(at + 1))) {
                break;
            }
            letters |= line.isWord(at) && line.at(at).capitalized() && line.isMark(at - 1, '/')
                    || line.isWord(at)
                            && line.at(at).capitalized()
                            && line.isMark(at - 1, '-')
                            && line.isNumber(at - 2)
                            && line.at(at).length() > 1;
            at++;
        }
        return letters ? Match.nothing(at) : null;
    }

    private static @Nullable Match street(Line line, int i) {
        boolean pair = line.isNumber(i)
                && (line.isMark(i + 1, '/') || line.isMark(i + 1, '-'))
                && line.isNumber(i + 2)
                && NumericDates.isGlued(line, i + 1, i + 3)
                && line.at(i).length() <= 2
                && line.at(i + 2).length() <= 2;
        return pair && Words.precedesOther(line, i) && !line.glued(i + 3) ? Match.nothing(i + 3) : null;
    }
}
