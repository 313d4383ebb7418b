package io.github.vietfacts.fact;

import io.github.vietfacts.entity.Party;
import io.github.vietfacts.rule.FactType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How much the facts of two articles look like one occasion. */
enum Likeness {
    /** They tell of different occasions. */
    NONE,
    /** They may tell of one: a party is named by its country only, or not at all. */
    WEAK,
    /** They tell of one. */
    STRONG;

    /** Roles whose values act together, so that one of them alone says little. */
    private static final Set<String> TOGETHER = Set.of("participants", "parties");
    /** Key texts that articles choose freely. */
    private static final Set<String> FREE = Set.of("instrument");

    /** Which share of the shorter text's syllables the longer one has, if both say the same. */
    private static final double SHARE = 0.8;

    private static final int ENOUGH_SYLLABLES = 5;

    /** Whether a role tells occasions apart: key roles do, and the parties of an agreement; dates are looked at apart. */
    static boolean matters(FactType.Role role) {
        return role.kind() != FactType.Values.DATE && (role.key() || role.name().equals("parties"));
    }

    static Likeness of(Fact a, Fact b) {
        if (a.polarity() != b.polarity()
                || modality(a) != modality(b)
                || !Occasions.kindsAgree(a.kind(), b.kind())
                || isOtherSession(a, b)) {
            return NONE;
        }
        Likeness least = STRONG;
        for (FactType.Role role : a.type().roles()) {
            if (matters(role)) {
                Likeness likeness = of(role, a.args(role.name()), b.args(role.name()));
                least = likeness.compareTo(least) < 0 ? likeness : least;
            }
        }
        return least;
    }

    /** Who chairs alone may chair two sessions a day. */
    private static boolean isOtherSession(Fact a, Fact b) {
        return a.args("participants").size() == 1
                && b.args("participants").size() == 1
                && !a.args("occasion").isEmpty()
                && !b.args("occasion").isEmpty()
                && !sayTheSame(
                        a.value("occasion").orElseThrow().text(),
                        b.value("occasion").orElseThrow().text());
    }

    /** What is announced takes place later: both are one occasion. */
    static Modality modality(Fact fact) {
        return fact.modality() == Modality.PLANNED ? Modality.ACTUAL : fact.modality();
    }

    private static Likeness of(FactType.Role role, List<Argument> a, List<Argument> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? STRONG : WEAK;
        }
        List<Argument> fewer = a.size() <= b.size() ? a : b;
        List<Argument> more = fewer == a ? b : a;
        boolean alone = TOGETHER.contains(role.name()) && fewer.size() == 1 && more.size() > 1;
        Likeness least = alone ? WEAK : STRONG;
        for (Argument one : fewer) {
            Likeness best = NONE;
            for (Argument other : more) {
                Likeness likeness = of(role, one.value(), other.value());
                best = likeness.compareTo(best) > 0 ? likeness : best;
            }
            least = best.compareTo(least) < 0 ? best : least;
        }
        return least;
    }

    private static Likeness of(FactType.Role role, Value a, Value b) {
        if (a instanceof Value.PartyValue x && b instanceof Value.PartyValue y) {
            return of(x.party(), y.party());
        }
        if (a instanceof Value.PlaceValue x && b instanceof Value.PlaceValue y) {
            boolean near = x.country().isPresent() && x.country().equals(y.country());
            return sayTheSame(x.text(), y.text()) ? STRONG : near ? WEAK : NONE;
        }
        if (a instanceof Value.TextValue && b instanceof Value.TextValue) {
            return sayTheSame(a.text(), b.text()) ? STRONG : FREE.contains(role.name()) ? WEAK : NONE;
        }
        return a.text().equals(b.text()) ? STRONG : NONE;
    }

    /** Somebody known by country, office or delegation only may be anybody of that country. */
    private static Likeness of(Party a, Party b) {
        if (Names.same(a, b)) {
            return STRONG;
        }
        boolean apart = isNamed(a) && isNamed(b) || a.type() == Party.Type.COUNTRY && a.type() == b.type();
        return !apart && a.country().isPresent() && a.country().equals(b.country()) ? WEAK : NONE;
    }

    private static boolean isNamed(Party party) {
        return party.type() == Party.Type.PERSON || party.type() == Party.Type.ORGANIZATION;
    }

    /** One text begins the other, or has nearly all its words. */
    static boolean sayTheSame(String a, String b) {
        String x = a.toLowerCase(Locale.ROOT) + " ";
        String y = b.toLowerCase(Locale.ROOT) + " ";
        if (x.startsWith(y) || y.startsWith(x)) {
            return true;
        }
        List<String> left = Names.parts(a);
        List<String> right = Names.parts(b);
        List<String> fewer = left.size() <= right.size() ? left : right;
        Set<String> more = Set.copyOf(fewer == left ? right : left);
        long common = fewer.stream().filter(more::contains).count();
        return fewer.size() >= ENOUGH_SYLLABLES
                && common >= SHARE * fewer.size()
                && fewer.stream().filter(s -> Character.isDigit(s.charAt(0))).allMatch(more::contains);
    }
}
