package io.github.vietfacts.vncorenlp;

import com.google.common.collect.ImmutableSet;

/** What the first pass must know of names; VnCoreNLP has longer lists compiled in. All in lower case. */
final class Names {

    /** Common family names. */
    static final ImmutableSet<String> FAMILY = ImmutableSet.of(
            "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô",
            "dương", "lý", "đinh", "đào", "trịnh", "trương", "mai", "tô", "hà", "lương", "cao", "lâm", "tạ", "đoàn");

    /** Syllables that come second in a name and begin no other word there. */
    static final ImmutableSet<String> MIDDLE = ImmutableSet.of("văn", "thị", "đình", "đức", "xuân", "ngọc", "hữu");

    /** Words that begin sentences and titles but no name. */
    static final ImmutableSet<String> OPENERS = ImmutableSet.<String>builder()
            .add("theo", "tại", "ở", "trong", "trên", "khi", "lúc", "sau", "trước", "đến", "với", "về")
            .add("ngoài", "nếu", "các", "những", "mỗi", "một", "đây", "đó", "này", "nhưng", "tuy", "vì")
            .add("do", "để", "ông", "bà", "anh", "chị", "em", "họ", "ngày", "tháng", "năm", "sáng")
            .add("chiều", "tối", "trưa", "đêm", "hôm", "tỉnh", "huyện", "xã", "phường", "quận", "thôn", "ấp")
            .add("bản", "làng", "đường", "phố", "sông", "núi", "biển", "đảo", "cầu", "chợ", "trường", "và")
            .add("từ", "của", "là", "thì", "mà", "cùng", "cũng", "được", "bị", "qua", "cả", "hai")
            .add("ba", "bốn", "nước", "tổ", "đoàn", "ban", "bộ", "sở", "hội", "đảng", "báo", "đài")
            .add("hãng", "giáo", "tướng", "vua", "chúa", "cô", "bác", "chú", "cậu", "cháu", "con", "thầy")
            .add("gần", "hiện", "nay", "vừa", "đã", "đang", "sẽ", "không", "chỉ", "dù", "bởi", "tới")
            .add("phía", "bên", "nhà", "khu", "vùng", "miền", "phòng", "viện")
            .build();

    private Names() {}
}
