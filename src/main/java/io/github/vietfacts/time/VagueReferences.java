package io.github.vietfacts.time;

import io.github.vietfacts.document.TimeType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that name no stretch of the calendar: {@code hiện nay}, {@code thời gian tới}, {@code gần đây}. */
final class VagueReferences {

    static final Phrases<String> TABLE = new Phrases<String>()
            .add(
                    "PAST_REF",
                    "những ngày qua",
                    "những tuần qua",
                    "những tháng qua",
                    "những ngày gần đây",
                    "những tháng gần đây")
            .add("FUTURE_REF", "những ngày tới", "những tuần tới", "những tháng tới", "ít ngày tới")
            .add(
                    "PRESENT_REF",
                    "hiện nay",
                    "hiện",
                    "đến nay",
                    "tới nay",
                    "cho đến nay",
                    "bây giờ",
                    "hiện tại",
                    "hiện giờ")
            .add(
                    "PRESENT_REF",
                    "ngày nay",
                    "từ trước đến nay",
                    "từ trước tới nay",
                    "thời điểm hiện tại",
                    "lúc này",
                    "hiện thời")
            .add("FUTURE_REF", "thời gian tới", "tới đây", "tương lai", "sắp tới", "thời gian sắp tới", "tương lai gần")
            .add("FUTURE_REF", "thời gian tới đây", "những năm tới", "các năm tới", "giai đoạn tới", "tương lai xa")
            .add(
                    "PAST_REF",
                    "trước đây",
                    "gần đây",
                    "thời gian qua",
                    "vừa qua",
                    "thời gian gần đây",
                    "thời gian vừa qua")
            .add(
                    "PAST_REF",
                    "mới đây",
                    "những năm qua",
                    "những năm gần đây",
                    "các năm qua",
                    "vừa rồi",
                    "bấy lâu nay",
                    "lâu nay");

    /** Syllables that make another word with hiện before or after it. */
    private static final Set<String> BEFORE_NOW =
            Set.of("thực", "thể", "phát", "xuất", "biểu", "tái", "tìm", "hiển", "ẩn", "nổi", "ở", "cải");

    private static final Set<String> AFTER_NOW = Set.of(
            "đại", "thực", "trường", "diện", "tượng", "vật", "hữu", "hành", "hóa", "hình", "ra", "lên", "sinh", "thân",
            "rõ", "nguyên", "kim");

    private static final Set<String> AFTER_EXISTING = Set.of(
            "và", "của", "để", "trên", "ở", "tại", "với", "nhằm", "giữa", "như", "theo", "là", "đã", "đang", "sẽ",
            "vẫn", "không", "trong", "cũng", "cho", "bằng", "mà", "hoặc", "thì", "bị", "được");

    private VagueReferences() {}

    /** {@code quy định hiện có} tells what there is, {@code hiện có 20 nước} when. */
    private static boolean isExisting(Line line, int i) {
        boolean goesOn = line.isNumber(i) || line.isWord(i);
        return !goesOn || AFTER_EXISTING.contains(line.key(i));
    }

    static @Nullable Match match(Line line, int i) {
        Phrases.Hit<String> hit = TABLE.at(line, i);
        boolean named = line.at(i).capitalized() && line.isWord(i - 1);
        if (hit == null || named || (hit.end() > i + 1 && line.at(hit.end() - 1).capitalized())) {
            return null;
        }
        boolean single = hit.end() == i + 1;
        if (single && line.is(i, "hiện") && line.is(i + 1, "có") && isExisting(line, i + 2)) {
            return null;
        }
        if ((single && AFTER_NOW.contains(line.key(i + 1)))
                || (line.is(i, "hiện") && BEFORE_NOW.contains(line.key(i - 1)))) {
            return null;
        }
        return Match.of(i, hit.end(), FixedReading.of(TimeType.DATE, hit.value()));
    }
}
