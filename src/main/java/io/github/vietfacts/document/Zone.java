package io.github.vietfacts.document;

/** The parts of a newspaper page. */
public enum Zone {
    /** The headline. */
    TITLE,
    /** The first paragraph of the story. */
    LEAD,
    /** The rest of the story. */
    BODY,
    /** The text under a picture. */
    CAPTION,
    /** Who wrote it. */
    BYLINE,
    /** Where it was taken from, as in {@code Theo Nhân Dân}. */
    SOURCE,
    /** Teasers of other stories and lists of tags: another day, other people. */
    RELATED,
    /** What belongs to the page: players, buttons, counters, menus. */
    FURNITURE;

    /**
     * Returns whether the zone tells the article's own story.
     *
     * @return true for title, lead, body and caption
     */
    public boolean isStory() {
        return this == TITLE || this == LEAD || this == BODY || this == CAPTION;
    }
}
