package io.github.vietfacts.layout;

import com.google.common.collect.ImmutableSet;

/** Fixed wordings of pages, in lower case and new tone placement. */
final class Phrases {

    /** Headings after which other stories are listed. */
    static final ImmutableSet<String> RELATED_HEADINGS = ImmutableSet.<String>builder()
            .add("tin liên quan", "bài liên quan", "tin bài liên quan", "tin, bài liên quan", "tin tức liên quan")
            .add("bài viết liên quan", "các bài viết liên quan", "các tin liên quan", "nội dung liên quan")
            .add("tin mới hơn", "tin cũ hơn", "những tin mới hơn", "những tin cũ hơn", "các tin mới hơn")
            .add(
                    "các tin cũ hơn",
                    "tin mới",
                    "tin mới nhất",
                    "tin khác",
                    "các tin khác",
                    "tin tức khác",
                    "tin bài khác")
            .add("bài khác", "bài viết khác", "các bài viết khác", "tin đã đưa", "các tin đã đưa")
            .add("tin cùng chuyên mục", "bài cùng chuyên mục", "cùng chuyên mục", "bài viết cùng chuyên mục")
            .add("tin cùng chủ đề", "cùng chủ đề", "tin cùng loại", "cùng tác giả")
            .add("xem thêm", "đọc thêm", "mời bạn đọc thêm", "đọc tiếp", "có thể bạn quan tâm", "bạn có thể quan tâm")
            .add("có thể bạn thích", "có thể bạn muốn đọc", "dành cho bạn", "đề xuất cho bạn", "gợi ý cho bạn")
            .add("đọc nhiều", "đọc nhiều nhất", "tin đọc nhiều", "bài đọc nhiều", "xem nhiều", "xem nhiều nhất")
            .add("tin xem nhiều", "tin nổi bật", "tin nóng", "tin nên đọc", "nên đọc", "tin tài trợ")
            .add("tags", "tag", "từ khóa", "thẻ")
            .build();

    /** Before a colon and the headline or the tags that the line points to. */
    static final ImmutableSet<String> RELATED_LABELS = ImmutableSet.<String>builder()
            .add("xem thêm", "đọc thêm", "mời đọc thêm", "mời xem thêm", "tin liên quan", "bài liên quan")
            .add("có thể bạn quan tâm", "từ khóa", "từ khóa tìm kiếm", "tags", "tag", "thẻ", "chủ đề")
            .build();

    /** Buttons, menus and notices that fill a line. */
    static final ImmutableSet<String> FURNITURE = ImmutableSet.<String>builder()
            .add(
                    "chia sẻ",
                    "chia sẻ bài viết",
                    "share",
                    "tweet",
                    "like",
                    "thích",
                    "mới nhất",
                    "quảng cáo",
                    "advertisement")
            .add("bình luận", "gửi bình luận", "viết bình luận", "xem bình luận", "ý kiến bạn đọc", "ý kiến", "trả lời")
            .add("gửi", "hủy", "đóng", "copy link", "sao chép liên kết", "sao chép", "lưu", "lưu bài", "lưu bài viết")
            .add(
                    "a a",
                    "aa",
                    "a",
                    "a+",
                    "a-",
                    "a- a+",
                    "a+ a-",
                    "a a+",
                    "a- a a+",
                    "cỡ chữ",
                    "in",
                    "in bài",
                    "in bài viết")
            .add("email", "facebook", "zalo", "twitter", "messenger", "linkedin", "telegram", "youtube", "google news")
            .add("trang chủ", "về trang chủ", "quay lại", "đăng nhập", "đăng ký", "theo dõi", "theo dõi chúng tôi")
            .add("nghe", "nghe đọc bài", "nghe bài viết", "nghe audio", "play", "pause", "mute", "tắt tiếng", "1x")
            .add("đang tải...", "loading...", "lượt xem", "tải thêm", "xem tiếp")
            .build();

    /** The words of a time stamp. */
    static final ImmutableSet<String> STAMP_WORDS = ImmutableSet.<String>builder()
            .add("thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "chủ", "nhật", "cn", "t2", "t3", "t4", "t5", "t6", "t7")
            .add(
                    "ngày", "tháng", "giờ", "phút", "lúc", "cập", "đăng", "xuất", "bản", "gmt", "utc", "am", "pm", "sa",
                    "ch")
            .build();

    /** Before a colon and the names of those who made the report. */
    static final ImmutableSet<String> BYLINE_LABELS = ImmutableSet.<String>builder()
            .add("tác giả", "phóng viên", "pv", "thực hiện", "biên tập", "người viết", "biên soạn", "bài", "tin")
            .add(
                    "bài, ảnh",
                    "bài và ảnh",
                    "tin, ảnh",
                    "tin và ảnh",
                    "tin, bài",
                    "tin bài",
                    "tin, bài, ảnh",
                    "bài - ảnh")
            .build();

    /** Bylines without a name. */
    static final ImmutableSet<String> BYLINES = ImmutableSet.of(
            "pv", "p.v", "p.v.", "bt", "b.t", "btv", "ctv", "phóng viên", "nhóm pv", "nhóm phóng viên", "ban biên tập");

    /** Before a colon and the newspaper that a report was taken from. */
    static final ImmutableSet<String> SOURCE_LABELS =
            ImmutableSet.of("nguồn", "nguồn tin", "theo", "link gốc", "link nguồn");

    private Phrases() {}

    /** Returns the text before a colon in the first 30 units, empty where there is none or nothing follows it. */
    static String label(String key) {
        int colon = key.indexOf(':');
        return colon > 0 && colon <= 30 && colon < key.length() - 1
                ? key.substring(0, colon).strip()
                : "";
    }

    /** Returns the text without bullets and arrows before it and colons, arrows and counts in brackets after it. */
    static String bare(String key) {
        int start = 0;
        int end = key.length();
        while (start < end && " >•-*|+#".indexOf(key.charAt(start)) >= 0 && key.length() > 3) {
            start++;
        }
        while (end > start && " >:|»()0123456789".indexOf(key.charAt(end - 1)) >= 0 && key.length() > 3) {
            end--;
        }
        return key.substring(start, end);
    }
}
