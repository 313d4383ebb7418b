package io.github.vietfacts.document;

/** What kind of thing an entity mention names. */
public enum EntityType {
    /** A person's name, without title or honorific. */
    PERSON,
    /** An office, post or rank, without the organisation or country in it. */
    TITLE,
    /** A named organisation or institution. */
    ORGANIZATION,
    /** A country. */
    COUNTRY,
    /** Any other named place: province, city, region, sea, river. */
    LOCATION,
    /** A named building or venue. */
    FACILITY,
    /** A named, particular event. */
    EVENT,
    /** A named law, treaty, declaration or plan. */
    DOCUMENT
}
