package io.github.vietfacts.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Units of time, with the words that count them and their letters in TIMEX3 durations. */
enum Unit {
    SECOND("S", true, 1, ChronoUnit.DAYS, 0),
    MINUTE("M", true, 1, ChronoUnit.DAYS, 0),
    HOUR("H", true, 1, ChronoUnit.DAYS, 0),
    DAY("D", false, 1, ChronoUnit.DAYS, 1),
    WEEK("W", false, 1, ChronoUnit.DAYS, 7),
    WEEKEND("W", false, 1, ChronoUnit.DAYS, 7),
    MONTH("M", false, 1, ChronoUnit.MONTHS, 1),
    QUARTER("Q", false, 1, ChronoUnit.MONTHS, 3),
    YEAR("Y", false, 1, ChronoUnit.MONTHS, 12),
    DECADE("Y", false, 10, ChronoUnit.MONTHS, 120),
    CENTURY("Y", false, 100, ChronoUnit.MONTHS, 1200);

    /** The words that stand after a number. */
    static final Phrases<Unit> WORDS = new Phrases<Unit>()
            .add(SECOND, "giây")
            .add(MINUTE, "phút")
            .add(HOUR, "giờ", "giờ đồng hồ", "tiếng đồng hồ")
            .add(DAY, "ngày", "ngày đêm")
            .add(WEEK, "tuần", "tuần lễ")
            .add(MONTH, "tháng")
            .add(QUARTER, "quý", "quí")
            .add(YEAR, "năm")
            .add(DECADE, "thập kỷ", "thập kỉ", "thập niên")
            .add(CENTURY, "thế kỷ", "thế kỉ");

    private final String letter;
    private final boolean clock;
    private final int factor;
    private final ChronoUnit step;
    private final int steps;

    Unit(String letter, boolean clock, int factor, ChronoUnit step, int steps) {
        this.letter = letter;
        this.clock = clock;
        this.factor = factor;
        this.step = step;
        this.steps = steps;
    }

    /** Returns the TIMEX3 duration of so many units: {@code P50Y}, {@code PT90M}, {@code P10Y} for one decade. */
    String duration(int amount) {
        return duration(Integer.toString(amount * factor));
    }

    /** Returns the TIMEX3 duration of an amount that is no whole number: {@code X}, {@code 2.5}. */
    String duration(String amount) {
        return (clock ? "PT" : "P") + amount + letter;
    }

    /** Returns the value of a duration of half such a unit. */
    String half() {
        return switch (this) {
            case YEAR -> "P6M";
            case MONTH -> "P15D";
            case DAY -> "PT12H";
            case HOUR -> "PT30M";
            case MINUTE -> "PT30S";
            case DECADE, CENTURY -> "P" + factor / 2 + "Y";
            default -> duration("0.5");
        };
    }

    boolean isClock() {
        return clock;
    }

    int factor() {
        return factor;
    }

    LocalDate shift(LocalDate day, int amount) {
        return day.plus((long) amount * steps, step);
    }
}
