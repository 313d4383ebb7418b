package io.github.vietfacts.entity;

import java.util.Optional;

/** The part of society that somebody acts for, as the event codes CAMEO and PLOVER tell actors apart. */
public enum Sector {
    /** Heads of state and government, ministers, ministries, ambassadors, royals. */
    GOV,
    /** Parliaments and their members. */
    LEG,
    /** Courts and judges. */
    JUD,
    /** Armed forces and defence ministries. */
    MIL,
    /** Police and coast guard. */
    COP,
    /** The United Nations and their bodies. */
    UNO,
    /** The European Union and its bodies. */
    EUR,
    /** Other international bodies. */
    IGO,
    /** Companies. */
    BUS,
    /** Press. */
    JRN,
    /** Parties and their leaders. */
    PTY,
    /** Schools and universities. */
    EDU,
    /** Communities and people. */
    CVL;

    /**
     * Returns the sector that the first words of a name or phrase tell.
     *
     * @param phrase a phrase for somebody, such as {@code doanh nghiệp Nhật Bản}
     * @return the sector, as {@code BUS}; empty where the words tell none
     */
    public static Optional<Sector> ofWords(String phrase) {
        return Sectors.BUNDLED.ofWords(phrase);
    }

    /**
     * Returns whether its bodies belong to no country.
     *
     * @return true for {@code UNO}, {@code EUR} and {@code IGO}
     */
    public boolean isInternational() {
        return this == UNO || this == EUR || this == IGO;
    }
}
