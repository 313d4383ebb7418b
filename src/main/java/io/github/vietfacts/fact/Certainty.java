package io.github.vietfacts.fact;

import io.github.vietfacts.entity.Party;
import java.util.Locale;

/**
 * How certain the arguments of a fact are, whatever rule found it. Of what else could tell (names that stand for no known
 * country, parties known by {@code hai bên} or a bare title, inherited dates, long sentences) nothing made a difference on
 * gold that no author of rules had read.
 */
public enum Certainty {
    /** The text tells it once, and all who act in it are persons, countries or bodies with a name. */
    NAMED,
    /** The text tells it more than once. */
    REPEATED,
    /** The text tells it once, and somebody in it has no name: {@code một số học giả}, {@code Thủ tướng Lào}. */
    UNNAMED;

    /**
     * Returns how certain a fact's arguments are.
     *
     * @param fact a fact with all its arguments and evidence
     * @return one for every fact
     */
    public static Certainty of(Fact fact) {
        if (fact.evidence().size() > 1) {
            return REPEATED;
        }
        boolean unnamed = fact.args().values().stream().anyMatch(argument -> argument.isA(Party.Type.PHRASE));
        return unnamed ? UNNAMED : NAMED;
    }

    /**
     * Returns how tables write it.
     *
     * @return its name in small letters
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
