package io.github.vietfacts.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a reading is resolved.
 *
 * @param published the day of publication; empty where it is unknown or says nothing, as in teasers of other stories
 * @param neighbour the nearest day of the same section that the text dates in full
 * @param story the day that the section told last
 * @param tense the direction that the clause tells
 */
record Anchor(
        Optional<LocalDate> published, Optional<LocalDate> neighbour, Optional<LocalDate> story, Direction tense) {

    static final String FROM_PUBLICATION = "year from the publication date";
    static final String FROM_NEIGHBOUR = "year from a neighbouring date";

    /** Returns the day near which a date without a year is looked for. */
    Optional<LocalDate> reference() {
        return published.or(() -> neighbour);
    }

    /** Returns the day that an expression counts from. */
    Optional<LocalDate> day(Base base) {
        return base == Base.STORY ? story.or(() -> published) : published;
    }

    /** Returns why a date was placed near {@link #reference()}. */
    String nearReason() {
        return published.isPresent() ? FROM_PUBLICATION : FROM_NEIGHBOUR;
    }

    String reason(Base base) {
        return base == Base.STORY && story.isPresent() ? "story date" : "publication date";
    }

    /** Returns the same anchor after the story told a day. */
    Anchor after(Optional<LocalDate> day) {
        return new Anchor(published, neighbour, day, tense);
    }

    /** Returns the same anchor near another day: that of the deictic word or weekday beside a date. */
    Anchor near(LocalDate day) {
        return new Anchor(Optional.of(day), neighbour, story, Direction.NONE);
    }
}
