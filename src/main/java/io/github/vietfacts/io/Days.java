package io.github.vietfacts.io;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days of publication as they are written in inputs. */
public final class Days {

    private Days() {}

    /**
     * Returns the day that a text names.
     *
     * @param text a text
     * @return the day of {@code yyyy-mm-dd} in the years 1 to 9999; empty for any other text
     */
    public static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
