package io.github.vietfacts.time;

import java.util.Set;

/** Words around numbers that tell a date from what only looks like one. */
final class Words {

    /** After these a number pair with a slash is a date. */
    private static final Set<String> BEFORE_DATE = Set.of(
            "ngày", "hôm", "hồi", "từ", "vào", "đến", "tới", "trước", "sau", "lúc", "khánh", "lễ", "dịp", "trong",
            "tức", "và", "qua", "mùng", "mồng", "sinh", "họp", "lịch", "kỷ", "niệm", "(", ",", "|", ":", ";", "");

    /** After these a number pair is a fraction, a score, an address or a number of a document. */
    private static final Phrases<Boolean> BEFORE_OTHER = Phrases.list("""
            hơn, gần, khoảng, chiếm, đạt, quá, trên, dưới, tăng, giảm, bằng, được, thắng, thua, hòa, dẫn,
            tỷ số, tỉ số, tỷ lệ, tỉ lệ, số, có, còn, cả, ít nhất, đường, phố, công viên, bệnh viện, nhà máy,
            trường, quốc lộ, tỉnh lộ, ngõ, hẻm, kiệt, điều, khoản, mục, lô, tổ, cầu, quảng trường,
            sân vận động, sân bóng, hội trường, rạp, chợ, sư đoàn, bến xe, nông trường, hợp tác xã, xí nghiệp,
            trại giam, khu phố, chung cư, phần, tập, vòng xoay, vòng xuyến, ngã tư, ngã ba, ngã sáu, tượng đài,
            câu lạc bộ, đảo, lữ đoàn, trung đoàn, phim trường, nhà văn hóa, thư viện, phiên bản, hạng,
            đứng thứ, trang, bài, câu, nghị quyết, quyết định, nghị định, thông tư, chỉ thị, công điện,
            văn bản, công văn, kế hoạch, tỷ lệ là, rating""");

    /** Before these a number pair is a fraction or a count. */
    private static final Phrases<Boolean> AFTER_OTHER = Phrases.list("""
            số, dân, phiếu, ghế, đại biểu, người, tổng, diện tích, quãng, chặng, lượng, thành viên, nước, tỉnh,
            đội, xã, huyện, phường, quận, sản phẩm, doanh nghiệp, hộ, điểm, trận, quốc gia, địa phương,
            tiêu chí, chỉ tiêu, lãnh đạo, bộ, ngành, thế giới, trẻ, lao động, học sinh, ca, suất, giá, vốn,
            mặt, bề mặt, km, m, mét, ha, kg, tấn, lít, triệu, tỷ, tỉ, nghìn, usd, trong, còn lại,
            khối lượng, tài sản, thời gian, chiều dài, nhiệm vụ, nội dung, dự án, sở, cơ quan, đơn vị, bang,
            châu, đất, rừng, nhân, kế hoạch, vở, lớp, khu, nhóm, tàu, xe, máy, đường, hành khách, bàn, cổ phần,
            tháng, năm, tuần, giờ, phút, giây, ngày, lần, phần, thôn, bản, làng, nhà, căn, phòng, hạng mục,
            thị, toàn, cán, dân số, chúng, các, lượt, cú, quả, pha, hiệp, ván, set, cầu thủ, bệnh nhân, cơ sở, hồ sơ,
            cổ đông, thành phố, mẫu, vụ, tổ chức, ca mắc, chỉ số, hạng, món, dòng, sinh viên, cử tri""");

    /** A four-digit number before these counts them and is no year. */
    private static final Phrases<Boolean> COUNTED = Phrases.list("""
            người, tỷ, tỉ, triệu, nghìn, ngàn, đồng, usd, euro, yen, đô, hộ, km, m, mét, ha, kg, tấn, lít,
            đại biểu, em, học sinh, sinh viên, doanh nghiệp, sản phẩm, cán bộ, chiến sĩ, ca, trường hợp, nước,
            quốc gia, tỉnh, xã, căn, nhà, ngôi, xe, tàu, máy, chiếc, cuốn, bộ, suất, phần, lượt, vé, chỗ, tờ,
            lao động, công nhân, khách, bệnh nhân, binh sĩ, quân, mw, kw, gb, cc, calo, cây, con, điểm, hecta,
            héc, lần, giờ, phút, ngày, tuần, tháng, năm, vđv, vận động viên, bài, tác phẩm, mẫu, bức, ảnh,
            hiện vật, dự án, gói, thùng, đơn vị, liệt sĩ, quả, tên lửa, trẻ, phụ nữ, nhân viên, trang, phòng,
            giường, m2, bảng, ppi, dpi, nit, nits, mah, rpm, hp, mm, cm, kcal, kwh, mwh, w, v, hz, mhz, ghz, mb, tb,
            fps, px, pixel, pixels, mã lực, ml, mg, g, psi, lux, lumen, vòng, bước, ý kiến, chuyến, container, teu,
            tài khoản, giao dịch, hồ sơ, thí sinh, giáo viên, hội viên, đoàn viên, đảng viên, thửa, gian hàng,
            cổ phiếu, cử tri, tỷ phú, nạn nhân, quân nhân, bộ đội, công ty, tấm, mũi, liều, bao, hũ, bộ hồ sơ,
            nhà máy, cơ sở, trạm, cột, hành khách, bản, phiếu, đội, vị trí, calo, kg/ha""");

    private Words() {}

    /** Returns whether what stands before atom {@code i} supports a date there. */
    static boolean supportsDate(Line line, int i) {
        return BEFORE_DATE.contains(line.key(i - 1));
    }

    static boolean precedesOther(Line line, int i) {
        return BEFORE_OTHER.endsAt(line, i);
    }

    /** Returns whether the word at {@code i} makes the number pair before it a fraction or a count. */
    static boolean followsFraction(Line line, int i) {
        return AFTER_OTHER.matches(line, i) || line.isMark(i, '%');
    }

    static boolean isCounted(Line line, int i) {
        return COUNTED.matches(line, i) || line.isMark(i, '%');
    }
}
