package io.github.vietfacts.entity;

import static java.util.Objects.requireNonNull;

import io.github.vietfacts.text.Span;
import java.util.Optional;

/**
 * An office as one place of the text names it.
 *
 * @param span where it stands, from the title to the end of its organisation or country
 * @param title the title with the organisation that is part of it, without countries: {@code Bộ trưởng Bộ Ngoại giao}
 * @param organization the organisation named with it
 * @param country ISO 3166-1 alpha-3 code of the country named with it, or of its place
 * @param international whether the organisation belongs to no country: an international body, a company
 * @param sector the part of society that its holder acts for, where title or organisation tell it
 * @param former whether the text calls it past: {@code nguyên}, {@code cựu}, {@code cố}
 */
public record Office(
        Span span,
        String title,
        Optional<String> organization,
        Optional<String> country,
        boolean international,
        Optional<Sector> sector,
        boolean former) {

    /** Returns the office. */
    public Office {
        requireNonNull(span, "span");
        requireNonNull(title, "title");
        requireNonNull(organization, "organization");
        requireNonNull(country, "country");
        requireNonNull(sector, "sector");
    }

    /** Returns the same office of another country. */
    Office of(String other) {
        return elsewhere(span, Optional.of(other));
    }

    /** Returns the same office of another country, if that is told, as another place of the text tells it. */
    Office elsewhere(Span other, Optional<String> land) {
        return new Office(other, title, organization, land, international, sector, former);
    }
}
