package io.github.vietfacts.time;

/** What a relative expression counts from. */
enum Base {
    /** The day of publication: {@code hôm nay}, {@code năm ngoái}. */
    PUBLICATION,
    /** The day that the story told last: {@code hôm sau}, {@code cùng ngày}. */
    STORY
}
