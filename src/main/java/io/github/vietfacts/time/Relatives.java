package io.github.vietfacts.time;

/** Weeks, months, quarters, years and decades told from the day of publication. */
final class Relatives {

    static final Phrases<ShiftedReading> SHIFTED = new Phrases<ShiftedReading>()
            .add(of(Unit.WEEK, 0), "tuần này")
            .add(of(Unit.WEEK, -1), "tuần trước", "tuần qua", "tuần rồi", "tuần vừa qua")
            .add(of(Unit.WEEK, 1), "tuần tới", "tuần sau")
            .add(of(Unit.WEEKEND, 0), "cuối tuần này", "cuối tuần", "dịp cuối tuần")
            .add(of(Unit.WEEKEND, -1), "cuối tuần trước", "cuối tuần qua", "cuối tuần rồi", "cuối tuần vừa qua")
            .add(of(Unit.WEEKEND, 1), "cuối tuần tới", "cuối tuần sau")
            .add(of(Unit.MONTH, 0), "tháng này")
            .add(of(Unit.MONTH, -1), "tháng trước", "tháng qua", "tháng vừa qua", "tháng rồi")
            .add(of(Unit.MONTH, 1), "tháng tới", "tháng sau")
            .add(of(Unit.QUARTER, 0), "quý này")
            .add(of(Unit.QUARTER, -1), "quý trước", "quý vừa qua")
            .add(of(Unit.QUARTER, 1), "quý tới", "quý sau")
            .add(of(Unit.YEAR, -1), "năm vừa qua", "năm qua")
            .add(of(Unit.DECADE, 0), "thập kỷ này", "thập niên này")
            .add(of(Unit.DECADE, -1), "thập kỷ trước", "thập niên trước", "thập kỷ qua")
            .add(of(Unit.DECADE, 1), "thập kỷ tới", "thập niên tới")
            .add(of(Unit.CENTURY, 0), "thế kỷ này")
            .add(of(Unit.CENTURY, -1), "thế kỷ trước");

    private Relatives() {}

    private static ShiftedReading of(Unit unit, int amount) {
        return new ShiftedReading(Base.PUBLICATION, unit, amount);
    }
}
