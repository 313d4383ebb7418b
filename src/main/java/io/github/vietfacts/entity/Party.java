package io.github.vietfacts.entity;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Somebody who acts in a fact.
 *
 * @param type what kind of party it is
 * @param name a person's or organisation's most complete name in the document, a country's ISO 3166-1 alpha-3 code, or
 *     the phrase that names nobody ({@code doanh nghiệp Nhật Bản}, {@code Tổng thống Đức})
 * @param country ISO 3166-1 alpha-3 code of the country that the party is or stands for, where it is known
 * @param sector the part of society that it acts for, by its offices or its kind; empty for countries
 */
public record Party(Type type, String name, Optional<String> country, Optional<Sector> sector) {

    /** The country of the papers that are read: who is foreign, and whose {@code Thủ tướng} it is, is told from it. */
    public static final String HOME = "VNM";

    /** The kinds of party. */
    public enum Type {
        /** A person known by name. */
        PERSON,
        /** A country. */
        COUNTRY,
        /** A named organisation. */
        ORGANIZATION,
        /** Somebody whom the text gives by a phrase only. */
        PHRASE
    }

    /** Returns the party. */
    public Party {
        requireNonNull(type, "type");
        requireNonNull(name, "name");
        requireNonNull(country, "country");
        requireNonNull(sector, "sector");
    }

    /**
     * Returns a party of no known sector.
     *
     * @param type what kind of party it is
     * @param name its name
     * @param country ISO 3166-1 alpha-3 code of its country, where it is known
     */
    public Party(Type type, String name, Optional<String> country) {
        this(type, name, country, Optional.empty());
    }

    /**
     * Returns a country.
     *
     * @param code its ISO 3166-1 alpha-3 code
     * @return the party with its code as name
     */
    public static Party country(String code) {
        return new Party(Type.COUNTRY, code, Optional.of(code));
    }
}
