package io.github.vietfacts.fact;

import java.util.Optional;

/**
 * A person holds an office, or held it.
 *
 * @param person who
 * @param title the office with the organisation that is part of it, without countries
 * @param organization the organisation
 * @param jurisdiction ISO 3166-1 alpha-3 code of the country whose office it is
 * @param former whether the person no longer holds it
 * @param modality whether it is so
 * @param polarity whether the text affirms it
 * @param fact the fact behind this view
 */
public record OfficeHeld(
        Participant person,
        String title,
        Optional<Participant> organization,
        Optional<String> jurisdiction,
        boolean former,
        Modality modality,
        Polarity polarity,
        Fact fact) {}
