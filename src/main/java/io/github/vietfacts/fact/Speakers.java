package io.github.vietfacts.fact;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.Sentence;
import io.github.vietfacts.document.Syllable;
import io.github.vietfacts.entity.Cast;
import io.github.vietfacts.entity.Office;
import io.github.vietfacts.entity.Party;
import io.github.vietfacts.entity.Reference;
import io.github.vietfacts.fact.Quotations.Quotation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who says {@code tôi} and {@code chúng tôi}: the speaker of a quotation, named after it ({@code "...", ông Nam nói}) or
 * before ({@code Ông Nam nói: "..."}), and whoever answers in an interview ({@code Đại sứ Bình: ...}). The
 * {@code chúng tôi} of spokespeople and heads of state is the country for which they speak.
 */
final class Speakers {

    static final List<List<String>> VERBS = Phrases.of(
            "nói",
            "cho biết",
            "cho hay",
            "khẳng định",
            "nhấn mạnh",
            "phát biểu",
            "kể",
            "kể lại",
            "chia sẻ",
            "giải thích",
            "nhận định",
            "trả lời",
            "viết",
            "tâm sự",
            "bày tỏ",
            "nêu rõ",
            "lưu ý",
            "bình luận",
            "nhận xét",
            "phân tích",
            "tuyên bố",
            "cảnh báo",
            "thừa nhận",
            "tiết lộ",
            "đánh giá",
            "cho rằng",
            "đề nghị",
            "kêu gọi",
            "cam kết",
            "hỏi",
            "đáp",
            "nhắn nhủ",
            "thông tin",
            "thông báo",
            "khuyến cáo",
            "nhớ lại",
            "lý giải",
            "kết luận",
            "nhắc lại");
    /** What stands for a speaker beside a quotation. */
    static final List<List<String>> PRONOUNS = Stream.concat(
                    NamedSubjects.PRONOUNS.stream(), Phrases.of("cô", "anh này", "chị này", "cô này").stream())
            .toList();

    private static final List<String> ADDRESSES = List.of("ông", "bà", "ngài", "đồng", "chí", "anh", "chị", "cô", "em");
    /** Spokespeople, heads of state and of government; {@code phó thủ tướng} and ministers may mean their own office. */
    private static final List<String> SPOKESPERSON = List.of(
            "người phát ngôn",
            "phát ngôn viên",
            "phó phát ngôn",
            "tổng thống",
            "chủ tịch nước",
            "thủ tướng",
            "quốc vương",
            "nhà vua",
            "quốc trưởng");
    /** In how many syllables after a quotation its speaker's phrase and verb end at most. */
    private static final int REACH = 24;
    /** How many syllables what a person does has before the name, and one more. */
    private static final int FUNCTION = 5;
    /** In how many syllables before a quotation its speaker is named at most. */
    private static final int LONG_REACH = 60;

    private final SegmentedText words;
    private final Cast cast;
    /** Whose words are those of a country. */
    private final Map<Party, String> spokespeople = new HashMap<>();

    Speakers(SegmentedText words, Cast cast) {
        this.words = words;
        this.cast = cast;
        for (Reference reference : cast.references()) {
            Party party = party(reference);
            reference.offices().stream()
                    .filter(Speakers::speaksForCountry)
                    .findFirst()
                    .filter(office -> party != null)
                    .flatMap(office -> office.country().or(party::country))
                    .ifPresent(country -> spokespeople.put(party, country));
        }
    }

    /**
     * Returns the speaker of a quotation; {@code current} is whom a pronoun means. Null where nobody is named, also where
     * somebody without a name says it: {@code "...", một nhân chứng nói}.
     */
    @Nullable
    Party of(Quotation quotation, @Nullable Party current) {
        int end = words.sentences().get(quotation.lastSentence()).endSyllable();
        int at = quotation.end() + 1;
        while (at < end && isBetween(words.syllables().get(at))) {
            at++;
        }
        boolean told = at > quotation.end() + 1
                && IntStream.range(at, Math.min(end, at + REACH))
                        .anyMatch(i -> Phrases.length(words.syllables().subList(i, end), 0, VERBS) > 0);
        if (!told) {
            return before(quotation, current);
        }
        if (Phrases.length(words.syllables().subList(at, end), 0, PRONOUNS) > 0 && startingNear(at, end) == null) {
            return current;
        }
        Reference named = startingNear(at, end);
        return named == null ? null : party(named);
    }

    /** Whether it may stand between a quotation and its speaker. */
    static boolean isBetween(Syllable syllable) {
        return List.of(",", ".", "-", "–").contains(syllable.form());
    }

    private @Nullable Party before(Quotation quotation, @Nullable Party current) {
        Sentence sentence = words.sentences().get(quotation.firstSentence());
        int mark = quotation.first() - 1;
        if (mark <= sentence.firstSyllable()) {
            Party announced = announced(quotation);
            return announced != null ? announced : current;
        }
        for (int at = mark - 1; at >= Math.max(sentence.firstSyllable(), mark - LONG_REACH); at--) {
            Reference reference = startingAt(at);
            if (reference != null) {
                return party(reference);
            }
        }
        return current;
    }

    /** Returns who is named last in the sentence before a quotation, if that sentence ends with a colon. */
    @Nullable
    Party announced(Quotation quotation) {
        int first = words.sentences().get(quotation.firstSentence()).firstSyllable();
        if (first == 0 || !words.syllables().get(first - 1).form().equals(":")) {
            return null;
        }
        int start = words.sentences().get(quotation.firstSentence() - 1).firstSyllable();
        for (int at = first - 1; at >= Math.max(start, first - 1 - LONG_REACH); at--) {
            Reference reference = startingAt(at);
            if (reference != null) {
                return party(reference);
            }
        }
        return null;
    }

    /** Returns the speaker of a paragraph of the form {@code Đại sứ Bình: ...}, null where a sentence begins none. */
    @Nullable
    Party turn(Sentence sentence) {
        int at = sentence.firstSyllable();
        if (isBetween(words.syllables().get(at)) && at + 1 < sentence.endSyllable()) {
            at++;
        }
        int first = at;
        while (at < sentence.endSyllable()
                && ADDRESSES.contains(words.syllables().get(at).key())) {
            at++;
        }
        Reference reference = startingAt(first) != null ? startingAt(first) : startingAt(at);
        if (reference == null) {
            return null;
        }
        int end = words.syllableAt(reference.span().end());
        boolean colon = end < sentence.endSyllable()
                && words.syllables().get(end).form().equals(":");
        return colon ? party(reference) : null;
    }

    /** Before a name may stand what the person does: {@code HLV}, {@code nữ diễn viên}. */
    private @Nullable Reference startingNear(int at, int end) {
        for (int i = at; i < Math.min(end, at + FUNCTION); i++) {
            Reference reference = startingAt(i);
            if (reference != null) {
                return reference;
            }
        }
        return null;
    }

    private @Nullable Reference startingAt(int syllable) {
        if (syllable >= words.syllables().size()) {
            return null;
        }
        return cast.startingAt(words.syllables().get(syllable).span()).orElse(null);
    }

    private static @Nullable Party party(Reference reference) {
        return reference.party().orElse(null);
    }

    /** Returns for whom a person speaks as {@code chúng tôi}. */
    Party group(Party speaker) {
        return Optional.ofNullable(spokespeople.get(speaker))
                .map(Party::country)
                .orElse(speaker);
    }

    private static boolean speaksForCountry(Office office) {
        String title = office.title().toLowerCase(Locale.ROOT);
        return SPOKESPERSON.stream().anyMatch(title::startsWith);
    }
}
