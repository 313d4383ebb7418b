package io.github.vietfacts.time;

/** The parts of a day, with their TIMEX3 codes and the words for them. */
enum PartOfDay {
    MORNING("TMO"),
    MIDDAY("TMI"),
    AFTERNOON("TAF"),
    EVENING("TEV"),
    NIGHT("TNI");

    /** The words for parts of a day, the longest first where one begins another. */
    static final Phrases<PartOfDay> WORDS = new Phrases<PartOfDay>()
            .add(MORNING, "sáng", "rạng sáng", "sáng sớm", "tờ mờ sáng", "buổi sáng", "đầu giờ sáng", "cuối giờ sáng")
            .add(MIDDAY, "trưa", "giữa trưa", "buổi trưa", "đầu giờ trưa")
            .add(AFTERNOON, "chiều", "xế chiều", "buổi chiều", "đầu giờ chiều", "cuối giờ chiều", "đầu buổi chiều")
            .add(AFTERNOON, "cuối buổi chiều", "cuối chiều", "đầu chiều")
            .add(EVENING, "tối", "chiều tối", "buổi tối", "tối muộn", "buổi chiều tối")
            .add(NIGHT, "đêm", "đêm khuya", "nửa đêm", "tối khuya", "đêm muộn");

    private final String code;

    PartOfDay(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Returns the hour of a 24-hour clock for an hour told with this part of day: {@code 2 giờ chiều} is 14. */
    int hourOf(int hour) {
        return switch (this) {
            case MORNING -> hour;
            case MIDDAY -> hour >= 1 && hour <= 3 ? hour + 12 : hour;
            case AFTERNOON, EVENING -> hour < 12 ? hour + 12 : hour;
            case NIGHT -> hour >= 8 && hour <= 12 ? hour + 12 : hour;
        };
    }
}
