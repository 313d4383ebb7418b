package io.github.vietfacts.time;

import org.jspecify.annotations.Nullable;

/** Words for a time near the day that the story told last: {@code trước đó}, {@code sau đó}, {@code cùng thời điểm}. */
final class StoryMoments {

    static final Phrases<StoryMoment> TABLE = new Phrases<StoryMoment>()
            .add(new StoryMoment(Direction.PAST), "trước đó")
            .add(new StoryMoment(Direction.FUTURE), "sau đó")
            .add(new StoryMoment(Direction.NONE), "cùng thời điểm", "cùng thời gian");

    private StoryMoments() {}

    static @Nullable Match match(Line line, int i) {
        Phrases.Hit<StoryMoment> hit = TABLE.at(line, i);
        return hit == null || isDated(line, hit.end()) ? null : Match.of(i, hit.end(), hit.value());
    }

    /** {@code Trước đó, ngày 5/3, ...}: the date says when. */
    private static boolean isDated(Line line, int end) {
        int at = line.isMark(end, ',') ? end + 1 : end;
        int said = line.is(at, "vào") || line.is(at, "hôm") || line.is(at, "từ") ? at + 1 : at;
        return Days.parse(line, said) != null || Periods.parse(line, said) != null;
    }
}
