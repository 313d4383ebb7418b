package io.github.vietfacts.fact;

import io.github.vietfacts.entity.Party;
import java.util.List;
import java.util.Optional;

/**
 * A value that an article gives a role.
 *
 * @param argument the value, without a place in a text
 * @param article the article's id
 */
record Told(Argument argument, String article) {

    String text() {
        return argument.value().text();
    }

    /** The party; for other values one that is only their text. */
    Party party() {
        return argument.party().orElseGet(() -> new Party(Party.Type.PHRASE, text(), Optional.empty()));
    }

    boolean isNamed() {
        return party().type() == Party.Type.PERSON || party().type() == Party.Type.ORGANIZATION;
    }

    /** The number of days that a date leaves open, 0 for other values. */
    long vagueness() {
        return argument.value() instanceof Value.DateValue date && date.begin().isPresent()
                ? new Period(date.begin().get(), date.end().or(date::begin).orElseThrow(), true).days()
                : 0;
    }

    /** Whether two values are one, or one says less than the other and nothing else. */
    boolean agrees(Told other) {
        Value a = argument.value();
        Value b = other.argument.value();
        if (a.text().equals(b.text())) {
            return true;
        }
        if (a instanceof Value.DateValue x && b instanceof Value.DateValue y) {
            return x.begin().isEmpty() || y.begin().isEmpty() || days(x).overlaps(days(y));
        }
        if (a instanceof Value.PartyValue && b instanceof Value.PartyValue) {
            return Names.same(party(), other.party()) && Names.isSpelledAlike(text(), other.text())
                    || isNamed() != other.isNamed()
                            && party().country().equals(other.party().country());
        }
        if (a instanceof Value.PlaceValue x && b instanceof Value.PlaceValue y) {
            return holds(x, y) || holds(y, x);
        }
        return a instanceof Value.TextValue && b instanceof Value.TextValue && Likeness.sayTheSame(a.text(), b.text());
    }

    private static Period days(Value.DateValue date) {
        return new Period(date.begin().orElseThrow(), date.end().or(date::begin).orElseThrow(), true);
    }

    /** {@code Hà Nội} is in {@code Trụ sở Bộ Ngoại giao, Hà Nội}, and {@code JPN} holds {@code Tokyo}. */
    private static boolean holds(Value.PlaceValue wide, Value.PlaceValue narrow) {
        List<String> some = Names.parts(wide.text());
        return Names.parts(narrow.text()).containsAll(some)
                || narrow.country().filter(c -> c.equals(wide.text())).isPresent();
    }
}
