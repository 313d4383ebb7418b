package io.github.vietfacts.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vietfacts.document.SegmentedText;
import io.github.vietfacts.document.TimeMention;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RandomTextTest {

    private static final TimeTagger TAGGER = NewsTimeTagger.create();
    private static final int TEXTS = 8_000;
    private static final List<String> PIECES = List.of(
            "ngày",
            "tháng",
            "năm",
            "quý",
            "tuần",
            "giờ",
            "phút",
            "thế kỷ",
            "thập kỷ",
            "sáng",
            "chiều tối",
            "đêm",
            "hôm",
            "nay",
            "qua",
            "tới",
            "trước",
            "sau",
            "đó",
            "đến",
            "từ",
            "và",
            "cùng",
            "cách đây",
            "nửa",
            "mỗi",
            "hằng",
            "thứ",
            "Hai",
            "tư",
            "Chủ nhật",
            "một",
            "hai mươi",
            "lăm",
            "nghìn",
            "trăm",
            "linh",
            "rưỡi",
            "kém",
            "đầu",
            "cuối",
            "mùa",
            "xuân",
            "âm lịch",
            "tức",
            "Giáp Thìn",
            "Tết",
            "trước Công nguyên",
            "lần",
            "RELATED>",
            "sẽ",
            "đã",
            "Hà Nội",
            "/",
            "-",
            ".",
            ",",
            ":",
            "(",
            ")",
            "|",
            "%",
            "\n",
            "h",
            "g",
            "T",
            "0",
            "1",
            "2",
            "12",
            "27",
            "30",
            "31",
            "99",
            "2023",
            "1900",
            "0000",
            "9999",
            "2999",
            "99999999999",
            "\uD800",
            "\u200B",
            "😀",
            "\u0301",
            "\u00A0");

    @Test
    @Timeout(120)
    void anyTextHasMentionsOnSyllables() {
        Random random = new Random(20_240_229);
        for (int k = 0; k < TEXTS; k++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(30);
            for (int i = 0; i < length; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
            }
            String given = random.nextBoolean() ? text.toString() : Normalizer.normalize(text, Normalizer.Form.NFD);
            Optional<LocalDate> published = switch (random.nextInt(4)) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(LocalDate.MIN.plusYears(20_000));
                case 2 -> Optional.of(LocalDate.of(2024, 2, 29));
                default ->
                    Optional.of(LocalDate.of(1900 + random.nextInt(200), 1, 1).plusDays(random.nextInt(366)));
            };
            SegmentedText words = LinedText.of(given);
            List<TimeMention> mentions = TAGGER.tag(words, published);
            TimeMentionChecks.check(words, mentions);
            assertThat(TAGGER.tag(words, published)).isEqualTo(mentions);
        }
    }

    @Test
    void aLongLineTakesLinearTime() {
        for (String piece :
                List.of("ngày 3, ", "1-", "2/", "hai mươi ", "từ ", "sáng ", "9h", "đến ", "( ", "tháng ba ")) {
            SegmentedText words = LinedText.of(piece.repeat(30_000));
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> TAGGER.tag(words, Optional.empty()), piece);
        }
    }

    @Test
    void nothingHasNoTimes() {
        assertThat(TAGGER.tag(LinedText.of(""), Optional.empty())).isEmpty();
    }

    @Test
    void nullsAreNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> TAGGER.tag(null, Optional.empty()))
                .withMessage("words");
        assertThatNullPointerException()
                .isThrownBy(() -> TAGGER.tag(LinedText.of(""), null))
                .withMessage("published");
    }
}
