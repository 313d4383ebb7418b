package io.github.vietfacts.time;

import org.jspecify.annotations.Nullable;

/**
 * What a suffix says about the missing year or month of a date: {@code năm ngoái}, {@code tháng trước}, {@code tới},
 * {@code hằng năm}.
 *
 * @param base from where years and months count
 * @param years years from the base, null where no year is told
 * @param months months from the base, null where no month is told
 * @param direction before or after the publication
 * @param every whether it comes back
 */
record Hint(Base base, @Nullable Integer years, @Nullable Integer months, Direction direction, boolean every) {

    static final Hint NONE = new Hint(Base.PUBLICATION, null, null, Direction.NONE, false);
    static final Hint PAST = new Hint(Base.PUBLICATION, null, null, Direction.PAST, false);
    static final Hint FUTURE = new Hint(Base.PUBLICATION, null, null, Direction.FUTURE, false);
    static final Hint EVERY = new Hint(Base.PUBLICATION, null, null, Direction.NONE, true);

    static Hint years(Base base, int years) {
        return new Hint(base, years, null, Direction.NONE, false);
    }

    static Hint months(Base base, int months) {
        return new Hint(base, null, months, Direction.NONE, false);
    }
}
